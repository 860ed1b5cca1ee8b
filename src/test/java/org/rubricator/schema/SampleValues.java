package org.rubricator.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Gives values for the data types of XML Schema that a grammar names. */
final class SampleValues {
  /** What {@code xsd:token} may be; a pattern of the grammar chooses among these. */
  private static final List<String> TOKENS =
      List.of(
          "1.5,2",
          "a",
          "word",
          "a.b-c",
          "Ω",
          "1",
          "0.4.2",
          "4.12.0",
          "1a.2b",
          "-1/3",
          "12.5cm",
          "80%",
          "1850-W10",
          "P1Y",
          "1850/1860",
          "(.+)",
          "x+y",
          "person");

  private static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          Map.entry(
              "anyURI", List.of("#here", "person:someone", "https://example.org/a?b=c", "a.xml#b")),
          Map.entry("boolean", List.of("true", "false", "1", "0")),
          Map.entry("date", List.of("2020-10-09", "-0044-03-15", "2020-10-09Z", "12020-01-01")),
          Map.entry("dateTime", List.of("2020-10-09T12:05:00", "2020-10-09T12:05:00.5+04:00")),
          Map.entry("decimal", List.of("1.5", "-3", "+0.25")),
          Map.entry("double", List.of("0.5", "1", "1e3", "-2.5", "0")),
          Map.entry("duration", List.of("P1D", "PT2H30M", "-P3Y")),
          Map.entry("gDay", List.of("---15")),
          Map.entry("gMonth", List.of("--10")),
          Map.entry("gMonthDay", List.of("--10-09", "--02-29")),
          Map.entry("gYear", List.of("2020", "-0044", "1850Z")),
          Map.entry("gYearMonth", List.of("2020-10", "-0044-03")),
          Map.entry(
              "language", List.of("en", "en-GB", "zh-Hant-TW", "de-1901", "x-old", "i-klingon")),
          Map.entry("Name", List.of("p", "persName", "a.b")),
          Map.entry("NCName", List.of("p", "persName")),
          Map.entry("nonNegativeInteger", List.of("0", "1", "2020")),
          Map.entry("string", List.of("some words", "", "a < b & \"c\"")),
          Map.entry("time", List.of("12:05:00", "00:00:00Z", "23:59:59.9-05:00")),
          Map.entry("token", TOKENS));

  private final Random random;
  private int ids;

  SampleValues(Random random) {
    this.random = random;
  }

  /**
   * A value that a {@code data} pattern accepts; an ID is another each time.
   *
   * @throws IllegalStateException if no sample fits
   */
  String of(Pattern data) {
    if (data.name().equals("ID")) {
      return "id" + ids++;
    }
    List<String> fitting =
        BY_TYPE.getOrDefault(data.name(), List.of()).stream()
            .filter(v -> fits(v, data.parameters()))
            .toList();
    if (fitting.isEmpty()) {
      throw new IllegalStateException("no sample of " + data.name() + " fits " + data.parameters());
    }
    return fitting.get(random.nextInt(fitting.size()));
  }

  private static boolean fits(String value, Map<String, String> parameters) {
    return parameters.entrySet().stream().allMatch(p -> fits(value, p.getKey(), p.getValue()));
  }

  private static boolean fits(String value, String parameter, String limit) {
    return switch (parameter) {
      case "pattern" -> value.matches(limit);
      case "minInclusive" -> new BigDecimal(value).compareTo(new BigDecimal(limit)) >= 0;
      case "maxInclusive" -> new BigDecimal(value).compareTo(new BigDecimal(limit)) <= 0;
      default -> throw new IllegalStateException("the limit " + parameter + " is not known");
    };
  }
}
