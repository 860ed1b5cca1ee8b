package org.rubricator.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DateCasesTest {
  private final Map<String, DateScanner> scanners = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicTest> every_date_is_as_a_reader_marked_it() throws IOException {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> check(row)));
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            DateCasesTest.class.getResourceAsStream("/annotate/date/dates.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && row.charAt(0) != '#')
          .map(row -> row.split("\t", -1))
          .toList();
    }
  }

  private void check(String[] row) {
    String block = row[1].replace("[[", "").replace("]]", "");
    DateScanner scanner =
        scanners.computeIfAbsent(row[0], tag -> new DateScanner(Locale.forLanguageTag(tag)));
    Optional<String> written = row.length > 3 ? Optional.of(row[3]) : Optional.empty();
    Setting setting =
        new Setting(written, scanner.isSouthern(block), Locale.forLanguageTag(row[0]));
    List<String> blocks = List.of(block.split(" ¶ "));
    List<List<ResolvedDate>> found =
        DateResolver.resolve(setting, blocks.stream().map(scanner::scan).toList());
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      marked.add(marked(blocks.get(i), found.get(i)));
    }
    assertThat(String.join(" ¶ ", marked)).isEqualTo(row[1]);
    List<String> values = found.stream().flatMap(List::stream).map(DateCasesTest::written).toList();
    assertThat(String.join(";", values)).isEqualTo(row[2]);
  }

  private static String written(ResolvedDate date) {
    String value = date.value().map(v -> v.accept(new Written())).orElse("?");
    String custom = date.calendar().getOrDefault("when-custom", "");
    return custom.isEmpty() ? value : value + "=" + custom;
  }

  private static String marked(String block, List<ResolvedDate> spans) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (ResolvedDate span : spans) {
      pieces.add(block.substring(at, span.start()));
      pieces.add("[[" + block.substring(span.start(), span.end()) + "]]");
      at = span.end();
    }
    return String.join("", pieces) + block.substring(at);
  }

  private static final class Written implements DateValue.Visitor<String> {
    @Override
    public String visitWhen(DateValue.When value) {
      return value.value();
    }

    @Override
    public String visitBetween(DateValue.Between value) {
      return value.notBefore() + "~" + value.notAfter();
    }

    @Override
    public String visitFromTo(DateValue.FromTo value) {
      return value.from() + "/" + value.to();
    }
  }
}
