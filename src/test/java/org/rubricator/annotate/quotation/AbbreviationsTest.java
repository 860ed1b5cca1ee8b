package org.rubricator.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource({
    "de, Dr.",
    "de, um 30 v. Chr.",
    "de, der Hbf.",
    "en, Mr.",
    "en, (Prof.",
    "fr, l'an 30 av. J.-C."
  })
  void an_abbreviation_is_known(String language, String text) {
    assertThat(endsAt(language, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "de, sagte Weber.",
    "de, sie kam wieder.",
    "de, mit dem Vater.",
    "en, in the west.",
    "fr, chez Hofmann.",
    "xx, Dr."
  })
  void a_word_that_ends_like_one_is_none(String language, String text) {
    assertThat(endsAt(language, text)).isFalse();
  }

  private static boolean endsAt(String language, String text) {
    return Abbreviations.of(Locale.forLanguageTag(language)).endsAt(text, text.length() - 1);
  }
}
