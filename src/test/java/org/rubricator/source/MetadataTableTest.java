package org.rubricator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Findings;

/** A text whose row cannot be read waits, since TEI is made once. */
class MetadataTableTest {

  private final Findings findings = new Findings();

  private MetadataTable table(String csv) {
    return MetadataTable.parse(csv, "metadata.csv", findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;title\na;A letter\n",
        "id,titel\na,A letter\n",
        "name,title\na,A letter\n",
        "id,title,title\na,A,B\n",
        "id,title\na,\"A letter\n"
      })
  void a_fault_in_the_whole_table_holds_every_text_back(String csv) {
    MetadataTable table = table(csv);
    assertThat(table.holdsBack("a")).isTrue();
    assertThat(table.holdsBack("b")).isTrue();
    assertThat(findings.sorted()).hasSize(1);
    assertThat(findings.sorted().get(0).code()).isEqualTo(Code.METADATA_BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,title,date\na,A,1914\na,B,1915\nb,C,1916\n",
        "id,title,date\na,A,12.5.1914\nb,C,1916\n",
        "id,title,date\na,A\nb,C,1916\n",
        "id,title,language\na,A,english_UK\nb,C,en\n",
        "id,title,language\na,A,eng\nb,C,en\n"
      })
  void a_fault_in_one_row_holds_its_text_back_alone(String csv) {
    MetadataTable table = table(csv);
    assertThat(table.holdsBack("a")).isTrue();
    assertThat(table.holdsBack("b")).isFalse();
    assertThat(table.of("b").title()).contains("C");
    assertThat(findings.sorted()).hasSize(1);
  }

  @Test
  void a_text_without_a_row_only_warns() {
    MetadataTable table = table("id,title\na,A\n");
    assertThat(table.holdsBack("b")).isFalse();
    assertThat(table.of("b").title()).isEmpty();
    table.reportMissing();
    assertThat(findings.sorted()).extracting(d -> d.code()).containsExactly(Code.NO_METADATA_ROW);
  }
}
