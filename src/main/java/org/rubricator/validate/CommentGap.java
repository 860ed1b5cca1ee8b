package org.rubricator.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;

/** Comments, which the tree of a file does not keep: they fill the gaps between its nodes. */
final class CommentGap {

  /** A comment, or an instruction, in which the sign of one stands for itself. */
  private static final Pattern PART =
      Pattern.compile(
          "<!--(?<words>.*?)-->|<\\?(?<target>[^\\s?]{1,1000})\\s*(?<data>.*?)\\?>",
          Pattern.DOTALL);

  private CommentGap() {}

  /** Sends the comments of a stretch of a file to a handler that wants them. */
  static void send(String text, int start, int end, ContentHandler handler) throws SAXException {
    if (start < end && handler instanceof LexicalHandler listener) {
      Matcher each = PART.matcher(text).region(start, end);
      while (each.find()) {
        if (each.group("words") != null) {
          char[] words = each.group("words").toCharArray();
          listener.comment(words, 0, words.length);
        }
      }
    }
  }

  /** As the other, behind the root, where the tree of a file does not keep instructions either. */
  static void sendAll(String text, int start, ContentHandler handler) throws SAXException {
    Matcher each = PART.matcher(text).region(start, text.length());
    while (each.find()) {
      if (each.group("words") == null) {
        handler.processingInstruction(each.group("target"), each.group("data"));
      } else if (handler instanceof LexicalHandler listener) {
        char[] words = each.group("words").toCharArray();
        listener.comment(words, 0, words.length);
      }
    }
  }
}
