package org.rubricator.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Dates that are counted from another: yesterday, last week, two years ago, on Monday. */
final class Counting {
  private static final int WEEK = 7;
  private static final int YEARS_IN_CENTURY = 100;
  private static final int YEARS_IN_DECADE = 10;

  private static final double BY_THE_WORD = 0.93;
  private static final double BY_TENSE = 0.85;
  private static final double BY_NEARNESS = 0.65;
  private static final double BY_THE_STORY = 0.7;

  private final Anchors anchors;
  private final boolean julian;

  Counting(Anchors anchors, boolean julian) {
    this.anchors = anchors;
    this.julian = julian;
  }

  /** A day, week, month, year, decade or century, {@code n} of them from the anchor. */
  Answer relative(Said said) {
    boolean story = said.get("anchor") == 1;
    boolean small = said.get("unit") <= 2 || said.get("unit") > 6;
    Optional<Mention> anchor = anchor(said, small);
    if (anchor.isEmpty()) {
      return Answer.unknown(Optional.empty());
    }
    Optional<DateValue> value = value(said, anchor.get().date(), number(said));
    return Answer.counted(value, anchor.get(), "", story ? BY_THE_STORY : BY_THE_WORD);
  }

  private Optional<Mention> anchor(Said said, boolean small) {
    if (said.get("anchor") != 1) {
      return small ? anchors.deicticDay(said) : anchors.deictic(said);
    }
    return small ? anchors.lastDay() : anchors.last();
  }

  /** How many units on: of words such as "last", or a count with its direction. */
  private static int number(Said said) {
    if (said.has("count")) {
      int sign = said.has("sign") ? said.get("sign") : said.tense() > 0 ? 1 : -1;
      return said.get("count") * sign;
    }
    return said.has("n") ? said.get("n") : said.get("relday") + said.get("dir");
  }

  private Optional<DateValue> value(Said said, W3cDate from, int n) {
    return switch (said.get("unit")) {
      case 1 -> day(from, n);
      case 2 -> said.has("count") ? day(from, n * WEEK) : week(from, n, said);
      case 3 -> month(from, n, said);
      case 4 -> year(from.year() + n, said);
      case 5 -> decade(from.year(), n, said);
      case 6 -> Periods.century((from.year() - 1) / YEARS_IN_CENTURY + 1 + n, said.get("part"));
      case 7 -> weekend(from, n, said);
      case 8 -> day(from, 2 * WEEK * n);
      default -> Optional.empty();
    };
  }

  private static Optional<DateValue> day(W3cDate from, int n) {
    return from.localDate().map(day -> day.plusDays(n)).flatMap(Counting::when);
  }

  private static Optional<DateValue> when(LocalDate day) {
    return W3cDate.of(day).text().map(DateValue.When::new);
  }

  private static Optional<DateValue> week(W3cDate from, int n, Said said) {
    int part = said.get("part");
    return from.localDate()
        .map(day -> day.plusWeeks(n).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .flatMap(monday -> partOfWeek(monday, part));
  }

  private static Optional<DateValue> partOfWeek(LocalDate monday, int part) {
    int first = part == 2 ? 2 : part == 3 ? 4 : 0;
    int last = part == 1 ? 1 : part == 2 ? 3 : WEEK - 1;
    return days(monday.plusDays(first), monday.plusDays(last));
  }

  private static Optional<DateValue> days(LocalDate first, LocalDate last) {
    return Periods.span(W3cDate.of(first), W3cDate.of(last));
  }

  /** "The weekend" is the coming one, or in a sentence about the past that before. */
  private static Optional<DateValue> weekend(W3cDate from, int n, Said said) {
    boolean told = n != 0 || said.has("dir") || said.has("n") || said.has("ahead");
    int way = told ? n : Math.min(0, said.tense());
    return from.localDate()
        .map(day -> way < 0 ? day.minusDays(1) : day)
        .map(
            day ->
                way < 0
                    ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).minusDays(1)
                    : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)))
        .flatMap(saturday -> days(saturday, saturday.plusDays(1)));
  }

  private static Optional<DateValue> month(W3cDate from, int n, Said said) {
    if (from.month() == 0) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(from.year(), from.month()).plusMonths(n);
    Fields fields = said.fields().copy();
    fields.with(new W3cDate(month.getYear(), month.getMonthValue(), 0));
    return ValueRules.value(Shape.MONTH, fields);
  }

  private static Optional<DateValue> year(int year, Said said) {
    Fields fields = said.fields().copy().with(new W3cDate(year, 0, 0));
    return ValueRules.value(Shape.WHEN, fields);
  }

  /** "The last decade" is the ten years before; "that decade" the tens of the year. */
  private static Optional<DateValue> decade(int year, int n, Said said) {
    if (said.get("anchor") == 1 || n == 0) {
      int tens = year - year % YEARS_IN_DECADE + n * YEARS_IN_DECADE;
      return Periods.decade(tens, said.get("part"));
    }
    int first = n < 0 ? year + n * YEARS_IN_DECADE : year + 1 + (n - 1) * YEARS_IN_DECADE;
    return Periods.span(new W3cDate(first, 0, 0), new W3cDate(first + YEARS_IN_DECADE - 1, 0, 0));
  }

  /** The nearest day of that name that the words or the tense allow. */
  Answer weekday(Said said) {
    boolean story =
        said.get("anchor") == 1 || anchors.nowDay().isEmpty() || anchors.isFarBack(said);
    Optional<Mention> anchor = story ? anchors.lastDay() : anchors.nowDay();
    Optional<LocalDate> from = DateResolver.day(anchor);
    if (anchor.isEmpty() || from.isEmpty()) {
      return Answer.unknown(Optional.empty());
    }
    int away = away(said, from.get(), story);
    double certainty =
        story
            ? BY_THE_STORY
            : said.has("dir") || said.has("weekrel") ? BY_THE_WORD : byTense(said.tense());
    return Answer.counted(
        when(from.get().plusDays(away + 7L * said.get("weeks"))),
        anchor.get(),
        said.has("dir") || story ? "" : note(said.tense()),
        certainty);
  }

  static double byTense(int tense) {
    return tense == 0 ? BY_NEARNESS : BY_TENSE;
  }

  static String note(int tense) {
    return tense < 0 ? "past tense" : tense > 0 ? "to come" : "the nearest";
  }

  private int away(Said said, LocalDate from, boolean story) {
    return said.has("weekrel") ? inWeek(said, from) : nearest(said, from, story);
  }

  /** To a day of this or another week; weeks begin on Monday (ISO 8601). */
  private static int inWeek(Said said, LocalDate from) {
    int wanted = (said.get("weekday") + 5) % WEEK + 1;
    return WEEK * said.get("weekrel") + wanted - from.getDayOfWeek().getValue();
  }

  private int nearest(Said said, LocalDate from, boolean story) {
    int today = (julian ? Julian.toDay(W3cDate.of(from)) : from).getDayOfWeek().getValue();
    int wanted = (said.get("weekday") + 5) % WEEK + 1;
    int ahead = Math.floorMod(wanted - today, WEEK);
    if (said.has("dir") && said.get("dir") != 0) {
      return said.get("dir") > 0 ? (ahead == 0 ? WEEK : ahead) : ahead - WEEK;
    }
    int tense = story ? storyTense(said) : said.tense();
    if (tense == 0) {
      return ahead > WEEK / 2 ? ahead - WEEK : ahead;
    }
    return tense > 0 || ahead == 0 ? ahead : ahead - WEEK;
  }

  /** A story goes on, but for what had been before and for what is spoken of as past. */
  private static int storyTense(Said said) {
    if (said.get("anchor") == 1) {
      return 1;
    }
    return said.has("spoken") ? said.tense() : said.has("pluperfect") ? -1 : 1;
  }

  /** A day of this or another month, or the nearest of that number. */
  Answer dayOfMonth(Said said) {
    boolean told = said.has("monthrel");
    Optional<Mention> anchor = told ? anchors.now() : anchors.forDayOfMonth(said.tense());
    if (anchor.isEmpty() || anchor.get().date().month() == 0) {
      return Answer.unknown(Optional.empty());
    }
    W3cDate from = anchor.get().date();
    YearMonth month = YearMonth.of(from.year(), from.month());
    boolean story = !anchor.equals(anchors.now());
    int open = story ? inStory(said, from) : away(said, from);
    int away = told ? said.get("monthrel") : withWeekday(said, month, open);
    YearMonth meant = month.plusMonths(away);
    Optional<DateValue> value =
        new W3cDate(meant.getYear(), meant.getMonthValue(), said.get("day"))
            .text()
            .map(DateValue.When::new);
    return Answer.counted(value, anchor.get(), "", told ? BY_THE_WORD : byTense(said.tense()));
  }

  /** A story goes on to the next month, but not beyond the day of writing if it tells the past. */
  private int inStory(Said said, W3cDate from) {
    Optional<W3cDate> now = anchors.nowDay().map(Mention::date);
    W3cDate here = new W3cDate(from.year(), from.month(), said.get("day"));
    boolean told = said.tense() < 0 && now.filter(day -> here.compareTo(day) <= 0).isPresent();
    boolean late = now.filter(day -> next(here).compareTo(day) > 0).isPresent();
    return said.get("day") < from.day() && !(told && late) ? 1 : 0;
  }

  private static W3cDate next(W3cDate day) {
    YearMonth month = YearMonth.of(day.year(), day.month()).plusMonths(1);
    return new W3cDate(month.getYear(), month.getMonthValue(), day.day());
  }

  /** The month nearest by in which the day has its weekday, if the words have one. */
  private int withWeekday(Said said, YearMonth month, int open) {
    for (int away : new int[] {open, open + 1, open - 1}) {
      YearMonth meant = month.plusMonths(away);
      W3cDate date = new W3cDate(meant.getYear(), meant.getMonthValue(), said.get("day"));
      if (said.has("weekday") && hasWeekday(date, said.get("weekday"))) {
        return away;
      }
    }
    return open;
  }

  private boolean hasWeekday(W3cDate date, int weekday) {
    Optional<LocalDate> day = date.localDate();
    return day.map(own -> julian ? Julian.toDay(date) : own)
        .filter(real -> real.getDayOfWeek().getValue() % WEEK + 1 == weekday)
        .isPresent();
  }

  private static int away(Said said, W3cDate from) {
    if (said.tense() < 0) {
      return said.get("day") > from.day() && from.day() > 0 ? -1 : 0;
    }
    return said.tense() > 0 && said.get("day") < from.day() ? 1 : 0;
  }
}
