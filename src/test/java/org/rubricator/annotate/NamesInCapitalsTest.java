package org.rubricator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;

/** Names in headlines that are set in capitals. */
class NamesInCapitalsTest {

  private static final Authority AUTHORITY =
      Annotating.authority(
          "<listPerson><person xml:id='vale'><persName>Ada <surname>Vale</surname></persName></person>"
              + "</listPerson><listPlace><place xml:id='armenia'><placeName>Armenia</placeName></place>"
              + "<place xml:id='weiss'><placeName>Weißsee</placeName></place>"
              + "<place xml:id='us'><placeName>Us</placeName></place>"
              + "<place xml:id='rhone'><placeName>Rhône</placeName></place></listPlace>"
              + "<listOrg><org xml:id='who'><orgName>Who</orgName></org></listOrg>");

  private static String annotated(String text) {
    String file =
        Annotating.annotate(
                Annotating.body("<p xml:id=\"t.p1\">" + text + "</p>"), Ledger.empty(), AUTHORITY)
            .edits()
            .apply()
            .text();
    return file.substring(file.indexOf("t.p1\">") + 6, file.indexOf("</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "ARMENIA AND PEACE\t<placeName ref=\"place:armenia\">ARMENIA</placeName> AND PEACE",
        "ADA VALE IS HERE\t<persName ref=\"person:vale\">ADA VALE</persName> IS HERE",
        "KRIEG AM WEISSSEE\tKRIEG AM <placeName ref=\"place:weiss\">WEISSSEE</placeName>",
        "LA CRUE DU RHÔNE\tLA CRUE DU <placeName ref=\"place:rhone\">RHÔNE</placeName>",
        "Ada Vale: VALE\t<persName ref=\"person:vale\">Ada Vale</persName>: "
            + "<persName ref=\"person:vale\">VALE</persName>"
      })
  void a_name_is_found_in_capitals(String text, String tagged) {
    assertThat(annotated(text)).isEqualTo(tagged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"THE US AND WHO ELSE", "armenia and ARMENIAN peace", "aRMENIA", "VALE OF TEARS"})
  void short_words_and_other_words_are_left_alone(String text) {
    assertThat(annotated(text)).isEqualTo(text);
  }
}
