package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Language tags as BCP 47 has them. */
class LanguageTagTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qaa-Qaaa-QM-x-southern",
        "qqz",
        "en-AA",
        "en-EU",
        "ru-SU",
        "de-DD",
        "sr-Cyrl-CS",
        "sh",
        "jw",
        "mo",
        "de-1901",
        "hy-arevela",
        "sl-rozaj-biske",
        "en-boont",
        "en-GB-oed",
        "i-klingon",
        "zh-min-nan",
        "art-lojban",
        "sgn-BE-FR",
        "es-419",
        "grc-x-koine",
        "ar-a-aaa-b-bbb-a-ccc",
        "x-a-b-c-d-e-f-g-h-i-j-k",
        "en-x-a-b-c-d-e-f-g-h-i-j-k-l"
      })
  void private_and_former_codes_are_right(String tag) {
    assertThat(LanguageTag.fault(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de-1901-1901, stands twice",
    "i-foo, registered",
    "x, single letter",
    "q-foo, single letter",
    "en-foobar, no variant",
    "en-UK, did you mean en-GB?",
    "xx, no language",
    "en-x, where none may stand"
  })
  void codes_that_nobody_gave_are_told(String tag, String why) {
    assertThat(LanguageTag.fault(tag)).get().asString().contains(why);
  }
}
