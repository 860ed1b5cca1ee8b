package org.rubricator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;

/** A date of another calendar says in the file which, and what it is there. */
class DatesOfOtherCalendarsTest {

  @Test
  void an_old_style_date_has_its_own_value_beside_ours() {
    String file =
        Annotating.annotate(
                Annotating.body("<p xml:id=\"t.p1\">On 2 February 1731 (O.S.) he wrote.</p>"),
                Ledger.empty(),
                Authority.empty())
            .edits()
            .apply()
            .text();
    String julian = "https://en.wikipedia.org/wiki/Julian_calendar";
    assertThat(file)
        .contains(
            "<date when=\"1731-02-13\" when-custom=\"1731-02-02\" calendar=\""
                + julian
                + "\" datingMethod=\""
                + julian
                + "\">2 February 1731 (O.S.)</date>");
  }
}
