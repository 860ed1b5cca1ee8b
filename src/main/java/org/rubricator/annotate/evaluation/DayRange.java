package org.rubricator.annotate.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.rubricator.tei.TeiElement;

/**
 * The first and last day that the attributes of a date name, so that {@code when="1914"} and {@code
 * notBefore="1914-01-01" notAfter="1914-12-31"} are one value (TEI P5 §13.4, att.datable.w3c).
 */
final class DayRange {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private DayRange() {}

  /** Such as {@code 1914-01-01/1914-12-31}, {@code --05-01}, or the empty string. */
  static String of(TeiElement date) {
    Optional<String> when = date.attribute("when");
    if (when.isPresent()) {
      return both(when, when);
    }
    Optional<String> from = date.attribute("from").or(() -> date.attribute("notBefore"));
    Optional<String> to = date.attribute("to").or(() -> date.attribute("notAfter"));
    return both(from, to);
  }

  private static String both(Optional<String> from, Optional<String> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    String first = from.map(v -> day(v, DayRange::first)).orElse("");
    String last = to.map(v -> day(v, DayRange::last)).orElse("");
    return first.startsWith("--") && first.equals(last) ? first : first + "/" + last;
  }

  /** What is no year, month or day stays as it is written. */
  private static String day(String value, Function<String, LocalDate> edge) {
    if (value.strip().startsWith("-") && !value.strip().startsWith("--")) {
      String year = day(value.strip().substring(1), edge);
      return year.startsWith("-") ? year : "-" + year;
    }
    String plain = value.strip();
    String date = plain.length() > DAY ? plain.substring(0, DAY) : plain;
    try {
      return edge.apply(date).toString();
    } catch (DateTimeException e) {
      return plain;
    }
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case YEAR -> LocalDate.parse(date + "-01-01");
      case MONTH -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case YEAR -> LocalDate.parse(date + "-12-31");
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
