package org.rubricator.annotate.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the dates of a text are of the Julian calendar. Its own date says so; so does the year
 * that begins in March (3 February 1746/7) in a text of the time, and that a text is English and
 * older than the Calendar (New Style) Act 1750 took force.
 */
final class OldStyleText {
  private static final W3cDate REFORM_IN_ENGLAND = new W3cDate(1752, 9, 14);
  private static final int REFORM_IN_RUSSIA = 1918;

  private final Locale language;
  private final Optional<W3cDate> written;
  private final List<List<DateSpan>> blocks;

  OldStyleText(Locale language, Optional<W3cDate> written, List<List<DateSpan>> blocks) {
    this.language = language;
    this.written = written;
    this.blocks = blocks;
  }

  boolean isOne() {
    return heading().anyMatch(span -> OldStyle.isSaid(span.said()) || isDayOf(span))
        || WritingDay.closing(blocks).anyMatch(this::isDayOf)
        || isOfTheTime(REFORM_IN_RUSSIA) && spans().anyMatch(span -> span.said().has("dual"))
        || isEnglish();
  }

  private Stream<DateSpan> heading() {
    return WritingDay.heading(blocks).limit(2);
  }

  private Stream<DateSpan> spans() {
    return blocks.stream().flatMap(List::stream);
  }

  /** True for the day of writing as the Julian calendar counts it. */
  private boolean isDayOf(DateSpan span) {
    Optional<W3cDate> own = inYear(span);
    return own.isPresent()
        && written.filter(W3cDate.of(Julian.toDay(own.get()))::equals).isPresent();
  }

  /** The day with its year; where the words have none, that of writing. */
  private Optional<W3cDate> inYear(DateSpan span) {
    return WritingDay.written(span)
        .map(own -> own.year() > 0 ? own : own.inYear(written.map(W3cDate::year).orElse(0)))
        .filter(own -> own.year() > 0);
  }

  private boolean isOfTheTime(int year) {
    return written.filter(date -> date.year() < year).isPresent();
  }

  /** Before the reform, unless who knows the text counts its day as the text itself does. */
  private boolean isEnglish() {
    return language.getLanguage().equals("en")
        && written
            .filter(date -> date.day() > 0)
            .filter(date -> date.compareTo(REFORM_IN_ENGLAND) < 0)
            .isPresent()
        && Stream.concat(heading(), WritingDay.closing(blocks)).noneMatch(this::isAsKnown);
  }

  private boolean isAsKnown(DateSpan span) {
    return inYear(span).filter(own -> written.filter(own::equals).isPresent()).isPresent();
  }
}
