package org.rubricator.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that have no lines. */
class StopWordsTest {

  @ParameterizedTest
  @CsvSource({"en,the", "de,und", "fr,c'est", "es,los", "it,della", "ru,который"})
  void every_named_language_has_a_list(String language, String word) {
    assertThat(StopWords.ofLanguage(language).orElseThrow().contains(word)).isTrue();
    assertThat(StopWords.LANGUAGES).contains(language).hasSize(6);
  }

  @Test
  void a_list_is_compared_without_case_and_kind_of_apostrophe() {
    StopWords words = StopWords.of(List.of("The", "don’t", "the "));
    assertThat(words.forms()).containsExactly("don't", "the");
    assertThat(words.contains(StopWords.fold("DON’T"))).isTrue();
    assertThat(words.contains("then")).isFalse();
  }

  @Test
  void a_language_without_a_list_has_none() {
    assertThat(StopWords.ofLanguage("hy")).isEmpty();
    assertThat(StopWords.ofLanguage("../en")).isEmpty();
  }
}
