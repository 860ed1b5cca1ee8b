package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.Whitespace;

/** Makes the blocks of verse and of talk from their lines. */
final class VerseAndSpeech {

  private VerseAndSpeech() {}

  static Block lineGroup(List<Line> lines) {
    List<Block> verses = new ArrayList<>();
    lines.forEach(line -> verses.add(new Block.VerseLine(line.span(), StructureRule.VERSE)));
    return new Block.LineGroup(verses);
  }

  /**
   * @param group whose first line begins with a speaker's label
   */
  static Block speech(RawGroup group) {
    Line first = group.lines().get(0);
    int end = SpeechLabels.end(first.text()).orElseThrow();
    int points = first.text().codePointCount(0, end);
    SourceSpan label = new SourceSpan(first.span().start(), first.span().start() + points);
    return new Block.Speech(
        List.of(new Block.Speaker(label, StructureRule.SPEECH), spoken(group, first, end)));
  }

  private static Block spoken(RawGroup group, Line first, int label) {
    String behind = first.text().substring(label);
    String rest = behind.substring(Whitespace.start(behind));
    int start = first.span().end() - rest.codePointCount(0, rest.length());
    if (group.rule() != StructureRule.VERSE) {
      return new Block.Paragraph(new SourceSpan(start, group.span().end()), StructureRule.SPEECH);
    }
    List<Line> lines = new ArrayList<>(group.lines());
    lines.set(0, new Line(new SourceSpan(start, first.span().end()), rest, first.indent()));
    return lineGroup(lines);
  }
}
