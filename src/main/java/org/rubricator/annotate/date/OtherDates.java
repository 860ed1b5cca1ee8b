package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Dates of calendars beside the Julian and the Gregorian. */
final class OtherDates {
  private static final double CERTAINTY = 0.9;
  private static final int MONTH = 3;

  /** The Solar Hijri century that most texts call their decades in. */
  private static final int PRESENT_CENTURY = 1300;

  private OtherDates() {}

  /** What a date of another calendar means in ours. */
  static Answer answer(Said said, String words, Anchors anchors) {
    OtherCalendar calendar = OtherCalendar.numbered(said.get("calendar"));
    if (said.has("era")) {
      return era(said, words, calendar);
    }
    if (said.has("century") || said.has("tens") || said.has("round")) {
      return years(said, calendar);
    }
    if (said.get("year") > 0) {
      return dated(said.fields(), calendar, Optional.empty());
    }
    Optional<Mention> anchor = anchors.now().filter(mention -> mention.date().month() > 0);
    return anchor
        .map(now -> dated(completed(said, calendar, Edges.last(now.date())), calendar, anchor))
        .orElseGet(() -> Answer.unknown(Optional.empty()));
  }

  /** The day in our calendar that a full date of another says. */
  static Optional<W3cDate> day(Said said) {
    OtherCalendar calendar = OtherCalendar.numbered(said.get("calendar"));
    boolean full = said.get("year") > 0 && said.get("month") > 0 && said.get("day") > 0;
    return full
        ? Optional.of(
            W3cDate.of(calendar.first(said.get("year"), said.get("month"), said.get("day"))))
        : Optional.empty();
  }

  /** Decades and centuries; a decade without its hundred is of the present century there. */
  private static Answer years(Said said, OtherCalendar calendar) {
    int hundred = said.has("tens") ? PRESENT_CENTURY + said.get("tens") : said.get("round");
    int first = said.has("century") ? (said.get("century") - 1) * 100 + 1 : hundred;
    int last = said.has("century") ? first + 99 : first + 9;
    Optional<DateValue> value =
        Periods.span(
            W3cDate.of(calendar.first(first, 1, 1)), W3cDate.of(calendar.last(last, 0, 0)));
    Map<String, String> own =
        Map.of(
            "calendar", calendar.pointer(),
            "datingMethod", calendar.pointer(),
            "notBefore-custom", OtherCalendar.written(first, 0, 0),
            "notAfter-custom", OtherCalendar.written(last, 0, 0));
    return new Answer(value, Optional.empty(), "", CERTAINTY, own);
  }

  private static Fields completed(Said said, OtherCalendar calendar, LocalDate now) {
    Fields fields = said.fields().copy();
    fields.put("year", year(said, calendar, now));
    if (said.get("unit") == MONTH) {
      int month = calendar.yearOf(now) * 12 + calendar.monthOf(now) - 1 + said.get("n");
      fields.put("year", month / 12);
      fields.put("month", month % 12 + 1);
    }
    return fields;
  }

  /** The year that puts a month on the side of the day that words and tense allow. */
  private static int year(Said said, OtherCalendar calendar, LocalDate now) {
    int year = calendar.yearOf(now);
    if (said.has("unit") || said.has("yearrel")) {
      return year + said.get("n") + said.get("dir") + said.get("yearrel");
    }
    int side = said.has("dir") ? said.get("dir") : said.tense();
    LocalDate first = calendar.first(year, said.get("month"), said.get("day"));
    LocalDate last = calendar.last(year, said.get("month"), said.get("day"));
    if (side <= 0 && first.isAfter(now) || side < 0 && said.has("dir") && !last.isBefore(now)) {
      return year - 1;
    }
    return side > 0 && last.isBefore(now) ? year + 1 : year;
  }

  /** A date of another calendar whose year is known. */
  static Answer dated(Fields said, OtherCalendar calendar, Optional<Mention> anchor) {
    int year = said.get("year");
    int month = said.get("month");
    int day = said.get("day");
    LocalDate first = calendar.first(year, month, day);
    LocalDate last = calendar.last(year, month, day);
    Optional<DateValue> value =
        day > 0
            ? W3cDate.of(first).text().map(DateValue.When::new)
            : Periods.span(W3cDate.of(first), W3cDate.of(last));
    Map<String, String> own = attributes(calendar, OtherCalendar.written(year, month, day));
    return new Answer(value, anchor, "", CERTAINTY, own);
  }

  private static Map<String, String> attributes(OtherCalendar calendar, String custom) {
    String pointer = calendar.pointer();
    return Map.of("calendar", pointer, "datingMethod", pointer, "when-custom", custom);
  }

  /** The years of a reign are those of our calendar under another number. */
  private static Answer era(Said said, String words, OtherCalendar calendar) {
    W3cDate date =
        new W3cDate(said.get("era") + said.get("count"), said.get("month"), said.get("day"));
    Optional<DateValue> value = date.text().map(DateValue.When::new);
    String custom = words.replaceAll("[^\\p{L}\\p{Nd}]{1,9}", "-");
    return new Answer(value, Optional.empty(), "", CERTAINTY, attributes(calendar, custom));
  }
}
