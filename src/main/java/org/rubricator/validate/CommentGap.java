package org.rubricator.validate;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;

/** Comments, which the tree of a file does not keep: they fill the gaps between its nodes. */
final class CommentGap {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private CommentGap() {}

  /** Sends the comments of a stretch of a file to a handler that wants them. */
  static void send(String text, int start, int end, ContentHandler handler) throws SAXException {
    if (start < end && handler instanceof LexicalHandler listener) {
      String gap = text.substring(start, end);
      int open = gap.indexOf(OPEN);
      while (open >= 0) {
        int close = gap.indexOf(CLOSE, open + OPEN.length());
        char[] words = gap.substring(open + OPEN.length(), close).toCharArray();
        listener.comment(words, 0, words.length);
        open = gap.indexOf(OPEN, close);
      }
    }
  }
}
