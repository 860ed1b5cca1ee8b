package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells verse by its lines. Prose wrongly kept is a smaller harm than prose cut into verse, so each
 * of these must hold: short lines; most begin with a capital; half have left room for the first
 * word of the next line, which wrapped prose never does, or one has and so many begin with a
 * capital that it is no chance; some lines end with a stop of any kind and some run on; no word is
 * parted; and words in small letters tell that it is no list of names.
 */
final class Verse {

  private static final int MAX_LINE = 70;
  private static final int FEWEST_LINES = 4;
  private static final int FEWEST_COUPLETS = 3;
  private static final int FEWEST_WORDS = 3;
  private static final double CHANCE = 0.002;

  /** Matches "Shall I", "“Go", "'Tis"; not "and so". */
  private static final Pattern HIGH = Pattern.compile("^[^\\p{L}\\p{N}]{0,3}\\p{Lu}|^['’]\\p{Ll}");

  private static final Pattern STOPPED = Pattern.compile("[.,;:!?…—–][\"'”’“»«)\\]]{0,2}$");

  private static final Pattern ENDED = Pattern.compile("[.!?…][\"'”’“»«)\\]]{0,2}$");

  private static final Pattern PARTED = Pattern.compile("\\p{L}[-\\u2010\\u00AD]$");

  /** Matches "Name: value" and "Line 4 ... 17", which tables and title pages have. */
  private static final Pattern ENTRY =
      Pattern.compile("^[^\\s:][^:]{0,30}:\\s+\\S|\\.{4,}|\\t|\\S {3,}\\S|\\d$|^\\d");

  private final List<Line> lines;

  private Verse(List<Line> lines) {
    this.lines = lines;
  }

  /** A stanza that tells itself. */
  static boolean isStanza(List<Line> lines) {
    Verse verse = new Verse(lines);
    return lines.size() >= FEWEST_LINES && verse.isLikeVerse() && verse.isParted();
  }

  /** The lines end where a poet ended them and not where the page did. */
  private boolean isParted() {
    int early = early();
    return early * 2 >= lines.size() - 1 || (early > 0 && isNoChance());
  }

  private boolean isLikeVerse() {
    return lines.stream().allMatch(Verse::mayBeVerse)
        && share(HIGH, 0) * 4 >= lines.size() * 3
        && words() >= FEWEST_WORDS * lines.size()
        && isRunning();
  }

  private static boolean mayBeVerse(Line line) {
    return line.text().length() <= MAX_LINE
        && !PARTED.matcher(line.text()).find()
        && !ENTRY.matcher(line.text()).find();
  }

  private int words() {
    return lines.stream().mapToInt(Line::words).sum();
  }

  /** How many lines, the last ones left out, a pattern is found in. */
  private int share(Pattern pattern, int leftOut) {
    return (int)
        lines.subList(0, lines.size() - leftOut).stream()
            .filter(line -> pattern.matcher(line.text()).find())
            .count();
  }

  /** Some stops at line ends, but not a sentence a line; most words in small letters. */
  private boolean isRunning() {
    int ended = share(ENDED, 1);
    return share(STOPPED, 0) * 4 >= lines.size()
        && ended * 4 <= (lines.size() - 1) * 3
        && smallWords() * 2 > words() - lines.size();
  }

  /** Words after the first of a line that begin with a small letter. */
  private int smallWords() {
    int small = 0;
    for (Line line : lines) {
      String[] words = line.text().split("[ \t]+");
      for (int i = 1; i < words.length; i++) {
        small +=
            words[i].chars().filter(Character::isLetter).limit(1).anyMatch(Verse::isSmall) ? 1 : 0;
      }
    }
    return small;
  }

  private static boolean isSmall(int letter) {
    return Character.isLowerCase(letter);
  }

  /** Lines that end where the next word would have fitted. */
  private int early() {
    int width = lines.stream().mapToInt(Verse::width).max().orElse(0);
    int early = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1).text().split("[ \t]", 2)[0];
      early += width(lines.get(i)) + 1 + next.length() <= width ? 1 : 0;
    }
    return early;
  }

  /** How likely it is that words as these stand first in every line but the first of all. */
  private boolean isNoChance() {
    int others = words() - lines.size();
    double high = (others - smallWords() + 1.0) / (others + 2.0);
    return share(HIGH, 0) == lines.size() && Math.pow(high, lines.size() - 1.0) < CHANCE;
  }

  private static int width(Line line) {
    return line.indent() + line.text().length();
  }

  /** Two lines and more beside a stanza are a stanza too. */
  static List<RawGroup> withNeighbours(List<RawGroup> groups) {
    List<RawGroup> told = couplets(groups);
    for (int at = 1; at < told.size(); at++) {
      joinVerse(told, at, at - 1);
    }
    for (int at = told.size() - 2; at >= 0; at--) {
      joinVerse(told, at, at + 1);
    }
    return told;
  }

  /** Groups of a few lines are verse together: each line with a capital, some broken early. */
  private static List<RawGroup> couplets(List<RawGroup> groups) {
    List<RawGroup> told = new ArrayList<>(groups);
    int from = 0;
    while (from < told.size()) {
      int to = from;
      while (to < told.size() && isShort(told.get(to))) {
        to++;
      }
      if (to >= from + FEWEST_COUPLETS) {
        tellCouplets(told, from, to);
      }
      from = Math.max(to, from + 1);
    }
    return told;
  }

  private static boolean isShort(RawGroup group) {
    int lines = group.lines().size();
    return group.rule() == StructureRule.PARAGRAPH_BLANK_LINE && lines > 1 && lines <= FEWEST_LINES;
  }

  private static void tellCouplets(List<RawGroup> groups, int from, int to) {
    List<Line> lines =
        groups.subList(from, to).stream().flatMap(group -> group.lines().stream()).toList();
    Verse verse = new Verse(lines);
    if (verse.share(HIGH, 0) == lines.size() && isStanza(lines)) {
      for (int at = from; at < to; at++) {
        groups.set(at, new RawGroup(groups.get(at).lines(), StructureRule.VERSE));
      }
    }
  }

  private static void joinVerse(List<RawGroup> groups, int at, int beside) {
    List<Line> lines = groups.get(at).lines();
    if (groups.get(beside).rule() == StructureRule.VERSE
        && groups.get(at).rule() == StructureRule.PARAGRAPH_BLANK_LINE
        && lines.size() > 1
        && new Verse(lines).isLikeVerse()) {
      groups.set(at, new RawGroup(lines, StructureRule.VERSE));
    }
  }
}
