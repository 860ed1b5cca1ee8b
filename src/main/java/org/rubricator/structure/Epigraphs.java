package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of another below a head: verse or a quotation, with a line that says whose they are. */
final class Epigraphs {

  private static final int MAX_LINES = 16;
  private static final int MAX_WORDS = 120;
  private static final int MAX_SOURCE_WORDS = 12;

  /** Matches "— Thomas Gray", "--_Old Song_", "_Old saying_"; not "— Come, said he.", "— 12". */
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:(?:[—–-]|--)\\s?[_(\\[]?\\p{Lu}[^!?]{1,90}|_[^_!?]{3,90}_\\.?|\\([^()!?]{3,90}\\)\\.?)$");

  private static final Pattern MARKED = Pattern.compile("^[\"“„«»‘'_]");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private Epigraphs() {}

  /** Puts the words and their source into one group. */
  static List<RawGroup> joined(List<RawGroup> groups) {
    List<RawGroup> joined = new ArrayList<>();
    for (int at = 0; at < groups.size(); at++) {
      RawGroup group = groups.get(at);
      RawGroup next = at + 1 < groups.size() ? groups.get(at + 1) : group;
      boolean below = !joined.isEmpty() && joined.get(joined.size() - 1).isSingle();
      if (below && isQuoted(group) && isSource(last(group)) && group.lines().size() > 1) {
        joined.add(new RawGroup(group.lines(), rule(group)));
      } else if (below && isQuoted(group) && next.isSingle() && isSource(last(next))) {
        List<Line> lines = new ArrayList<>(group.lines());
        lines.addAll(next.lines());
        joined.add(new RawGroup(lines, rule(group)));
        at++;
      } else {
        joined.add(group);
      }
    }
    return joined;
  }

  private static StructureRule rule(RawGroup group) {
    return group.rule() == StructureRule.VERSE
        ? StructureRule.EPIGRAPH_VERSE
        : StructureRule.EPIGRAPH;
  }

  static boolean is(RawGroup group) {
    return group.rule() == StructureRule.EPIGRAPH || group.rule() == StructureRule.EPIGRAPH_VERSE;
  }

  private static boolean isQuoted(RawGroup group) {
    return !group.isFurniture()
        && group.rule() != StructureRule.LIST
        && group.lines().size() <= MAX_LINES
        && group.words() <= MAX_WORDS
        && (group.rule() == StructureRule.VERSE || MARKED.matcher(group.text()).find());
  }

  /** Most words of a source are names. */
  private static boolean isSource(Line line) {
    if (line.words() > MAX_SOURCE_WORDS || !SOURCE.matcher(line.text()).matches()) {
      return false;
    }
    List<String> words = WORD.matcher(line.text()).results().map(w -> w.group()).toList();
    long names = words.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    return names * 2 > words.size() || line.text().startsWith("_");
  }

  private static Line last(RawGroup group) {
    return group.lines().get(group.lines().size() - 1);
  }

  static Block block(RawGroup group) {
    return new Block.Epigraph(parts(group));
  }

  private static List<Block> parts(RawGroup group) {
    Line source = last(group);
    return List.of(words(group), new Block.Source(source.span(), StructureRule.EPIGRAPH));
  }

  /** The same where no epigraph may stand. */
  static List<Block> apart(RawGroup group) {
    return List.of(
        words(group), new Block.Paragraph(last(group).span(), StructureRule.PARAGRAPH_BLANK_LINE));
  }

  private static Block words(RawGroup group) {
    List<Line> lines = group.lines().subList(0, group.lines().size() - 1);
    return group.rule() == StructureRule.EPIGRAPH_VERSE
        ? VerseAndSpeech.lineGroup(lines)
        : new Block.Paragraph(new RawGroup(lines, group.rule()).span(), StructureRule.EPIGRAPH);
  }
}
