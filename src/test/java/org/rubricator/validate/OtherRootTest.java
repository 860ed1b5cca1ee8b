package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** A file that is no TEI is told what it seems to be. */
class OtherRootTest {

  private static String cure(String root) {
    Findings findings = new Findings();
    byte[] bytes = root.getBytes(StandardCharsets.UTF_8);
    TeiDocument document = TeiDocument.read("a.xml", bytes, findings).orElseThrow();
    OtherRoot.report(document, findings);
    return findings.sorted().get(0).cure();
  }

  @Test
  void a_root_that_has_lost_its_namespace_gets_it() {
    assertThat(cure("<TEI/>")).isEqualTo("Add xmlns=\"http://www.tei-c.org/ns/1.0\" to the root.");
  }

  @Test
  void the_older_tei_must_be_converted() {
    assertThat(cure("<TEI.2/>")).contains("TEI P4").doesNotContain("xmlns=");
  }

  @Test
  void a_part_is_checked_with_the_file_that_includes_it() {
    assertThat(cure("<div xmlns=\"http://www.tei-c.org/ns/1.0\"/>"))
        .contains("part of a text")
        .doesNotContain("P4");
  }

  @Test
  void pages_and_other_documents_have_cures_of_their_own() {
    assertThat(cure("<html/>")).contains("HTML");
    assertThat(cure("<article xmlns=\"http://docbook.org/ns/docbook\"/>")).contains("DocBook");
    assertThat(cure("<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"b.xml\"/>"))
        .contains("check that one");
    assertThat(cure("<catalog/>")).contains("Anything else does not belong in tei/");
  }
}
