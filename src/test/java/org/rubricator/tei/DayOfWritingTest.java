package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayOfWritingTest {

  private static Optional<String> written(String date) {
    String tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><profileDesc><creation>"
            + date
            + "</creation></profileDesc></teiHeader></TEI>";
    return DayOfWriting.of(TeiDocument.parse("letter.xml", tei.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_day_is_the_day() {
    assertThat(written("In <date when=\"1914-05-12\">May</date>")).contains("1914-05-12");
  }

  @Test
  void of_two_bounds_it_is_what_they_share() {
    assertThat(written("<date notBefore=\"1914-05-02\" notAfter=\"1914-05-30\"/>"))
        .contains("1914-05");
    assertThat(written("<date from=\"1914-02\" to=\"1914-11-30\"/>")).contains("1914");
    assertThat(written("<date notBefore=\"1914-02\" notAfter=\"1915\"/>")).isEmpty();
    assertThat(written("<date notBefore=\"1914-02\"/>")).isEmpty();
  }

  @Test
  void a_header_may_not_tell_it() {
    assertThat(written("At sea.")).isEmpty();
  }
}
