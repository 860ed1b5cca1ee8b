package org.rubricator.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubricator.source.Sentences;
import org.rubricator.source.SourceSpan;
import org.rubricator.structure.NoteMark;
import org.rubricator.structure.PartedWord;
import org.rubricator.structure.StructuredText;

/**
 * A block's text with single spaces, parted words joined behind their hyphen.
 *
 * @param lineEnds in order, none before its hyphen
 * @param tags in order
 */
record RunningText(String text, List<LineEnd> lineEnds, List<Inline> tags) {

  /**
   * A line end in a word.
   *
   * @param at in the text, behind the hyphen
   * @param kept true for a hyphen that is the word's own
   */
  record LineEnd(int at, boolean kept) {}

  RunningText {
    lineEnds = List.copyOf(lineEnds);
    tags = List.copyOf(tags);
  }

  /**
   * @param id the {@code xml:id} of the text, with which the anchors of notes begin
   */
  static RunningText of(StructuredText structured, SourceSpan span, String id) {
    SingleSpaces text = new SingleSpaces(structured);
    List<LineEnd> ends = new ArrayList<>();
    List<Inline> tags = new ArrayList<>();
    List<NoteMark> marks = structured.noteMarks(span);
    int from = span.start();
    int next = 0;
    for (PartedWord word : structured.partedWords(span)) {
      next = marks(text, marks, next, from, word.lineEnd().start(), id, tags);
      ends.add(new LineEnd(text.join(), word.rule().isKept()));
      from = word.lineEnd().end();
    }
    marks(text, marks, next, from, span.end(), id, tags);
    return italic(text.toString(), ends, tags);
  }

  /** Adds the text between two places, with the marks of notes in it as pointers. */
  private static int marks(
      SingleSpaces text,
      List<NoteMark> marks,
      int next,
      int start,
      int end,
      String id,
      List<Inline> tags) {
    int from = start;
    int mark = next;
    while (mark < marks.size() && marks.get(mark).span().end() <= end) {
      NoteMark note = marks.get(mark++);
      text.add(from, note.span().start());
      tags.add(new Inline(text.next(), pointer(id, note.number()), false));
      tags.add(new Inline(text.add(note.span().start(), note.span().end()), "</ref>", true));
      from = note.span().end();
    }
    text.add(from, end);
    return mark;
  }

  private static String pointer(String id, int number) {
    return "<ref xml:id=\"%s.r%d\" type=\"noteAnchor\" target=\"#%1$s.n%2$d\">"
        .formatted(id, number);
  }

  private static RunningText italic(String text, List<LineEnd> ends, List<Inline> tags) {
    Italics.find(text, tags, new ArrayList<>());
    tags.sort(Comparator.comparingInt(Inline::at).thenComparing(tag -> !tag.closes()));
    return new RunningText(text, ends, tags);
  }

  /** The sentences, each with its own line ends and tags; none ends within an element. */
  List<RunningText> sentences(String language) {
    List<RunningText> sentences = new ArrayList<>();
    int from = 0;
    int next = 0;
    int tag = 0;
    for (int to : ends(language)) {
      List<LineEnd> own = new ArrayList<>();
      while (next < lineEnds.size() && lineEnds.get(next).at() <= to) {
        LineEnd end = lineEnds.get(next++);
        own.add(new LineEnd(end.at() - from, end.kept()));
      }
      List<Inline> ownTags = new ArrayList<>();
      while (tag < tags.size() && tags.get(tag).at() <= to) {
        ownTags.add(tags.get(tag++).moved(-from));
      }
      sentences.add(new RunningText(text.substring(from, to), own, ownTags));
      from = to + 1;
    }
    return sentences;
  }

  private List<Integer> ends(String language) {
    List<Integer> ends = new ArrayList<>();
    int at = -1;
    int tag = 0;
    int open = 0;
    for (String sentence : Sentences.of(text, language)) {
      at += sentence.length() + 1;
      while (tag < tags.size() && tags.get(tag).at() <= at) {
        open += tags.get(tag).closes() ? -1 : 1;
        tag++;
      }
      if (open == 0 || at == text.length()) {
        ends.add(at);
      }
    }
    return ends;
  }
}
