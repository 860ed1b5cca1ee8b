package org.rubricator.encode;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.Whitespace;
import org.rubricator.structure.PartedWord;
import org.rubricator.structure.StructuredText;

/**
 * A block's text with single spaces, parted words joined behind their hyphen.
 *
 * @param lineEnds in order, none before its hyphen
 */
record RunningText(String text, List<LineEnd> lineEnds) {

  /**
   * A line end in a word.
   *
   * @param at in the text, behind the hyphen
   * @param kept true for a hyphen that is the word's own
   */
  record LineEnd(int at, boolean kept) {}

  RunningText {
    lineEnds = List.copyOf(lineEnds);
  }

  static RunningText of(StructuredText structured, SourceSpan span) {
    StringBuilder text = new StringBuilder(span.length());
    List<LineEnd> ends = new ArrayList<>();
    int from = span.start();
    for (PartedWord word : structured.partedWords(span)) {
      append(text, structured, new SourceSpan(from, word.lineEnd().start()));
      ends.add(new LineEnd(text.length(), word.rule().isKept()));
      from = word.lineEnd().end();
    }
    append(text, structured, new SourceSpan(from, span.end()));
    return new RunningText(text.toString(), ends);
  }

  private static void append(StringBuilder text, StructuredText structured, SourceSpan span) {
    text.append(Whitespace.collapse(structured.text(span)));
  }

  /** The sentences, each with its own line ends. */
  List<RunningText> sentences(String language) {
    List<RunningText> sentences = new ArrayList<>();
    int from = 0;
    int next = 0;
    for (String sentence : Sentences.of(text, language)) {
      List<LineEnd> own = new ArrayList<>();
      while (next < lineEnds.size() && lineEnds.get(next).at() <= from + sentence.length()) {
        LineEnd end = lineEnds.get(next++);
        own.add(new LineEnd(end.at() - from, end.kept()));
      }
      sentences.add(new RunningText(sentence, own));
      from += sentence.length() + 1;
    }
    return sentences;
  }
}
