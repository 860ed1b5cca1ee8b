package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The paragraphs in lines that no blank line parts: by long lines, by indents, by line ends. */
final class Paragraphs {

  /** From this length on a line is a paragraph of its own, not a piece of a wrapped one. */
  private static final int LONG_LINE = 160;

  /** Characters of white space from which on a line counts as indented. */
  private static final int INDENT = 2;

  /** Fewer lines do not tell how lines were broken. */
  private static final int FEWEST_LINES = 3;

  /** A file with a paragraph a line has lines of at least this length. */
  private static final int SENTENCE = 50;

  /** No file is wrapped at this width, if most lines are shorter. */
  private static final int WIDE = 100;

  /** Room that a line leaves at its end when the next word would have fitted. */
  private static final int ROOM = 6;

  /** Matches the end of "Go.", "Go!”", "Go.)", "Go:". */
  private static final Pattern ENDED = Pattern.compile("[.!?…:](?:['\"’”»«“)\\]]|\\s[»“]){0,3}$");

  /** Characters in which a sentence ends, with the marks behind it. */
  private static final int MAX_END = 10;

  private final List<Line> lines;
  private final int width;

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    this.width = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
  }

  static boolean isEnded(Line line) {
    String text = line.text();
    return ENDED.matcher(text.substring(Math.max(0, text.length() - MAX_END))).find();
  }

  /**
   * @param unwrapped true where every line of the file is a paragraph
   */
  static List<RawGroup> of(List<Line> lines, boolean unwrapped) {
    if (lines.size() == 1) {
      return List.of(new RawGroup(lines, StructureRule.PARAGRAPH_BLANK_LINE));
    }
    Paragraphs paragraphs = new Paragraphs(lines);
    return unwrapped
        ? paragraphs.split(StructureRule.PARAGRAPH_LONG_LINE, at -> true)
        : paragraphs.split();
  }

  /**
   * True for a file of which wide lines are a good part, where most line ends leave much room
   * beside them.
   */
  static boolean areUnwrapped(List<Line> lines) {
    long written = lines.stream().mapToLong(line -> line.text().length()).sum();
    long wide = lines.stream().mapToLong(line -> line.text().length()).filter(n -> n >= WIDE).sum();
    int pairs = 0;
    int early = 0;
    for (int at = 1; at < lines.size(); at++) {
      boolean pair = !lines.get(at).isBlank() && !lines.get(at - 1).isBlank();
      pairs += pair ? 1 : 0;
      early += pair && lines.get(at - 1).text().length() < WIDE ? 1 : 0;
    }
    return wide * 4 >= written && pairs > 0 && early * 3 >= pairs * 2;
  }

  private List<RawGroup> split() {
    if (hasLongLines()) {
      return split(StructureRule.PARAGRAPH_LONG_LINE, at -> true);
    }
    if (isIndented()) {
      return split(StructureRule.PARAGRAPH_INDENTED, at -> isIn(lines.get(at)));
    }
    if (hasSentenceLines()) {
      return split(StructureRule.PARAGRAPH_SENTENCE_LINE, at -> true);
    }
    return isWrapped()
        ? split(StructureRule.PARAGRAPH_SHORT_LINE, this::endsAbove)
        : split(StructureRule.PARAGRAPH_BLANK_LINE, at -> false);
  }

  private List<RawGroup> split(StructureRule rule, IntPredicate beginsParagraph) {
    List<RawGroup> groups = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= lines.size(); at++) {
      if (at == lines.size() || beginsParagraph.test(at)) {
        boolean whole = from == 0 && at == lines.size();
        StructureRule told = whole ? StructureRule.PARAGRAPH_BLANK_LINE : rule;
        groups.add(new RawGroup(lines.subList(from, at), told));
        from = at;
      }
    }
    return groups;
  }

  private boolean hasLongLines() {
    return lines.stream().filter(l -> l.text().length() > LONG_LINE).count() * 3 >= lines.size();
  }

  /** Some lines stand further in than the rest, and not in a row: each begins a paragraph. */
  private boolean isIndented() {
    long in = lines.stream().filter(Paragraphs::isIn).count();
    boolean hangs = !isIn(lines.get(0)) && in == lines.size() - 1L;
    return in > 0 && in * 2 <= lines.size() + 1 && in < lines.size() && !hangs;
  }

  private static boolean isIn(Line line) {
    return line.indent() >= INDENT;
  }

  /** Every line ends as a sentence does, and not where the page did. */
  private boolean hasSentenceLines() {
    return lines.size() >= FEWEST_LINES
        && width >= SENTENCE
        && lines.stream().allMatch(l -> isEnded(l) && startsHigh(l))
        && indices().anyMatch(this::leavesRoom);
  }

  /**
   * Lines broken where the page ended: each that left room for the next word ends a sentence. Verse
   * and entries break elsewhere too.
   */
  private boolean isWrapped() {
    return lines.size() > FEWEST_LINES
        && width >= SENTENCE
        && indices().allMatch(at -> endsAbove(at) || !leavesRoom(at))
        && indices().filter(at -> !leavesRoom(at)).count() * 2 >= lines.size();
  }

  private boolean endsAbove(int at) {
    return leavesRoom(at) && isEnded(lines.get(at - 1)) && startsHigh(lines.get(at));
  }

  /** True where the first word of a line would have fitted on the line above. */
  private boolean leavesRoom(int at) {
    String word = lines.get(at).text().split("[ \t]", 2)[0];
    return lines.get(at - 1).text().length() + 1 + word.length() + ROOM <= width;
  }

  private IntStream indices() {
    return IntStream.range(1, lines.size());
  }

  private static boolean startsHigh(Line line) {
    return !Character.isLowerCase(line.text().codePointAt(0));
  }
}
