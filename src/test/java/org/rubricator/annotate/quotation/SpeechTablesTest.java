package org.rubricator.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.source.CarriedTable;

/** Rows of the tables of speech that could never be asked. */
class SpeechTablesTest {

  private static final Set<String> JOINED = Set.of("goes_on", "self", "agrees");

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en", "fa", "fr"})
  void only_kinds_of_several_words_join_them(String language) {
    assertThat(CarriedTable.rows(SpeechLexicon.class, "speech-" + language + ".tsv"))
        .isNotEmpty()
        .filteredOn(row -> !JOINED.contains(row[0]))
        .allSatisfy(row -> assertThat(row[1]).doesNotContain("_"));
  }
}
