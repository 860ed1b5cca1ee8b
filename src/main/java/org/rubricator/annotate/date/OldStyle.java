package org.rubricator.annotate.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Texts whose dates are of the Julian calendar. */
final class OldStyle {
  /** How many dates from each end of a text can be that of its writing. */
  private static final int HEADING = 2;

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

  /** The full date at the beginning of a text, which is that of writing where none is known. */
  static Optional<W3cDate> heading(List<List<DateSpan>> blocks) {
    return headings(blocks).stream()
        .filter(DateSpan::lone)
        .map(span -> converted(span.said()))
        .findFirst();
  }

  private static W3cDate converted(Said said) {
    W3cDate date = written(said);
    return said.has("style") ? W3cDate.of(Julian.toDay(date)) : date;
  }

  private static W3cDate written(Said said) {
    return ValueRules.value(said.shape(), said.fields())
        .flatMap(DateResolver::date)
        .orElse(said.fields().first());
  }

  private static List<DateSpan> headings(List<List<DateSpan>> blocks) {
    return edge(blocks, 0)
        .limit(HEADING)
        .filter(span -> written(span.said()).localDate().isPresent())
        .toList();
  }

  /** The days told of in the blocks from a place on. */
  private static Stream<DateSpan> edge(List<List<DateSpan>> blocks, int from) {
    return blocks.stream()
        .skip(Math.max(0, from))
        .limit(2 * HEADING)
        .filter(block -> block.size() <= HEADING)
        .flatMap(List::stream)
        .filter(span -> span.said().shape() == Shape.WHEN)
        .filter(span -> written(span.said()).day() > 0);
  }

  /**
   * True for a text that is dated Old Style itself, or whose own date is the day of writing as the
   * Julian calendar counts it.
   */
  static boolean isUsed(Optional<W3cDate> written, List<List<DateSpan>> blocks) {
    return edge(blocks, 0).limit(HEADING).anyMatch(span -> isOldStyle(span.said(), written))
        || edge(blocks, blocks.size() - 2 * HEADING)
            .anyMatch(span -> isDayOf(span.said(), written));
  }

  private static boolean isOldStyle(Said said, Optional<W3cDate> written) {
    return said.has("style") || isDayOf(said, written);
  }

  /** True for the day of writing as the Julian calendar counts it. */
  private static boolean isDayOf(Said said, Optional<W3cDate> written) {
    W3cDate own = written(said);
    int year = own.year() > 0 ? own.year() : written.map(W3cDate::year).orElse(0);
    if (year <= 0) {
      return false;
    }
    W3cDate converted = W3cDate.of(Julian.toDay(own.inYear(year)));
    return written.filter(converted::equals).isPresent();
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
