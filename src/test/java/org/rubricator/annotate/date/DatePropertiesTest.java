package org.rubricator.annotate.date;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for any text. The seed is the argument, so a failure names it. */
@Tag("slow")
class DatePropertiesTest {
  private static final Pattern W3C =
      Pattern.compile("-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?|--\\d\\d(?:-\\d\\d)?");
  private static final String[] PIECES = {
    "May",
    "March",
    "Oct.",
    "9",
    "31",
    "2020",
    "1500",
    "1990",
    "s",
    "th",
    "st",
    "from",
    "to",
    "in",
    "between",
    "and",
    "-",
    "–",
    "/",
    ".",
    ",",
    "the",
    "of",
    "century",
    "nineteenth",
    "BC",
    "AD",
    "mid",
    "early",
    "Sunday",
    "(",
    ")",
    "$",
    "%",
    "12",
    "3",
    "mai",
    "mars",
    "März",
    "siècle",
    "XIXe",
    "Jahrhundert",
    "v.",
    "Chr.",
    "du",
    "au",
    "vom",
    "bis",
    "年",
    "月",
    "日",
    "\uD83D",
    "0",
    "99999",
    "yesterday",
    "last",
    "next",
    "week",
    "day",
    "before",
    "the following",
    "winter",
    "Easter",
    "Old Style",
    "ago",
    "two",
    "Safar",
    "gestern",
    "Ende",
    "hier",
    "dernier",
    "sennight"
  };
  private static final Map<String, DateScanner> SCANNERS = new ConcurrentHashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, 3000);
  }

  private static DateScanner scanner(String tag) {
    return SCANNERS.computeIfAbsent(tag, key -> new DateScanner(Locale.forLanguageTag(key)));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static List<ResolvedDate> resolved(String tag, String block) {
    Setting setting = new Setting(Optional.of("1990-05-09"), false, Locale.ENGLISH);
    return DateResolver.resolve(setting, List.of(scanner(tag).scan(block))).get(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spans_lie_in_the_block_in_order_with_values_that_tei_takes(long seed) {
    Random random = new Random(seed);
    String block = text(random);
    String tag = List.of("en", "fr", "de", "ja", "en-GB").get(random.nextInt(5));
    int reached = 0;
    for (ResolvedDate span : resolved(tag, block)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(reached);
      assertThat(span.end()).isBetween(span.start() + 1, block.length());
      assertThat(block.substring(span.start(), span.end())).isEqualTo(trimmed(block, span));
      assertThat(values(span)).allMatch(value -> W3C.matcher(value).matches());
      reached = span.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday ",
        "the day before ",
        "the end of ",
        "two years later, ",
        "from 1988 to ",
        "1988-",
        "May ",
        "3 May 1920 ",
        "in ",
        "the 9th of ",
        "1",
        "1 "
      })
  @Timeout(value = 20, unit = SECONDS)
  void a_long_block_of_one_piece_is_read_in_good_time(String piece) {
    String block = piece.repeat(40_000);
    assertThat(resolved("en", block)).hasSizeLessThanOrEqualTo(80_000);
  }

  private static String trimmed(String block, ResolvedDate span) {
    return block.substring(span.start(), span.end()).strip();
  }

  private static List<String> values(ResolvedDate span) {
    return span.value().map(DatePropertiesTest::values).orElse(List.of());
  }

  private static List<String> values(DateValue value) {
    return value.accept(
        new DateValue.Visitor<List<String>>() {
          @Override
          public List<String> visitWhen(DateValue.When value) {
            return List.of(value.value());
          }

          @Override
          public List<String> visitBetween(DateValue.Between value) {
            return List.of(value.notBefore(), value.notAfter());
          }

          @Override
          public List<String> visitFromTo(DateValue.FromTo value) {
            return List.of(value.from(), value.to());
          }
        });
  }
}
