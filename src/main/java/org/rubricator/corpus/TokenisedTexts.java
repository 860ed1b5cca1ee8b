package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiEdits;
import org.rubricator.token.TokenStream;
import org.rubricator.token.TokenisedTei;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.ValidTei;

/** Copies of the valid texts of a corpus, with an element around each word. */
final class TokenisedTexts {

  /** The folder of the copies, below the one that is asked for. */
  static final String FOLDER = "tei";

  private final CorpusFolder folder;

  TokenisedTexts(CorpusFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes them, one after the other.
   *
   * @param taker is given the name of each file that was written
   */
  void write(Path to, Consumer<String> taker) throws IOException {
    Findings told = new Findings(); // validate and the build tell them
    Settings settings = CorpusSettings.read(folder, told);
    Catalogue catalogue = new Catalogue(folder, told);
    List<ValidTei> valid =
        new CorpusCheck(folder, settings)
            .valid(catalogue, SchemaChoice.none(), CheckMemory.none(), told);
    Files.createDirectories(to.resolve(FOLDER));
    for (TeiText text : catalogue.texts()) {
      for (ValidTei each : valid) {
        if (each.document() == text.document()) {
          TeiEdits edits = TokenisedTei.of(TokenStream.of(each));
          String name = FOLDER + "/" + text.stem() + ".xml";
          SafeFiles.write(to.resolve(name), edits.bytes(), name);
          taker.accept(name);
        }
      }
    }
  }
}
