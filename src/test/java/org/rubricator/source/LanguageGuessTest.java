package org.rubricator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a text by its small words. */
class LanguageGuessTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "* * *\n", "***", "1914", "---\n---"})
  void a_text_without_words_has_no_language(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  @Test
  void small_words_tell_the_language() {
    assertThat(LanguageGuess.of("The man was in the house and it was late.")).contains("en");
    assertThat(LanguageGuess.of("Der Mann war in dem Haus und es ist nicht gut.")).contains("de");
  }
}
