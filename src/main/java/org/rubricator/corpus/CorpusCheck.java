package org.rubricator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.Expansion;
import org.rubricator.validate.RecentChecks;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiValidator;
import org.rubricator.validate.ValidTei;
import org.rubricator.validate.ValidateOptions;

/** Checks a corpus as a whole: its texts, its authority, its corpus file. */
final class CorpusCheck {

  private final CorpusFolder folder;
  private final Settings settings;
  private final RecentChecks recent;
  private List<String> used = List.of();

  CorpusCheck(CorpusFolder folder, Settings settings) {
    this(folder, settings, new RecentChecks());
  }

  /** As the other, with what checks before this one have kept. */
  CorpusCheck(CorpusFolder folder, Settings settings, RecentChecks recent) {
    this.folder = folder;
    this.settings = settings;
    this.recent = recent;
  }

  /** The files of the corpus that have no error: texts and others. */
  List<ValidTei> valid(
      Catalogue catalogue, SchemaChoice schemas, CheckMemory memory, Findings sink) {
    TeiValidator validator = new TeiValidator(options(schemas), recent, memory, sink);
    List<ValidTei> valid = validator.validate(files(catalogue), new Texts(catalogue));
    used = validator.schemas();
    return valid;
  }

  ValidateOptions options(SchemaChoice schemas) {
    return new ValidateOptions(
        folder.root(),
        true,
        schemas.schemas(),
        settings.schemas(),
        schemas.folders(),
        folder.isBare());
  }

  /** What the files of a corpus stand for. */
  static Expansion expansion(Catalogue catalogue) {
    return new Texts(catalogue);
  }

  /** The corpus file, the authority, the texts. */
  List<TeiFile> files(Catalogue catalogue) {
    List<TeiFile> files = new ArrayList<>();
    catalogue
        .corpus()
        .filter(c -> !catalogue.texts().isEmpty())
        .ifPresent(c -> files.add(new TeiFile(c, folder.corpusFile())));
    catalogue.authority().forEach(a -> files.add(new TeiFile(a, folder.root().resolve(a.label()))));
    catalogue.texts().forEach(t -> files.add(new TeiFile(t.document(), t.path())));
    return files;
  }

  /** The schemas that the last check used, in words. */
  List<String> schemas() {
    return used;
  }

  /** The texts of a corpus file, each once: those it includes and those that follow by name. */
  private record Texts(Catalogue catalogue) implements Expansion {

    @Override
    public Optional<Included> of(TeiDocument file, TeiElement include) {
      return Tei.isInclude(include) && areFollowedIn(file)
          ? catalogue
              .target(include)
              .flatMap(catalogue::document)
              .filter(d -> d.root().is("TEI"))
              .map(d -> new Included(d, d.root(), true))
          : Optional.empty();
    }

    /** A text of a corpus is one file, since that is what its pages and its ledger are made of. */
    @Override
    public List<TeiDocument> parts(TeiDocument file) {
      return List.of();
    }

    @Override
    public List<TeiDocument> around(TeiDocument file) {
      return areFollowedIn(file) ? List.of() : catalogue.corpus().stream().toList();
    }

    @Override
    public boolean areFollowedIn(TeiDocument file) {
      return catalogue.corpus().filter(c -> c == file).isPresent();
    }

    @Override
    public List<TeiDocument> after(TeiDocument file) {
      return areFollowedIn(file) ? catalogue.following() : List.of();
    }
  }
}
