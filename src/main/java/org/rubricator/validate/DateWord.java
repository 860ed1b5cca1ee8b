package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a number in the words of a date, and what it is there.
 *
 * @param number of the day, the month, the year or the weekday; 0 for any other word
 */
record DateWord(Kind kind, String word, int number) {

  /** What a word of a date is. */
  enum Kind {
    DAY,
    MONTH,
    YEAR,
    WEEKDAY,
    /** Joins the parts of a date, as "of" and "the". */
    JOINT,
    /** A number that is no day and no year of four digits. */
    NUMBER,
    /** Any other word, and a number of a pair or a time: 1914/15, 12:05. */
    OTHER
  }

  /** A run of letters, or of digits with the ending of an ordinal number behind it. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<digits>\\p{Nd}{1,9})(?<ending>\\p{L}{0,3})|(?<word>[\\p{L}\\p{M}]{1,30})");

  /** Months as they stand between a day and a year: 9.X.1914. */
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** Numbers beyond it are years of another era. */
  private static final int LAST_YEAR = 2199;

  private static final NameTable TABLE = new NameTable("date-words.properties");
  private static final Set<String> JOINTS = table("joints");
  private static final Set<String> DECADES = table("decades");

  /** Reads words one after the other. */
  private static final class Reader {
    private final String words;
    private final CalendarNames names;
    private final Matcher part;
    private final List<DateWord> found = new ArrayList<>();

    Reader(String words, CalendarNames names) {
      this.words = words;
      this.names = names;
      this.part = PART.matcher(words);
    }

    List<DateWord> read() {
      while (part.find()) {
        found.add(part.group("word") == null ? number() : word(part.group("word")));
      }
      return found;
    }

    /** A number means a part of a date only where it stands alone. */
    private DateWord number() {
      String digits = part.group("digits");
      int end = part.start() + digits.length();
      if (isJoint(part.start() - 1) || isJoint(end)) {
        return new DateWord(Kind.OTHER, digits, 0);
      }
      int number = Integer.parseInt(digits);
      if (DECADES.contains(CalendarNames.folded(part.group("ending")))) {
        return new DateWord(Kind.NUMBER, digits, number);
      }
      Kind other = number >= 1 && number <= 31 ? Kind.DAY : Kind.NUMBER;
      return new DateWord(
          number >= 1000 && number <= LAST_YEAR ? Kind.YEAR : other, digits, number);
    }

    private boolean isJoint(int at) {
      return at >= 0
          && at < words.length()
          && "/:-\u2013\u2010'\u2019".indexOf(words.charAt(at)) >= 0;
    }

    private DateWord word(String word) {
      Optional<CalendarNames.Name> month = names.month(word).filter(n -> isMonth(word, n));
      Optional<CalendarNames.Name> weekday = names.weekday(word).filter(n -> isWeekday(word, n));
      if (month.isPresent()) {
        return new DateWord(Kind.MONTH, word, month.get().number());
      }
      if (ROMAN.contains(word) && isBehindDay() && isNumberNext()) {
        return new DateWord(Kind.MONTH, word, ROMAN.indexOf(word) + 1);
      }
      return weekday
          .map(n -> new DateWord(Kind.WEEKDAY, word, n.number()))
          .orElseGet(() -> new DateWord(kind(word), word, 0));
    }

    private static Kind kind(String word) {
      return JOINTS.contains(CalendarNames.folded(word)) ? Kind.JOINT : Kind.OTHER;
    }

    /** "We may march" names no month; "12 may" does. */
    private boolean isMonth(String word, CalendarNames.Name name) {
      return !name.capital() || CalendarNames.isCapital(word) || isBesideNumber();
    }

    private boolean isBehindDay() {
      return !found.isEmpty() && found.get(found.size() - 1).is(Kind.DAY);
    }

    private boolean isBesideNumber() {
      return isNumberNext() || (!found.isEmpty() && found.get(found.size() - 1).isNumber());
    }

    /** "The day we sat" names no weekday, "the Sun rose" neither; "Sat 12 May" and "sam." do. */
    private boolean isWeekday(String word, CalendarNames.Name name) {
      boolean abbreviated = words.startsWith(".", part.end());
      boolean written = !name.capital() || CalendarNames.isCapital(word);
      return written && (name.whole() || abbreviated || (name.capital() && isDateNext()));
    }

    private boolean isDateNext() {
      Matcher next = PART.matcher(words).region(part.end(), words.length());
      return next.find()
          && (next.group("word") == null || names.month(next.group("word")).isPresent());
    }

    private boolean isNumberNext() {
      Matcher next = PART.matcher(words).region(part.end(), words.length());
      return next.find() && next.group("word") == null;
    }
  }

  /** The words of the tool's table under a key, in small letters. */
  static Set<String> table(String key) {
    return Set.copyOf(words(key));
  }

  /** The words of a row of the table, in their order; none where it has no such row. */
  static List<String> words(String key) {
    return TABLE.names(key);
  }

  /** The words and numbers in their order. */
  static List<DateWord> read(String words, String language) {
    return new Reader(words, CalendarNames.of(language)).read();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isNumber() {
    return kind == Kind.DAY || kind == Kind.YEAR || kind == Kind.NUMBER;
  }

  /** True for a part of a date itself. */
  boolean isOfDate() {
    return kind != Kind.JOINT && kind != Kind.OTHER;
  }
}
