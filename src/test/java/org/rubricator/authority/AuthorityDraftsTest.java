package org.rubricator.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;

/** Drafts in an authority file. */
class AuthorityDraftsTest {

  private static final String KEPT =
      "      <person xml:id='doe-jane'><persName>Jane Doe</persName></person><!-- kept -->\n";

  private static final String FILE =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="people">
        <teiHeader>
          <fileDesc/>
        </teiHeader>
        <standOff>
          <listPerson>
      %s    </listPerson>
        </standOff>
      </TEI>
      """
          .formatted(KEPT);

  private static TeiDocument file(String text) {
    return TeiDocument.read("people.xml", text.getBytes(StandardCharsets.UTF_8), new Findings())
        .orElseThrow();
  }

  private static Entry entry(EntryKind kind, String id, String... forms) {
    return new Entry(kind, id, List.of(forms), Optional.empty(), 0.7);
  }

  @Test
  void a_draft_stands_at_the_end_of_the_list_and_leads_to_the_tool() {
    List<Entry> drafts =
        List.of(
            entry(EntryKind.PERSON, "vale-ada", "Ada Vale", "A. & B. Vale"),
            entry(EntryKind.PLACE, "oban", "Oban"));
    TeiEdits edits = AuthorityDrafts.in(file(FILE), EntryKind.PERSON, drafts, "9.9");
    String after = new String(edits.bytes(), StandardCharsets.UTF_8);
    assertThat(after)
        .contains(
            KEPT
                + "      <person xml:id=\"vale-ada\" resp=\"#people.rubricator\" cert=\"medium\">\n"
                + "        <persName>Ada Vale</persName>\n"
                + "        <persName>A. &amp; B. Vale</persName>\n"
                + "      </person>\n"
                + "    </listPerson>\n")
        .contains("<application xml:id=\"people.rubricator\" ident=\"rubricator\" version=\"9.9\">")
        .doesNotContain("Oban");
    Authority read = Authority.of(List.of(file(after)), new Findings());
    assertThat(read.find(EntryKind.PERSON, "vale-ada").orElseThrow().certainty()).isEqualTo(0.8);
    assertThat(read.find(EntryKind.PERSON, "doe-jane").orElseThrow().certainty()).isEqualTo(1);
  }

  @Test
  void the_tool_is_named_once_and_other_kinds_change_nothing() {
    Entry one = entry(EntryKind.PERSON, "a", "A. One");
    Entry two = entry(EntryKind.PERSON, "b", "B. Two");
    TeiDocument first = AuthorityDrafts.in(file(FILE), EntryKind.PERSON, List.of(one), "1").apply();
    String second = AuthorityDrafts.in(first, EntryKind.PERSON, List.of(two), "1").apply().text();
    assertThat(second.split("<application", -1)).hasSize(2);
    assertThat(AuthorityDrafts.in(file(FILE), EntryKind.PLACE, List.of(one), "1").isEmpty())
        .isTrue();
  }
}
