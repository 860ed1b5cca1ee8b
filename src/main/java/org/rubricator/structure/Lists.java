package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rubricator.source.SourceSpan;

/** Tells lists by the marks before their items: a run of the same mark, or one that counts. */
final class Lists {

  /** Items of more words are paragraphs that are numbered. */
  private static final int MAX_ITEM_WORDS = 80;

  private static final int MAX_LEADER = 200;

  /** Matches "• one", "- one", "1. one", "b) one"; not "1921 was", "-5", "— Never, he said". */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:(?<bullet>[•◦▪‣●○·*+-])|(?<open>\\(?)(?:(?<number>\\d{1,3})|(?<letter>[a-zA-Z]))(?<close>[.)]))\\s{1,4}\\S");

  /** Matches "The marsh ..... 12". */
  private static final Pattern LEADER =
      Pattern.compile("(?:\\. ?){4,80}\\s*(?:\\d{1,4}|[ivxlc]{1,7})$");

  private Lists() {}

  static boolean isMarked(Line line) {
    return MARK.matcher(line.text()).find();
  }

  /** An item with another behind it, or a numbered one whose lines hang. */
  static boolean begins(List<Line> lines, int at) {
    if (!isMarked(lines.get(at)) || at + 1 == lines.size()) {
      return false;
    }
    Line next = lines.get(at + 1);
    boolean hangs =
        next.indent() > lines.get(at).indent()
            && place(lines.get(at)).isPresent()
            && hanging(lines, at).allMatch(line -> line.indent() >= next.indent());
    return hangs || isMarked(next) || (at + 2 < lines.size() && isCounted(lines, at));
  }

  /** The next few lines. */
  private static Stream<Line> hanging(List<Line> lines, int at) {
    return lines.subList(at + 1, Math.min(lines.size(), at + 9)).stream()
        .takeWhile(line -> !isMarked(line));
  }

  /** "1. An item that is longer than | its line | 2. An item". */
  private static boolean isCounted(List<Line> lines, int at) {
    return lines.subList(at + 1, Math.min(lines.size(), at + 4)).stream()
        .anyMatch(line -> follows(line, lines.get(at)));
  }

  /** True for a line of the list whose items stand above it. */
  static boolean goesOn(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line above = lines.get(at - 1);
    return isMarked(line)
        || line.indent() > above.indent()
        || (!isMarked(above) && line.indent() == above.indent() && line.indent() > 0)
        || !Paragraphs.isEnded(above);
  }

  static RawGroup group(List<Line> lines) {
    return new RawGroup(lines, StructureRule.LIST);
  }

  /** True where the mark of a line is the next in the count, or the same sign. */
  private static boolean follows(Line line, Line before) {
    Matcher own = MARK.matcher(line.text());
    Matcher other = MARK.matcher(before.text());
    if (!own.find() || !other.find()) {
      return false;
    }
    if (own.group("bullet") != null) {
      return own.group("bullet").equals(other.group("bullet"));
    }
    OptionalInt first = place(before);
    OptionalInt next = place(line);
    return first.isPresent()
        && next.isPresent()
        && next.getAsInt() == first.getAsInt() + 1
        && own.group("close").equals(other.group("close"));
  }

  /** The place of an item in the count; none for a sign. */
  private static OptionalInt place(Line line) {
    Matcher mark = MARK.matcher(line.text());
    if (!mark.find() || mark.group("bullet") != null) {
      return OptionalInt.empty();
    }
    String number = mark.group("number");
    // Letters count apart from numbers.
    return OptionalInt.of(
        number == null ? 1000 + mark.group("letter").charAt(0) : Integer.parseInt(number));
  }

  /** Items that blank lines part are one list too. */
  static List<RawGroup> joined(List<RawGroup> groups) {
    List<RawGroup> joined = new ArrayList<>();
    List<Line> open = List.of();
    for (RawGroup group : groups) {
      boolean item = isItem(group);
      if (item && !open.isEmpty() && follows(first(group), last(open))) {
        open.addAll(group.lines());
        joined.set(joined.size() - 1, group(open));
      } else {
        open = item ? new ArrayList<>(group.lines()) : List.of();
        joined.add(group);
      }
    }
    return joined;
  }

  private static boolean isItem(RawGroup group) {
    boolean text =
        group.rule() == StructureRule.LIST
            || group.rule() == StructureRule.PARAGRAPH_BLANK_LINE
            || group.rule() == StructureRule.PARAGRAPH_INDENTED;
    return text && isMarked(first(group)) && group.words() <= MAX_ITEM_WORDS * items(group);
  }

  private static long items(RawGroup group) {
    return group.lines().stream().filter(Lists::isMarked).count();
  }

  private static Line first(RawGroup group) {
    return group.lines().get(0);
  }

  /** The first line of the last item. */
  private static Line last(List<Line> lines) {
    int at = lines.size() - 1;
    while (!isMarked(lines.get(at))) {
      at--;
    }
    return lines.get(at);
  }

  /** True for the parts of a book line by line, or titles with dots and the number of a page. */
  static boolean isContents(RawGroup group) {
    List<Line> lines = group.lines();
    return lines.size() > 1
        && (lines.stream().allMatch(line -> HeadRules.isChapterHead(RawGroup.of(line)))
            || lines.stream().allMatch(Lists::hasLeader));
  }

  private static boolean hasLeader(Line line) {
    return line.text().length() <= MAX_LEADER && LEADER.matcher(line.text()).find();
  }

  /** One item a line. */
  static Block contents(RawGroup group) {
    return new Block.ItemList(
        group.span(), StructureRule.CONTENTS, group.lines().stream().map(Line::span).toList());
  }

  static Block block(RawGroup group) {
    List<SourceSpan> items = new ArrayList<>();
    for (Line line : group.lines()) {
      if (isMarked(line)) {
        items.add(line.span());
      } else {
        items.add(items.remove(items.size() - 1).to(line.span()));
      }
    }
    return new Block.ItemList(group.span(), StructureRule.LIST, items);
  }
}
