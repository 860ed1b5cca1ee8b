package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** Dates in attributes exist and are in order. */
class DateCheckTest {

  private static List<String> told(String attributes) {
    return toldOf(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><date %s/></text></TEI>"
            .formatted(attributes));
  }

  private static List<String> toldOf(String file) {
    Findings findings = new Findings();
    TeiDocument.read("a.xml", file.getBytes(StandardCharsets.UTF_8), findings)
        .ifPresent(document -> DateCheck.run(document, findings));
    return findings.sorted().stream().map(f -> f.code().id()).toList();
  }

  private static List<String> toldOfPerson(String life) {
    return toldOf("<person xmlns=\"http://www.tei-c.org/ns/1.0\">" + life + "</person>");
  }

  @Test
  void nobody_dies_before_the_first_day_of_birth() {
    assertThat(toldOfPerson("<birth when='1900'/><death when='1890-05-01'/>"))
        .containsExactly("TEI-007");
    assertThat(toldOfPerson("<birth notBefore='1889'/><death notAfter='1890'/>")).isEmpty();
    assertThat(toldOfPerson("<birth when='1890'/><death when='1890'/>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "from, ' 1915', to, 1914",
    "from, 1914-05-12T18:00:00, to, 1914-05-12T10:00:00",
    "from, 1914-05-12T18:00:00+02:00, to, 1914-05-12T15:59:59Z",
    "from, 1914-05-13, to, 1914-05-12T10:00",
    "notBefore, 1915, to, 1914",
    "from, 1915, notAfter, 1914",
    "from, -0044-03-15, to, -0100",
    "from, 0001, to, -0001"
  })
  void a_span_that_ends_before_it_begins_is_told(
      String first, String from, String last, String to) {
    assertThat(told("%s=\"%s\" %s=\"%s\"".formatted(first, from, last, to)))
        .containsExactly("TEI-007");
  }

  @ParameterizedTest
  @CsvSource({
    "1914-05-12T10:00:00, 1914-05-12",
    "1914-05-12, 1914-05-12T10:00:00",
    "1914-05-12T18:00, 1914-05-12T18:00:30",
    "1914-05-13T01:00:00+10:00, 1914-05-12T23:00:00Z",
    "1914-05-12T18:00:00, 1914-05-12T10:00:00Z",
    "1914-02, 1914-02-28",
    "1914-02-28, 1914-02"
  })
  void a_span_that_may_be_in_order_is_not_told(String from, String to) {
    assertThat(told("from=\"" + from + "\" to=\"" + to + "\"")).isEmpty();
  }

  @Test
  void a_leap_day_before_the_year_1_is_counted_as_grammars_count_it() {
    assertThat(told("when=\"-0005-02-29\"")).isEmpty();
    assertThat(told("when=\"-0004-02-29\"")).containsExactly("TEI-006");
    assertThat(told("when=\"1900-02-29\"")).containsExactly("TEI-006");
  }
}
