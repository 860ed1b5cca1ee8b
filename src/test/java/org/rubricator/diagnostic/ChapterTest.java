package org.rubricator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The chapters of the TEI Guidelines that findings name. */
class ChapterTest {

  private static final Chapter NAMES = new Chapter("ND", "Names, Dates, People, and Places");

  private static Diagnostic notAllowed(String element, String parent) {
    return Diagnostic.of(
        Code.ELEMENT_NOT_ALLOWED, Place.line("a.xml", 3), element, parent, "did you mean p?");
  }

  @Test
  void the_chapter_is_that_of_the_element() {
    assertThat(notAllowed("persName", "p").chapter()).contains(NAMES);
    assertThat(notAllowed("fileDesc", "p").chapter().map(Chapter::code)).contains("HD");
    assertThat(notAllowed("damage", "p").chapter().map(Chapter::code)).contains("PH");
  }

  @Test
  void for_a_name_that_tei_does_not_know_it_is_that_of_the_parent() {
    assertThat(notAllowed("personName", "listPerson").chapter()).contains(NAMES);
    assertThat(notAllowed("one", "two").chapter()).isEmpty();
  }

  @Test
  void a_code_may_have_its_own() {
    Diagnostic date = Diagnostic.of(Code.DATE_NOT_REAL, Place.line("a.xml", 3), "when", "x", "y");
    assertThat(date.chapter()).contains(NAMES);
    assertThat(new TextRenderer(false).render(date))
        .endsWith("See the TEI Guidelines: Names, Dates, People, and Places (ND).\n");
  }
}
