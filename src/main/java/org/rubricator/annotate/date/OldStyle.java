package org.rubricator.annotate.date;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Dates of the Julian calendar. */
final class OldStyle {
  /** Words' own value, for {@code @when-custom} and its like; a year alone is the same in both. */
  static final DateValue.Visitor<Map<String, String>> CUSTOM = new Custom();

  /** The same time in the Gregorian calendar. */
  static final DateValue.Visitor<DateValue> GREGORIAN = new Converted();

  private OldStyle() {}

  private static final W3cDate LAST_EARLY = new W3cDate(1582, 10, 4);

  /** True for a day before the reform of the calendar. */
  static boolean isEarly(W3cDate date) {
    return date.year() > 0 && date.day() > 0 && date.compareTo(LAST_EARLY) <= 0;
  }

  /** True for a date that says so: by "O.S.", or by the two years of 3 February 1746/7. */
  static boolean isSaid(Said said) {
    return said.has("style") || said.has("dual");
  }

  /** The day of writing as the Julian calendar counts it. */
  static Optional<W3cDate> of(Optional<W3cDate> now) {
    return now.map(date -> date.localDate().map(Julian::of).orElse(date));
  }

  private static String gregorian(String value) {
    return W3cDate.read(value)
        .filter(date -> date.year() > 0 && date.day() > 0)
        .flatMap(date -> W3cDate.of(Julian.toDay(date)).text())
        .orElse(value);
  }

  /** Attributes of the calendar; a year alone has none. */
  private static final class Custom implements DateValue.Visitor<Map<String, String>> {
    private static Map<String, String> with(Map<String, String> values, String sample) {
      if (sample.length() <= 4) {
        return Map.of();
      }
      Map<String, String> all = new java.util.HashMap<>(values);
      all.put("calendar", OtherCalendar.JULIAN.pointer());
      all.put("datingMethod", OtherCalendar.JULIAN.pointer());
      return all;
    }

    @Override
    public Map<String, String> visitWhen(DateValue.When value) {
      return with(Map.of("when-custom", value.value()), value.value());
    }

    @Override
    public Map<String, String> visitBetween(DateValue.Between value) {
      return with(
          Map.of("notBefore-custom", value.notBefore(), "notAfter-custom", value.notAfter()),
          value.notBefore());
    }

    @Override
    public Map<String, String> visitFromTo(DateValue.FromTo value) {
      return with(Map.of("from-custom", value.from(), "to-custom", value.to()), value.from());
    }
  }

  /** Days converted; months and years keep their number. */
  private static final class Converted implements DateValue.Visitor<DateValue> {
    private final UnaryOperator<String> convert = OldStyle::gregorian;

    @Override
    public DateValue visitWhen(DateValue.When value) {
      return new DateValue.When(convert.apply(value.value()));
    }

    @Override
    public DateValue visitBetween(DateValue.Between value) {
      return new DateValue.Between(
          convert.apply(value.notBefore()), convert.apply(value.notAfter()));
    }

    @Override
    public DateValue visitFromTo(DateValue.FromTo value) {
      return new DateValue.FromTo(convert.apply(value.from()), convert.apply(value.to()));
    }
  }
}
