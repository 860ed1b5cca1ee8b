package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days of the French Republican calendar that a text dated by it tells without their month: {@code
 * le 8}, {@code décadi dernier}.
 */
final class RepublicanDates {
  private static final OtherCalendar CALENDAR = OtherCalendar.REPUBLICAN;
  private static final int DECADE = 10;
  private static final int FIRST_YEAR = 1792;

  /** Months of thirty days; the days after the last belong to none. */
  private static final int MONTHS = 12;

  private final Anchors anchors;

  RepublicanDates(Anchors anchors) {
    this.anchors = anchors;
  }

  /** True for a text whose own date is of this calendar. */
  static boolean isUsed(List<List<DateSpan>> blocks) {
    return Stream.concat(WritingDay.heading(blocks), WritingDay.closing(blocks))
        .map(DateSpan::said)
        .anyMatch(said -> said.shape() == Shape.OTHER && said.get("calendar") == number());
  }

  private static int number() {
    return CALENDAR.ordinal() + 1;
  }

  /** A day by its number in this or another month. */
  Answer dayOfMonth(Said said) {
    boolean told = said.has("monthrel");
    Optional<Mention> anchor =
        (told ? anchors.now() : anchors.forDayOfMonth(said.tense()))
            .filter(mention -> mention.date().year() >= FIRST_YEAR)
            .or(anchors::now);
    Optional<LocalDate> from = DateResolver.day(anchor);
    if (from.isEmpty()) {
      return Answer.unknown(Optional.empty());
    }
    int months =
        CALENDAR.yearOf(from.get()) * MONTHS
            + Math.min(MONTHS, CALENDAR.monthOf(from.get()))
            - 1
            + said.get("monthrel");
    Fields fields =
        new Fields().with(new W3cDate(months / MONTHS, months % MONTHS + 1, said.get("day")));
    return OtherDates.dated(fields, CALENDAR, anchor);
  }

  /** A day by its name in the decade of ten days, the nearest that words or tense allow. */
  Answer dayOfDecade(Said said) {
    Optional<LocalDate> from = DateResolver.day(anchors.nowDay());
    return from.map(day -> dayOfDecade(said, day)).orElse(Answer.unknown(Optional.empty()));
  }

  private Answer dayOfDecade(Said said, LocalDate from) {
    int ahead = Math.floorMod(said.get("decday") - CALENDAR.dayOf(from), DECADE);
    int side = said.has("dir") ? said.get("dir") : said.tense();
    boolean back = side < 0 || side == 0 && ahead > DECADE / 2;
    LocalDate meant =
        from.plusDays(back && (ahead > 0 || said.has("dir")) ? ahead - DECADE : ahead);
    Fields fields =
        new Fields()
            .with(
                new W3cDate(
                    CALENDAR.yearOf(meant), CALENDAR.monthOf(meant), CALENDAR.dayOf(meant)));
    return OtherDates.dated(fields, CALENDAR, anchors.nowDay());
  }
}
