package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.Whitespace;

/** Makes the blocks of verse and of talk from their lines. */
final class VerseAndSpeech {

  /** Matches a line "(not looking up)". */
  private static final Pattern ASIDE = Pattern.compile("[(\\[][^()\\[\\]]{1,200}[)\\]]\\.?");

  private VerseAndSpeech() {}

  static Block lineGroup(List<Line> lines) {
    List<Block> verses = new ArrayList<>();
    int least = lines.stream().mapToInt(Line::indent).min().orElse(0);
    for (Line line : lines) {
      boolean indented = line.indent() > least;
      verses.add(new Block.VerseLine(line.span(), StructureRule.VERSE, indented));
    }
    return new Block.LineGroup(verses);
  }

  /**
   * @param group whose first line begins with a speaker's label
   * @param more paragraphs of the turn that have no label
   * @param inside gives what stands inside a paragraph and is none of its words
   */
  static Block speech(RawGroup group, List<RawGroup> more, Function<RawGroup, List<Block>> inside) {
    Line first = group.lines().get(0);
    int end = SpeechLabels.end(first.text()).orElse(first.text().length());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Speaker(first.span(0, end), StructureRule.SPEECH));
    blocks.addAll(spoken(group, first, end, inside.apply(group)));
    more.forEach(
        other ->
            blocks.add(
                new Block.Paragraph(
                    other.span(), StructureRule.SPEECH_GOES_ON, inside.apply(other))));
    return new Block.Speech(blocks);
  }

  private static List<Block> spoken(RawGroup group, Line first, int label, List<Block> inside) {
    List<Line> lines = new ArrayList<>(group.lines().subList(1, group.lines().size()));
    if (label < first.text().length()) {
      int start = label + Whitespace.start(first.text().substring(label));
      SourceSpan span = first.span(start, first.text().length());
      lines.add(0, new Line(span, first.text().substring(start), first.indent()));
    }
    return lines.isEmpty() ? List.of() : blocks(lines, group.rule(), inside);
  }

  private static List<Block> blocks(List<Line> lines, StructureRule rule, List<Block> inside) {
    Line first = lines.get(0);
    if (lines.size() > 1 && ASIDE.matcher(first.text()).matches()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Stage(first.span(), StructureRule.STAGE));
      blocks.addAll(blocks(lines.subList(1, lines.size()), rule, inside));
      return blocks;
    }
    RawGroup rest = new RawGroup(lines, rule);
    return rule == StructureRule.VERSE
        ? List.of(lineGroup(lines))
        : List.of(new Block.Paragraph(rest.span(), StructureRule.SPEECH, inside));
  }
}
