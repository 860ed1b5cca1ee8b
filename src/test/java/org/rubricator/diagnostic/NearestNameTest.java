package org.rubricator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was meant. */
class NearestNameTest {

  private static final List<String> KNOWN =
      List.of("persName", "placeName", "table", "label", "type", "date", "p");

  @ParameterizedTest
  @CsvSource({"persname,persName", "peersNme,persName", "tpye,type", "dat,date", "dtae,date"})
  void a_name_with_few_letters_changed(String typed, String meant) {
    assertThat(NearestName.of(typed, KNOWN)).contains(meant);
    assertThat(NearestName.only(typed, KNOWN)).contains(meant);
  }

  @Test
  void two_letters_that_changed_places_are_one_change() {
    assertThat(NearestName.of("tabel", List.of("table", "label"))).contains("label");
    assertThat(NearestName.only("tabel", List.of("table", "label"))).isEmpty();
    assertThat(NearestName.only("tabel", List.of("table", "cable"))).contains("table");
  }

  @Test
  void a_name_that_is_far_from_all_has_none() {
    assertThat(NearestName.of("xyz", KNOWN)).isEmpty();
    assertThat(NearestName.of("x".repeat(101), KNOWN)).isEmpty();
    assertThat(NearestName.of("date", List.of("date"))).isEmpty();
  }

  @Test
  void many_long_names_are_compared_in_little_time() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add("some-long-identifier-for-person-" + i);
    }
    assertThat(NearestName.of("some-long-identifier-for-persn-19999", many))
        .contains("some-long-identifier-for-person-19999");
  }
}
