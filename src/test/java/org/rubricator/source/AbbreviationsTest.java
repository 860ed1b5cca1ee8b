package org.rubricator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource({"de, Dr.", "de, Chr.", "de, z.B.", "de, bzw.", "en, Mr.", "en, J.R.", "fr, J.-C."})
  void initials_and_abbreviations_are_short(String language, String word) {
    assertThat(Abbreviations.of(language).isShort(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"de, Weber.", "de, wieder.", "de, Vater.", "en, west.", "fr, Hofmann.", "en, Mr"})
  void a_word_that_only_ends_like_one_is_not(String language, String word) {
    assertThat(Abbreviations.of(language).isShort(word)).isFalse();
  }
}
