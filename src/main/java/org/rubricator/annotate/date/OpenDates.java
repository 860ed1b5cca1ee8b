package org.rubricator.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days, months, seasons and feasts that may lack their year. */
final class OpenDates {
  private static final int LEAP = 4;
  private static final int CENTURY = 100;

  /** A year to count days in where none is known. */
  private static final int SOME_YEAR = 2001;

  private static final double BY_THE_STORY = 0.75;
  private static final double BY_WEEKDAY = 0.95;
  private static final double BY_THE_WORD = 0.93;

  private final Anchors anchors;
  private final boolean julian;

  OpenDates(Anchors anchors, boolean julian) {
    this.anchors = anchors;
    this.julian = julian;
  }

  Answer answer(Said said) {
    if (isClosed(said)) {
      return Answer.absolute(value(said, said.fields()));
    }
    return said.has("yearrel") ? inToldYear(said) : inNearYear(said);
  }

  private static boolean isClosed(Said said) {
    boolean year = said.get("year") != 0 || said.get("year2") != 0;
    return switch (said.shape()) {
      case WHEN, MONTH, MONTH_BARE, MONTH_LIST, SEASON, SEASON_BARE, FEAST, FROM_TO, BETWEEN ->
          year;
      default -> true;
    };
  }

  private Optional<DateValue> value(Said said, Fields fields) {
    if (said.shape() != Shape.FEAST) {
      Optional<DateValue> value = ValueRules.value(said.shape(), fields);
      return fields.has("eve") ? value.flatMap(OpenDates::eve) : value;
    }
    Feast feast = new Feast(fields.get("feast"));
    int year = fields.get("year");
    if (year <= 0 && !feast.isFixed()) {
      return Optional.empty();
    }
    return feast
        .in(year, julian || OldStyle.isSaid(said))
        .map(day -> fields.has("eve") ? before(day) : day)
        .flatMap(day -> fields.has("side") ? beside(day, fields) : Optional.of(day))
        .flatMap(day -> lasting(day, fields.get("span")));
  }

  /** The day, or so many days from it. */
  private static Optional<DateValue> lasting(W3cDate first, int days) {
    Optional<W3cDate> last =
        first.localDate().filter(day -> days > 1).map(day -> W3cDate.of(day.plusDays(days - 1L)));
    return last.isPresent()
        ? Periods.span(first, last.get())
        : first.text().map(DateValue.When::new);
  }

  /** The Monday after a feast, the day before it; a feast without its year has no weekday. */
  private Optional<W3cDate> beside(W3cDate feast, Fields fields) {
    int side = fields.get("side");
    Optional<LocalDate> day = feast.localDate();
    if (!fields.has("weekday")) {
      return day.map(date -> W3cDate.of(date.plusDays(side)));
    }
    DayOfWeek weekday = DayOfWeek.of((fields.get("weekday") + 5) % 7 + 1);
    TemporalAdjuster next =
        side > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday);
    return julian
        ? day.map(date -> Julian.of(Julian.toDay(feast).with(next)))
        : day.map(date -> W3cDate.of(date.with(next)));
  }

  private static Optional<DateValue> eve(DateValue day) {
    return DateResolver.date(day)
        .map(OpenDates::before)
        .flatMap(W3cDate::text)
        .map(DateValue.When::new);
  }

  private static W3cDate before(W3cDate day) {
    W3cDate inYear = day.year() > 0 ? day : day.inYear(SOME_YEAR);
    W3cDate eve = inYear.localDate().map(own -> W3cDate.of(own.minusDays(1))).orElse(inYear);
    return day.year() > 0 ? eve : eve.inYear(0);
  }

  /** In a year that other words tell: last year, that year. */
  private Answer inToldYear(Said said) {
    Optional<Mention> anchor = said.get("anchor") == 1 ? anchors.last() : anchors.now();
    if (anchor.isEmpty()) {
      return Answer.unknown(yearless(said));
    }
    int year = anchor.get().date().year() + said.get("yearrel");
    return Answer.counted(value(said, inYear(said, year)), anchor.get(), "", BY_THE_WORD);
  }

  private Fields inYear(Said said, int year) {
    Fields fields = said.fields().copy();
    fields.put(fields.has("month2") || fields.has("day2") ? "year2" : "year", year);
    return fields;
  }

  /** In the year that puts it nearest to its anchor on the side that the tense tells. */
  private Answer inNearYear(Said said) {
    Optional<Mention> anchor = anchor(said);
    if (isEveryYear(said)
        || anchor.isEmpty()
        || anchors.now().equals(anchor)
            && anchor.get().date().month() == 0
            && !said.has("opening")
            && !(said.has("dir") || said.tense() > 0)) {
      return Answer.unknown(yearless(said));
    }
    boolean story = !anchors.now().equals(anchor);
    int side = said.get("dir") != 0 ? said.get("dir") : story ? said.get("until") : said.tense();
    int told = said.tense() <= 0 && !said.has("dir") ? toldYear(said, anchor.get().date()) : 0;
    int year = told > 0 ? told : year(said, anchor.get().date(), side, story);
    if (year == 0) {
      return Answer.unknown(yearless(said));
    }
    double certainty =
        hasItsWeekday(said, year)
            ? BY_WEEKDAY
            : story ? BY_THE_STORY : said.has("dir") ? BY_THE_WORD : Counting.byTense(side);
    String note = said.has("dir") ? "" : Counting.note(side);
    return Answer.counted(value(said, inYear(said, year)), anchor.get(), note, certainty);
  }

  /** The year of a day that the text told with its year, not long before; 0 for none. */
  private int toldYear(Said said, W3cDate from) {
    int day = said.shape() == Shape.FEAST ? said.get("feast") % CENTURY : said.get("day");
    int month = said.shape() == Shape.FEAST ? said.get("feast") / CENTURY : said.get("month");
    int year = day > 0 && said.get("month2") == 0 ? anchors.yearOf(month, day) : 0;
    boolean suits = !said.has("weekday") || hasItsWeekday(said, year);
    return year > 0 && suits && Math.abs(from.year() - year) <= LEAP ? year : 0;
  }

  /** "Last summer" is counted from the day of writing, unless the text looks far back. */
  private Optional<Mention> anchor(Said said) {
    if (said.get("anchor") == 1) {
      return anchors.last();
    }
    boolean fromNow = said.has("dir") && anchors.now().isPresent();
    return fromNow ? anchors.now() : anchors.forOpenDate(said.tense());
  }

  /**
   * A feast that no word puts into the past or the future, in a text that looks far back; a day
   * that the words say comes back each year.
   */
  private boolean isEveryYear(Said said) {
    boolean habit = said.has("habit") && said.get("dir") == 0 && !said.has("weekday");
    boolean feast = said.shape() == Shape.FEAST && said.tense() == 0;
    boolean day = said.shape() == Shape.FEAST || said.get("day") > 0;
    return habit && day || feast && anchors.isHistory();
  }

  /** A day or a feast without its year; a month or season alone says nothing without one. */
  private Optional<DateValue> yearless(Said said) {
    boolean day = said.get("day") > 0 || said.shape() == Shape.FEAST;
    return day || said.has("month2") ? value(said, said.fields()) : Optional.empty();
  }

  private int year(Said said, W3cDate from, int side, boolean story) {
    if (from.month() == 0) {
      return from.year()
          + (said.get("anchor") == 1 ? said.get("dir") : Math.max(0, said.get("dir")));
    }
    int reach = said.get("month") == 2 && said.get("day") == 29 ? 2 * LEAP : 2;
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int year : IntStream.rangeClosed(from.year() - reach, from.year() + reach).toArray()) {
      long distance = distance(said, year, from, side, story);
      if (distance < least) {
        best = year;
        least = distance;
      }
    }
    return best;
  }

  /** Days from the anchor, very many on the wrong side of it or on another day of the week. */
  private long distance(Said said, int year, W3cDate from, int side, boolean story) {
    Optional<DateValue> value = value(said, inYear(said, year));
    if (value.isEmpty()) {
      return Long.MAX_VALUE;
    }
    LocalDate first = edge(value.get(), false);
    LocalDate last = edge(value.get(), true);
    LocalDate start = Edges.first(from);
    LocalDate end = Edges.last(from);
    long ahead = first.toEpochDay() - end.toEpochDay();
    long behind = start.toEpochDay() - last.toEpochDay();
    boolean over = said.get("dir") < 0 && said.has("dir");
    boolean wrong = side < 0 && (over ? behind <= 0 : ahead > 0) || side > 0 && behind > 0;
    boolean unseen = story && said.tense() < 0 && !said.has("until") && isAfterWriting(first);
    boolean on = story && !said.has("pluperfect");
    long distance = Math.max(0, Math.max(on ? ahead * 2 / 3 : ahead, behind));
    return distance
        + (wrong || unseen ? 1_000 : 0)
        + (said.has("weekday") && said.get("day") > 0 && !hasItsWeekday(said, year) ? 100_000 : 0);
  }

  private boolean isAfterWriting(LocalDate day) {
    return DateResolver.day(anchors.now()).filter(day::isAfter).isPresent();
  }

  private static LocalDate edge(DateValue value, boolean last) {
    return value.accept(new Edges(last));
  }

  private boolean hasItsWeekday(Said said, int year) {
    W3cDate date = said.fields().first().inYear(year);
    Optional<LocalDate> day = date.localDate();
    if (!said.has("weekday") || said.has("nthday-of-week") || day.isEmpty()) {
      return false;
    }
    LocalDate real = julian ? Julian.toDay(date) : day.get();
    return real.getDayOfWeek().getValue() % 7 + 1 == said.get("weekday");
  }

  /** '17, the sixties: in the last century that has them before the day of writing. */
  Answer inCentury(Said said) {
    Optional<Mention> anchor = anchors.now();
    int now = anchor.map(mention -> mention.date().year()).orElse(1999);
    int number = said.has("tens") ? said.get("tens") : said.get("short");
    int century = number > now % CENTURY ? now / CENTURY - 1 : now / CENTURY;
    Fields fields = said.fields().copy();
    fields.put("century", century);
    fields.put("year", century * CENTURY + number);
    Optional<DateValue> value = ValueRules.value(said.shape(), fields);
    return anchor.isPresent()
        ? Answer.counted(value, anchor.get(), "the last such years before it", BY_THE_STORY)
        : new Answer(value, Optional.empty(), "", BY_THE_STORY, java.util.Map.of());
  }
}
