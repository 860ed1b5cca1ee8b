package org.rubricator.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end. */
class WordCutterTest {

  private static String words(String language, String line) {
    List<String> found = new ArrayList<>();
    new WordCutter(language).cut(line, (start, end) -> found.add(line.substring(start, end)));
    return String.join("|", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Don't go - it’s Anna's.; Don't|go|it’s|Anna's",
        "her mother-in-law, aged 19-year-old; her|mother-in-law|aged|19-year-old",
        "from 1914-18, COVID-19, 3,000.50 men; from|1914|18|COVID-19|3,000.50|men",
        "in the U.S. and e.g. the end.; in|the|U.S.|and|e.g.|the|end",
        "the end.Then www.example.org.; the|end.Then|www.example.org",
        "well- and ill-made —so; well|and|ill-made|so",
        "*** ; ``",
        "naïve café; naïve|café"
      })
  void english(String line, String words) {
    assertThat(words("en", line)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "L’homme qu'il a vu; L’|homme|qu'|il|a|vu",
        "dit-il, peut-être a-t-elle; dit|il|peut-être|a|t|elle",
        "aujourd’hui, quelqu'un, d'aujourd'hui; aujourd’hui|quelqu'un|d'|aujourd'hui",
        "un rendez-vous avec lui-même; un|rendez-vous|avec|lui-même",
        "jusqu'à Saint-Denis; jusqu'|à|Saint-Denis"
      })
  void french(String line, String words) {
    assertThat(words("fr", line)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "it; dell’arte e un po' d'acqua; dell’|arte|e|un|po|d'|acqua",
        "de; Nord-Süd-Bahn, Wasch- und z.B. Max' Hut; Nord-Süd-Bahn|Wasch|und|z.B.|Max|Hut",
        "tr; İstanbul'da Bakü’nün; İstanbul'da|Bakü’nün",
        "ca; l'home, dona-li; l'|home|dona|li",
        "hy; Երեւանում, մեր; Երեւանում|մեր",
        "ar; كتبَ الرجلُ، رسالةً; كتبَ|الرجلُ|رسالةً",
        "ja; 東京へ行く; 東京|へ|行く",
        "und; l'homme; l'homme"
      })
  void other_languages(String language, String line, String words) {
    assertThat(words(language, line)).isEqualTo(words);
  }

  @Test
  void characters_beyond_the_first_plane_are_not_cut() {
    assertThat(words("en", "𝒳-ray 😀 𐌰𐌱")).isEqualTo("𝒳-ray|𐌰𐌱");
  }

  @Test
  void words_of_a_long_line_are_found_in_linear_time() {
    String line = "a-".repeat(200_000);
    assertThat(words("en", line)).hasSize(2 * 200_000 - 1);
  }
}
