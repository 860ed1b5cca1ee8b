package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiValidator;
import org.rubricator.validate.ValidTei;
import org.rubricator.validate.ValidateOptions;

/** Checks a corpus as a whole: its texts, its authority, its corpus file. */
final class CorpusCheck {

  private final CorpusFolder folder;
  private final Settings settings;

  CorpusCheck(CorpusFolder folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** The files of the corpus that have no error: texts and others. */
  List<ValidTei> valid(
      Catalogue catalogue,
      Optional<Path> schema,
      List<Path> schemaRoots,
      CheckMemory memory,
      DiagnosticSink sink) {
    List<TeiFile> files = new ArrayList<>();
    catalogue.corpus().ifPresent(c -> files.add(new TeiFile(c, folder.corpusFile())));
    catalogue.authority().forEach(a -> files.add(new TeiFile(a, folder.root().resolve(a.label()))));
    catalogue.texts().forEach(t -> files.add(new TeiFile(t.document(), t.path())));
    ValidateOptions options =
        new ValidateOptions(folder.root(), true, schema, settings.schemas(), schemaRoots);
    Includes includes = new Includes(catalogue);
    return new TeiValidator(options, memory, sink).validate(files, includes::of);
  }

  /** What an include of the corpus file stands for, each text once. */
  private record Includes(Catalogue catalogue) {

    Optional<TeiDocument> of(TeiElement include) {
      return Catalogue.isInclude(include)
          ? catalogue.target(include).flatMap(catalogue::document).filter(d -> d.root().is("TEI"))
          : Optional.empty();
    }
  }
}
