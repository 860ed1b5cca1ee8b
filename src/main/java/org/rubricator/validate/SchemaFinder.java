package org.rubricator.validate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiInstruction;
import org.rubricator.xml.PseudoAttributes;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.SchemaKind;
import org.rubricator.xml.XmlCatalog;

/**
 * Finds the schemas of a file: those its {@code xml-model} instructions name, else those that the
 * caller names, else the settings', else the corpus' own, else ours. Nothing is fetched, nothing is
 * read outside the folders of the {@link ValidateOptions}.
 */
final class SchemaFinder {

  /**
   * @param named by the file itself, which is held to them
   * @param others where it names no grammar
   * @param binding false where the others are ours and the file claims another
   */
  record Found(SchemaSet named, SchemaSet others, boolean binding) {

    /** All grammars, of the file's own schemas and of the others. */
    List<RelaxNgSchema> grammars() {
      return named.plus(others).grammars();
    }
  }

  /**
   * Instructions that name a schema, with their parts that do; oxygen's is from before xml-model.
   */
  private static final Map<String, List<String>> NAMING =
      Map.of("xml-model", List.of("href"), "oxygen", List.of("RNGSchema", "SCHSchema"));

  private final ValidateOptions options;
  private final SchemaLoader loader;

  SchemaFinder(ValidateOptions options) {
    this.options = options;
    this.loader = new SchemaLoader(options);
  }

  /** The schemas that a file names, with those that hold where it names no grammar. */
  Found of(TeiDocument document, Path file, DiagnosticSink sink) {
    SchemaSet named = SchemaSet.NONE;
    boolean claims = false;
    for (TeiInstruction model : document.prolog()) {
      if (model.target().equals("xml-model") || !href(model).isEmpty()) {
        claims = true;
        named = named.plus(named(document, file, model, sink));
      }
    }
    if (!named.grammars().isEmpty()) {
      return new Found(named, SchemaSet.NONE, true);
    }
    boolean other = (claims || options.lenient()) && !isChosen();
    return new Found(named, otherwise(document, claims, sink), !other);
  }

  /** The schemas that were used, in words. */
  List<String> told() {
    return loader.told();
  }

  /** The files that schemas were read from, and those that were looked for. */
  Set<Path> files() {
    return loader.files();
  }

  /** True where the caller or the settings say what files are held to. */
  private boolean isChosen() {
    return !options.schemas().isEmpty() || !options.configured().isEmpty();
  }

  private SchemaSet named(
      TeiDocument document, Path file, TeiInstruction model, DiagnosticSink sink) {
    String address = href(model);
    Place place = document.place(model.start(), model.end());
    if (address.isEmpty()) {
      sink.report(Code.MODEL_WITHOUT_SCHEMA, place);
      return SchemaSet.NONE;
    }
    Optional<SchemaKind> unused = SchemaKind.said(model.data()).filter(kind -> !kind.isUsed());
    if (unused.isPresent()) {
      sink.report(Code.SCHEMA_NOT_USED, place, lastStep(address), unused.get().words());
      return SchemaSet.NONE;
    }
    Optional<Path> found =
        beside(file, address)
            .or(() -> byCatalogue(address, sink))
            .or(() -> byName(Addresses.decoded(lastStep(address))));
    return found
        .map(path -> loader.load(path, phase(model), place, sink))
        .orElseGet(() -> carried(file, address, place, sink));
  }

  /** The last step of the address that an {@code xml-model} instruction gives. */
  static String pseudoName(TeiInstruction model) {
    return lastStep(href(model));
  }

  /** The address that an instruction gives, or the empty string. */
  private static String href(TeiInstruction model) {
    return NAMING.getOrDefault(model.target(), List.of()).stream()
        .flatMap(name -> PseudoAttributes.value(model.data(), name).stream())
        .findFirst()
        .orElse("");
  }

  /** The phase of Schematron that an {@code xml-model} instruction gives, or the empty string. */
  private static String phase(TeiInstruction model) {
    return PseudoAttributes.value(model.data(), "phase").orElse("").strip();
  }

  static String lastStep(String href) {
    return href.substring(href.lastIndexOf('/') + 1).replaceFirst("[?#].*$", "");
  }

  private Optional<Path> beside(Path file, String href) {
    String path = href.replaceFirst("[?#].*$", "");
    Path folder = file.resolveSibling(".");
    return href.contains(":")
        ? Optional.empty()
        : readable(folder, Addresses.decoded(path)).or(() -> readable(folder, path));
  }

  private Optional<Path> byCatalogue(String address, DiagnosticSink sink) {
    Optional<Path> found = loader.catalogue().file(address).filter(this::isReadable);
    loader
        .catalogue()
        .problems()
        .forEach(p -> sink.report(Code.CATALOGUE_BROKEN, Place.file(label(p)), p.reason()));
    return found;
  }

  /** From the folder of the schemas where it lies in there, else as its address. */
  private String label(XmlCatalog.Problem problem) {
    if (!"file".equals(problem.file().getScheme())) {
      return problem.file().toString();
    }
    Path file = Path.of(problem.file());
    Path root = options.root().toAbsolutePath().normalize();
    return (file.startsWith(root) ? root.relativize(file) : file).toString();
  }

  private Optional<Path> byName(String name) {
    List<Path> folders = new ArrayList<>();
    folders.add(options.root().resolve("schemas"));
    folders.add(options.root());
    folders.addAll(options.schemaRoots());
    return folders.stream().flatMap(folder -> readable(folder, name).stream()).findFirst();
  }

  /** A file that may be read; none by a name that no file can have. */
  private Optional<Path> readable(Path folder, String name) {
    try {
      Path path = folder.toAbsolutePath().normalize().resolve(name).normalize();
      loader.lookedFor(path);
      return isReadable(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isReadable(Path path) {
    return Files.isRegularFile(path) && loader.isAllowed(path);
  }

  static boolean isOurs(String name) {
    return name.equals("rubricator.rng") || name.equals("rubricator.sch");
  }

  /** A schema that comes with the tool, by its file name; else a finding. */
  private SchemaSet carried(Path file, String href, Place place, DiagnosticSink sink) {
    String name = lastStep(href);
    if (isOurs(name)) {
      return loader.ours(name.substring(name.lastIndexOf('.')), sink);
    }
    sink.report(Code.SCHEMA_NOT_FOUND, place, href, outside(file, href));
    return SchemaSet.NONE;
  }

  /** Why a schema is not read that lies where its address says. */
  private static String outside(Path file, String href) {
    try {
      boolean there =
          !href.contains(":")
              && Files.isRegularFile(
                  file.toAbsolutePath().resolveSibling(Addresses.decoded(href)).normalize());
      return there ? " (it lies outside the folder that is checked)" : "";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private SchemaSet otherwise(TeiDocument document, boolean claims, DiagnosticSink sink) {
    if (!options.schemas().isEmpty()) {
      return withGrammar(chosen(sink), options.schemas().get(0).label(), sink);
    }
    SchemaSet found = withGrammar(configured(sink), "corpus.toml", sink);
    if (found.isEmpty()) {
      found = ofTheCorpus(sink);
    }
    if (found.isEmpty()) {
      if (!claims) {
        sink.report(Code.OUR_SCHEMA_USED, Place.file(document.label()));
      }
      found = pair(extension -> loader.ours(extension, sink));
    }
    return found;
  }

  /** The same; that they are rules alone is told. */
  private static SchemaSet withGrammar(SchemaSet found, String label, DiagnosticSink sink) {
    if (found.grammars().isEmpty() && !found.rules().isEmpty()) {
      sink.report(Code.NO_GRAMMAR, Place.file(label));
    }
    return found;
  }

  private SchemaSet chosen(DiagnosticSink sink) {
    return options.schemas().stream()
        .map(named -> loader.load(named.path(), Place.file(named.label()), sink))
        .reduce(SchemaSet.NONE, SchemaSet::plus);
  }

  private SchemaSet configured(DiagnosticSink sink) {
    SchemaSet found = SchemaSet.NONE;
    Place place = Place.file("corpus.toml");
    for (String name : options.configured()) {
      Optional<Path> path = readable(options.root(), name);
      if (path.isPresent()) {
        found = found.plus(loader.load(path.get(), place, sink));
      } else {
        sink.report(Code.SCHEMA_NOT_FOUND, place, name, "");
      }
    }
    return found;
  }

  private SchemaSet ofTheCorpus(DiagnosticSink sink) {
    Place place = Place.file("schemas");
    return pair(
        extension ->
            byName("rubricator" + extension)
                .map(path -> loader.load(path, place, sink))
                .orElse(SchemaSet.NONE));
  }

  /** A grammar and rules, as far as there are any. */
  private static SchemaSet pair(Function<String, SchemaSet> byExtension) {
    return byExtension.apply(".rng").plus(byExtension.apply(".sch"));
  }
}
