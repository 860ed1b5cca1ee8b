package org.rubricator.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line of a letter says: greeting, farewell, name. */
final class LetterLines {

  private static final int MAX_GREETING_WORDS = 9;
  private static final int MAX_FAREWELL_WORDS = 14;
  private static final int MAX_ADDRESS = 5;
  private static final int MAX_LEAD_WORDS = 24;
  private static final int MAX_NAME_WORDS = 6;

  /** More lines than this are no end of a letter. */
  static final int MAX_END = 5;

  /** Matches "J. Austen", "Deine Anna", "Jane A."; not "It rained.", "He said:". */
  private static final Pattern NAME =
      Pattern.compile("^[—–-]?\\s?\\p{Lu}.{0,60}?(?:[\\p{L}\\p{M}]|\\b\\p{Lu}\\.|\\bJr\\.)[)]?$");

  private LetterLines() {}

  static boolean isGreeting(RawGroup group) {
    return group.isSingle() && isGreeting(group.lines().get(0));
  }

  static boolean isGreeting(Line line) {
    return line.words() <= MAX_GREETING_WORDS
        && startsHigh(line)
        && CueTable.matches(CueTable.Cue.GREETING, line.text());
  }

  static boolean isFarewell(Line line) {
    return line.words() <= MAX_FAREWELL_WORDS
        && startsHigh(line)
        && CueTable.matches(CueTable.Cue.FAREWELL, line.text());
  }

  /** A line that may stand below a farewell. */
  static boolean isName(Line line) {
    return line.words() <= MAX_NAME_WORDS && NAME.matcher(line.text()).find();
  }

  /** A short text above a name that runs on into it. */
  static boolean leadsToName(RawGroup group) {
    return group.words() <= MAX_LEAD_WORDS && !HeadRules.isClosed(group);
  }

  static boolean isDateline(Line line) {
    return HeadRules.isDateline(RawGroup.of(line));
  }

  /** What may stand before a greeting: places, streets, a day. */
  static boolean isAddress(RawGroup group) {
    return group.lines().size() <= MAX_ADDRESS
        && group.lines().stream().allMatch(LetterLines::isAddress)
        && (group.isSingle()
            ? isDateline(group.lines().get(0))
            : group.lines().stream().anyMatch(LetterLines::isDateline));
  }

  private static boolean isAddress(Line line) {
    return line.words() <= MAX_GREETING_WORDS && !line.text().matches(".*[!?;:]$");
  }

  /** A greeting in the first lines of a block, and the last lines of a text that has one. */
  static Set<Integer> starts(List<Line> lines) {
    Set<Integer> starts = new HashSet<>();
    for (int from = 0; from < lines.size(); from++) {
      int to = blockEnd(lines, from);
      greeting(lines, from, to, starts);
      if (!starts.isEmpty()) {
        farewell(lines, from, to, starts);
      }
      from = to;
    }
    return starts;
  }

  private static int blockEnd(List<Line> lines, int from) {
    int to = from;
    while (to < lines.size() && !lines.get(to).isBlank()) {
      to++;
    }
    return to;
  }

  private static void greeting(List<Line> lines, int from, int to, Set<Integer> starts) {
    int at = from;
    while (at < to && at < from + 2 && isDateline(lines.get(at))) {
      at++;
    }
    if (at < to && isGreeting(lines.get(at)) && isShort(lines.subList(from, to), at - from)) {
      for (int start = from; start <= at + 1; start++) {
        starts.add(start);
      }
    }
  }

  /** A first line of wrapped prose is as long as the others. */
  private static boolean isShort(List<Line> block, int at) {
    int longest = block.stream().mapToInt(l -> l.text().length()).max().orElse(0);
    return at == block.size() - 1 || block.get(at).text().length() * 3 < longest * 2;
  }

  private static void farewell(List<Line> lines, int from, int to, Set<Integer> starts) {
    for (int at = Math.max(from + 1, to - MAX_END); at < to; at++) {
      if (isFarewell(lines.get(at)) && isEnd(lines.subList(at, to))) {
        starts.add(at);
        return;
      }
    }
  }

  /** A farewell and what may stand below it. */
  static boolean isEnd(List<Line> lines) {
    return lines.size() <= MAX_END
        && isFarewell(lines.get(0))
        && lines.subList(1, lines.size()).stream().allMatch(LetterLines::isBelow);
  }

  private static boolean isBelow(Line line) {
    boolean farewell = CueTable.matches(CueTable.Cue.FAREWELL, line.text());
    return isName(line) || isDateline(line) || farewell || isGreeting(line);
  }

  private static boolean startsHigh(Line line) {
    return !Character.isLowerCase(line.text().codePointAt(0));
  }
}
