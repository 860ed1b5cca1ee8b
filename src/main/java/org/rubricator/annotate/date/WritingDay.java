package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The day of writing, from the line with the date at the beginning or at the end of a text. */
final class WritingDay {
  /** How many dates from each end of a text can be that of its writing. */
  private static final int HEADING = 2;

  private WritingDay() {}

  /**
   * The day of writing as far as it is known.
   *
   * @param known what others say: a day, or a month or year in which the text's own date must lie
   */
  static Optional<W3cDate> of(Optional<W3cDate> known, List<List<DateSpan>> blocks) {
    if (known.filter(date -> date.day() > 0).isPresent()) {
      return known;
    }
    Stream<DateSpan> heading = heading(blocks).limit(HEADING).filter(WritingDay::isHeading);
    Stream<DateSpan> closing = closing(blocks).filter(WritingDay::isDateLine);
    return Stream.concat(heading, closing)
        .map(WritingDay::day)
        .flatMap(Optional::stream)
        .filter(isWithin(known))
        .findFirst()
        .or(() -> known);
  }

  private static boolean isHeading(DateSpan span) {
    return span.standing().lone() && (span.said().shape() == Shape.WHEN || isDateLine(span));
  }

  private static boolean isDateLine(DateSpan span) {
    return span.standing().dated();
  }

  private static Predicate<W3cDate> isWithin(Optional<W3cDate> known) {
    return day ->
        known.isEmpty()
            || known.get().year() == day.year()
                && (known.get().month() == 0 || known.get().month() == day.month());
  }

  /** The days of the first blocks, as they are written. */
  static Stream<DateSpan> heading(List<List<DateSpan>> blocks) {
    return edge(blocks, 0);
  }

  /** The days of the last blocks. */
  static Stream<DateSpan> closing(List<List<DateSpan>> blocks) {
    return edge(blocks, blocks.size() - 2 * HEADING);
  }

  private static Stream<DateSpan> edge(List<List<DateSpan>> blocks, int from) {
    return blocks.stream()
        .skip(Math.max(0, from))
        .limit(2 * HEADING)
        .filter(block -> block.size() <= HEADING)
        .flatMap(List::stream)
        .filter(span -> written(span).filter(date -> date.day() > 0).isPresent());
  }

  /** The day that the words say, in their own calendar; its year may lack. */
  static Optional<W3cDate> written(DateSpan span) {
    Said said = span.said();
    return switch (said.shape()) {
      case WHEN -> ValueRules.value(said.shape(), said.fields()).flatMap(DateResolver::date);
      case FEAST ->
          said.get("year") > 0
              ? new Feast(said.get("feast")).in(said.get("year"), false)
              : Optional.empty();
      case OTHER -> OtherDates.day(said);
      default -> Optional.empty();
    };
  }

  /** The day in our calendar. */
  private static Optional<W3cDate> day(DateSpan span) {
    Optional<LocalDate> day = written(span).flatMap(W3cDate::localDate);
    return day.isEmpty()
        ? Optional.empty()
        : written(span)
            .map(date -> OldStyle.isSaid(span.said()) ? W3cDate.of(Julian.toDay(date)) : date);
  }
}
