package org.rubricator.annotate.date;

import java.util.Optional;

/** The two ends of a span of time. */
record Ends(boolean atEnd) implements DateValue.Visitor<String> {
  /** The first day, month or year of a value. */
  static final Ends START = new Ends(false);

  /** The last day, month or year of a value. */
  static final Ends END = new Ends(true);

  /** True for a span of which only the last date has a year. */
  static boolean lendsYear(DateSpan span) {
    Said first = span.ends().get(0).said();
    return !first.has("year") && !first.has("yearrel") && span.ends().get(1).said().has("year");
  }

  /**
   * The first of two dates with the month and the year of the last where it has none.
   *
   * @param away -1 for the year before that of the last
   */
  static DateSpan completed(DateSpan first, DateSpan last, int away) {
    Fields fields = first.said().fields().copy();
    boolean lacksMonth = first.said().shape() == Shape.DAY && last.said().has("month");
    if (lacksMonth) {
      fields.put("month", last.said().get("month"));
    }
    if (!fields.has("year") && last.said().has("year") && !fields.has("yearrel")) {
      fields.put("year", last.said().get("year") + away);
    }
    Shape shape = lacksMonth ? Shape.WHEN : first.said().shape();
    return first.as(new Said(shape, fields, first.said().tense()));
  }

  /** The span from one value to another; nothing if it would go backwards. */
  static Optional<DateValue> span(Shape shape, DateValue first, DateValue last) {
    String from = first.accept(START);
    String to = last.accept(END);
    boolean alike = from.startsWith("--") == to.startsWith("--");
    if (!alike || from.compareTo(to) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        shape == Shape.BETWEEN ? new DateValue.Between(from, to) : new DateValue.FromTo(from, to));
  }

  @Override
  public String visitWhen(DateValue.When value) {
    return value.value();
  }

  @Override
  public String visitBetween(DateValue.Between value) {
    return atEnd ? value.notAfter() : value.notBefore();
  }

  @Override
  public String visitFromTo(DateValue.FromTo value) {
    return atEnd ? value.to() : value.from();
  }
}
