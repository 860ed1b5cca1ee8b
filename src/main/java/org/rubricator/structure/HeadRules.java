package org.rubricator.structure;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What the words of a line say of it: head, byline, dateline. */
final class HeadRules {

  private static final int MAX_HEAD = 200;
  static final int MAX_DIVISION_HEAD_WORDS = 12;
  private static final int MAX_TITLE_WORDS = 24;
  private static final int MAX_BYLINE_WORDS = 12;
  private static final int MAX_DATELINE_WORDS = 9;
  private static final int PARAGRAPH_WORDS = 15;

  /** Matches a line that ends as a sentence or a list does; not "Call for peace!". */
  private static final Pattern CLOSED = Pattern.compile("[.,;:…]['\"’”»)\\]]{0,2}$");

  /** Matches "said the man!" in quotation marks, or a dash of dialogue at its start. */
  private static final Pattern SPOKEN = Pattern.compile("^[\"“„«»‘'–—-]");

  private static final Pattern YEAR_OR_DAY = Pattern.compile("\\b(?:1\\d{3}|20\\d{2}|\\d{1,2})\\b");

  /** A dateline has names, numbers and short words of order, no running text. */
  private static final Pattern DATELINE_WORD =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,4}(?:st|nd|rd|th|er|re|d|o)?\\.?|\\d{1,2}[:.h]\\d{2}|[|/–—-]"
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?i:ce|le|la|the|of|den|der|de|du|am|on|el|del|il|à|a)"
              + "|[a-zà-ÿ]{3,9})[,.:]?");

  /** Matches "By Anna Smith and J. de Groot", "De notre envoyé à Rome"; not "By the time Anna". */
  private static final Pattern BYLINE_NAMES =
      Pattern.compile(
          "\\p{Lu}\\S{0,40}(?:\\s{1,3}(?:\\p{Lu}\\S{0,40}|&|and|und|et|y|e|by|von|vom|van|der|den|de|du|da|di|la|le"
              + "|in|at|à|aus|our|own|special|correspondent|staff|notre|correspondant|envoyé|spéciale?))"
              + "{1,11}");

  private HeadRules() {}

  static boolean isFirstHead(RawGroup group, RawGroup next) {
    return group.isSingle() && isHeadLine(group.text()) && next.words() > 0;
  }

  private static boolean isHeadLine(String text) {
    return text.length() <= MAX_HEAD && hasLetter(text) && !CLOSED.matcher(text).find();
  }

  static boolean isChapterHead(RawGroup group) {
    return group.isSingle()
        && group.words() <= MAX_DIVISION_HEAD_WORDS
        && CueTable.matches(CueTable.Cue.CHAPTER, group.text())
        && !CLOSED.matcher(group.text().replaceFirst("\\.$", "")).find();
  }

  /** Of a chapter's head by its words; a head told by its place has none. */
  static OptionalInt rank(RawGroup group, boolean chapter) {
    return chapter ? CueTable.rank(group.text()) : OptionalInt.empty();
  }

  /** A line that may stand as a title below another. */
  static boolean isTitle(RawGroup group) {
    String text = group.text();
    boolean high = text.equals(text.toUpperCase(Locale.ROOT)) && hasLetter(text);
    return group.isSingle()
        && group.words() <= MAX_TITLE_WORDS
        && startsHigh(text)
        && (high || !CLOSED.matcher(text).find())
        && !SPOKEN.matcher(text).find();
  }

  /** True for text that ends as a sentence does. */
  static boolean isClosed(RawGroup group) {
    return Paragraphs.isEnded(group.lines().get(group.lines().size() - 1));
  }

  static boolean isDivisionHead(RawGroup group, RawGroup next) {
    String text = group.text();
    return group.isSingle()
        && group.words() <= MAX_DIVISION_HEAD_WORDS
        && startsHigh(text)
        && !CLOSED.matcher(text).find()
        && !text.endsWith("!")
        && !SPOKEN.matcher(text).find()
        && isParagraph(next)
        && next.words() > 2 * group.words();
  }

  private static boolean isParagraph(RawGroup group) {
    return group.rule() != StructureRule.LIST
        && !group.isFurniture()
        && group.words() >= PARAGRAPH_WORDS;
  }

  static boolean isByline(RawGroup group) {
    return group.isSingle()
        && group.words() <= MAX_BYLINE_WORDS
        && CueTable.matches(CueTable.Cue.BYLINE, group.text())
        && !CLOSED.matcher(group.text()).find();
  }

  /**
   * Under a head, where no blank line tells: nothing but names may follow the cue.
   *
   * @param last true where a blank line follows, so that the cue may be written small
   */
  static boolean isBylineUnderHead(Line head, Line line, boolean last) {
    RawGroup group = RawGroup.of(line);
    return isHeadLine(head.text())
        && isByline(group)
        && (last || Character.isUpperCase(line.text().codePointAt(0)))
        && BYLINE_NAMES
            .matcher(
                Character.toString(line.text().codePointAt(0)).toUpperCase(Locale.ROOT)
                    + line.text().substring(line.text().offsetByCodePoints(0, 1)))
            .matches();
  }

  static boolean isBulletLine(RawGroup group) {
    return group.isSingle()
        && group.words() <= MAX_BYLINE_WORDS
        && Lists.isMarked(group.lines().get(0))
        && !CLOSED.matcher(group.text()).find();
  }

  static boolean isDateline(RawGroup group) {
    return group.isSingle()
        && group.words() <= MAX_DATELINE_WORDS
        && YEAR_OR_DAY.matcher(group.text()).find()
        && isOrdered(group.text().replace("_", ""));
  }

  private static boolean isOrdered(String text) {
    int low = 0;
    for (String word : text.split("[ \t]+")) {
      if (!DATELINE_WORD.matcher(word).matches()) {
        return false;
      }
      low += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return low <= 2;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Begins with a capital, a letter without case, or a number. */
  private static boolean startsHigh(String text) {
    int first = text.codePointAt(0);
    return hasLetter(text) && !Character.isLowerCase(first) && Character.isLetterOrDigit(first);
  }
}
