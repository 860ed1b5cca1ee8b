package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rubricator.tei.TeiDocument;

/**
 * The TEI of the pages, byte for byte, laid out as it is in the corpus, so that its pointers lead
 * from file to file; with it the schemas that it names.
 */
final class TeiCopies {

  /** Where they lie in {@code dist/}. */
  static final String FOLDER = "edition/tei/";

  private final CorpusFolder folder;

  TeiCopies(CorpusFolder folder) {
    this.folder = folder;
  }

  void make(Tasks tasks, List<TeiDocument> documents) throws IOException {
    for (TeiDocument document : documents) {
      String copy = FOLDER + folder.fileInTei(document.label());
      copy(tasks, "tei:" + document.label(), copy, document.bytes());
    }
    for (Map.Entry<String, Path> schema : new NamedSchemas(folder).of(documents).entrySet()) {
      byte[] bytes = Files.readAllBytes(schema.getValue());
      copy(tasks, "schema:" + schema.getKey(), schema.getKey(), bytes);
    }
  }

  private static void copy(Tasks tasks, String name, String file, byte[] bytes) throws IOException {
    tasks.run(name, new Digest().add(bytes).hex(), out -> out.put(file, bytes));
  }
}
