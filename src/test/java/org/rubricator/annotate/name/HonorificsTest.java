package org.rubricator.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Mrs. #Vale came | MARRIED_WOMAN",
        "MRS #VALE | MARRIED_WOMAN",
        "Mr. and Mrs. #Vale | MARRIED_WOMAN",
        "mit Frau #Vogt | WOMAN",
        "das Fräulein #Vogt | UNMARRIED_WOMAN",
        "M. #Garnier | MAN",
        "chez Mlle #Garnier | UNMARRIED_WOMAN",
        "Herrn #Vogt | MAN",
        "la veuve #Garnier | MARRIED_WOMAN",
        "a lady #Vale | WOMAN",
      })
  void a_word_before_the_name_tells(String text, Bearer bearer) {
    assertThat(before(text)).contains(bearer);
  }

  @ParameterizedTest
  @CsvSource({"Ada #Vale", "#Vale", "Anno M.#Vale", "kam. #Vale", "Missouri #Vale", "(Mrs) #Vale"})
  void other_words_do_not(String text) {
    assertThat(before(text)).isEmpty();
  }

  private static Optional<Bearer> before(String marked) {
    int start = marked.indexOf('#');
    return Honorifics.before(marked.replace("#", ""), start);
  }
}
