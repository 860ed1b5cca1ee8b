package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;
import org.rubricator.cli.CommandRun;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;

/** New entries in a corpus. */
@Tag("slow")
class DraftStoreTest {

  private static final List<Entry> DRAFTS =
      List.of(new Entry(EntryKind.PLACE, "oban", List.of("Oban"), Optional.empty(), 0.7));

  @TempDir private Path folder;
  private final Findings findings = new Findings();

  @BeforeEach
  void a_corpus() {
    CommandRun.in(folder, "init", ".");
  }

  private DraftStore store() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder);
    return new DraftStore(corpus, new Catalogue(corpus, findings).authority(), findings);
  }

  @Test
  void a_model_without_a_place_for_drafts_is_not_read() throws IOException {
    assertThat(store().usable(Optional.of(folder)).isWanted()).isTrue();
    Files.delete(folder.resolve("tei/authority/places.xml"));
    assertThat(store().usable(Optional.of(folder)).isWanted()).isFalse();
    assertThat(findings.sorted()).extracting(Diagnostic::code).contains(Code.NO_PLACE_FOR_DRAFTS);
  }

  @Test
  void drafts_leave_a_valid_corpus() throws IOException {
    assertThat(store().diffs(DRAFTS))
        .singleElement()
        .asString()
        .contains("+      <place xml:id=\"oban\"");
    assertThat(store().write(DRAFTS)).isTrue();
    assertThat(Files.readString(folder.resolve("tei/authority/places.xml"))).contains("Oban");
    assertThat(CommandRun.in(folder, "validate", "tei/authority").printed())
        .doesNotContain("error:");
  }

  @Test
  void a_file_saved_meanwhile_is_left() throws IOException {
    DraftStore store = store();
    Path places = folder.resolve("tei/authority/places.xml");
    Files.writeString(places, Files.readString(places).replace("Erewhon", "Utopia"));
    assertThat(store.write(DRAFTS)).isFalse();
    assertThat(Files.readString(places)).contains("Utopia").doesNotContain("Oban");
  }
}
