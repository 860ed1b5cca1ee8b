package org.rubricator.validate;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Chinese, Japanese and Korean write them, 1914年10月9日 and 1914년 10월 9일, with nothing
 * beside them but a day of the week. One that names an era, 大正3年, counts otherwise and is not read.
 */
final class EastAsianDate {

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:公元|西元|西暦|서기)?\\s?(?<year>\\p{Nd}{4})\\s?[年년])?\\s?"
              + "(?:(?<month>\\p{Nd}{1,2})\\s?[月월]\\s?(?:(?<day>\\p{Nd}{1,2})\\s?[日号號일])?)?\\s?"
              + "[(（]?(?:(?:星期|周|週|禮拜|礼拜)?[一二三四五六日天月火水木金土월화수목금토일](?:曜日?|요일)?)?[)）]?");

  private EastAsianDate() {}

  /** What such words say; nothing where they are others. */
  static Optional<SaidDate> of(String words) {
    Matcher m = DATE.matcher(words);
    return m.matches() && (m.group("year") != null || m.group("month") != null)
        ? Optional.of(
            new SaidDate(
                number(m.group("day")),
                number(m.group("month")),
                number(m.group("year")),
                OptionalInt.empty()))
        : Optional.empty();
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
