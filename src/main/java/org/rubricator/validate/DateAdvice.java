package org.rubricator.validate;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a value that has to be a date ({@code teidata.temporal.w3c}), in words. */
final class DateAdvice {

  private static final String FORM = "a date such as 1914, 1914-05 or 1914-05-12";

  /** Matches 1914/1915, 1914-1915, 1914-05-12/1914-05-14, 1914-05-12 - 1914-06-01. */
  private static final Pattern SPAN =
      Pattern.compile(
          "\\d{3,4}(-\\d\\d){0,2}\\s?(?:/|--|\u2013|\\s-\\s|-(?=\\d{4}))\\s?\\d.{0,20}");

  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "(?iu).{0,40}(?:[?~*]|\\bca?\\b|\\bcirca\\b|\\bum\\b|\\bvers\\b|uu|xx).{0,40}");

  /** Matches 5/6/1914, which is a day in May or in June. */
  private static final Pattern TWO_DAYS = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}");

  private static final Pattern SHORT_YEAR = Pattern.compile("-?\\d{1,3}");

  private DateAdvice() {}

  /**
   * Says it.
   *
   * @param language a language tag, for the names of months
   */
  static String of(String value, String language) {
    String date = value.strip();
    if (date.isEmpty()) {
      return "it is empty; expected " + FORM + ", or no attribute where nothing is known";
    }
    String quoted = "\"" + ValueWords.shortened(date) + "\" ";
    if (SPAN.matcher(date).matches()) {
      return quoted + "is a span: write its ends in from and to, or in notBefore and notAfter";
    }
    if (DOUBTFUL.matcher(date).matches()) {
      return quoted + "is not certain: write the first and the last day in notBefore and notAfter";
    }
    if (TWO_DAYS.matcher(date).matches() && DateForms.day(date).isEmpty()) {
      return quoted + "may be two days: write year, month and day, as in 1914-05-12";
    }
    if (SHORT_YEAR.matcher(date).matches()) {
      return quoted + "has too few digits: a year has four, as in 0476";
    }
    Optional<String> meant =
        Optional.of(date)
            .filter(d -> !DateForms.isMonthOrYears(d))
            .flatMap(d -> DateForms.mended(d, language));
    return quoted + meant.map(m -> "is written " + m).orElse("is no such value; expected " + FORM);
  }
}
