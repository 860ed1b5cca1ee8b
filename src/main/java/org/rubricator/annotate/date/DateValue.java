package org.rubricator.annotate.date;

/**
 * What a date means, in the forms of TEI's {@code att.datable.w3c}: {@code 2020-10-09}, {@code
 * 2020-10}, {@code 2020}, {@code --10-09}, {@code --10}.
 *
 * <p>Years have at least four digits. A year before Christ has a minus sign and its own number, and
 * there is no year 0: 44 BC is {@code -0044}. So says W3C XML Schema Part 2, Second Edition (1.0),
 * section 3.2.7, to which the TEI Guidelines bind these attributes; their own example under {@code
 * att.datable.w3c} is {@code <date when="-0056">56 BC</date>}. (XML Schema 1.1 and ISO 8601 count
 * with a year 0 and would say -0043 for 44 BC; TEI's grammar does not use them.)
 */
public sealed interface DateValue {

  /**
   * Calls the method for this kind of value.
   *
   * @param <R> what the visitor returns
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * A method for each kind of value.
   *
   * @param <R> what each returns
   */
  interface Visitor<R> {

    /** For one date. */
    R visitWhen(When value);

    /** For bounds. */
    R visitBetween(Between value);

    /** For a span of time. */
    R visitFromTo(FromTo value);
  }

  /**
   * One date, to the day, month or year.
   *
   * @param value for {@code @when}
   */
  record When(String value) implements DateValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWhen(this);
    }
  }

  /**
   * A time within bounds, both included.
   *
   * @param notBefore for {@code @notBefore}
   * @param notAfter for {@code @notAfter}
   */
  record Between(String notBefore, String notAfter) implements DateValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBetween(this);
    }
  }

  /**
   * A span of time with its first and last day, month or year.
   *
   * @param from for {@code @from}
   * @param to for {@code @to}
   */
  record FromTo(String from, String to) implements DateValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFromTo(this);
    }
  }
}
