package org.rubricator.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.xml.FileRefused;
import org.rubricator.xml.MissingPart;
import org.rubricator.xml.RegularFile;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.SchemaKind;
import org.rubricator.xml.XmlCatalog;
import org.rubricator.xml.XmlLimits;

/** Reads and compiles schemas, each once. */
final class SchemaLoader {

  static final String OURS = "schemas/rubricator";

  private final ValidateOptions options;
  private final XmlCatalog catalogue;
  private final Map<Path, String> texts = new ConcurrentHashMap<>();
  private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();
  private final Map<String, SchemaOrigin> told = new ConcurrentHashMap<>();
  private final Set<Path> files = ConcurrentHashMap.newKeySet();

  SchemaLoader(ValidateOptions options) {
    this.options = options;
    this.catalogue = XmlCatalog.of(catalogues(options), this::isAllowed);
  }

  /** Catalogues under the name that editors look for. */
  private static List<Path> catalogues(ValidateOptions options) {
    List<Path> folders = new ArrayList<>(options.schemaRoots());
    folders.add(0, options.root().resolve("schemas"));
    folders.add(0, options.root());
    return folders.stream()
        .map(folder -> folder.toAbsolutePath().normalize().resolve("catalog.xml"))
        .filter(Files::isRegularFile)
        .distinct()
        .toList();
  }

  /** Where addresses lead, of schemas and of their parts. */
  XmlCatalog catalogue() {
    return catalogue;
  }

  /** True for a path inside the folders that schemas may be read from. */
  boolean isAllowed(Path path) {
    return inside(options.root(), path)
        || options.schemaRoots().stream().anyMatch(folder -> inside(folder, path));
  }

  private static boolean inside(Path folder, Path path) {
    try {
      Path whole = path.toAbsolutePath().normalize();
      Path here = folder.toAbsolutePath().normalize();
      if (!whole.startsWith(here) && !whole.startsWith(folder.toRealPath())) {
        return false; // what lies elsewhere, maybe on a server, is not even looked at
      }
      Path real = Files.exists(whole) ? whole.toRealPath() : whole;
      return real.startsWith(here) || real.startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** The tool's own schema with an ending such as {@code .rng}. */
  SchemaSet ours(String extension, DiagnosticSink sink) {
    String name = OURS + extension;
    String text = ResourceFolder.builtIn().required(name);
    return compile(
        text, URI.create("builtin:/" + name), "", Place.file(name), SchemaLoader::refused, sink);
  }

  private static String refused(URI part) {
    throw new IllegalArgumentException(part.toString());
  }

  /** The schemas in a file; one that cannot be used is reported. */
  SchemaSet load(Path path, Place place, DiagnosticSink sink) {
    return load(path, "", place, sink);
  }

  /** As the other, in a phase of its rules. */
  SchemaSet load(Path path, String phase, Place place, DiagnosticSink sink) {
    files.add(path);
    try {
      return compile(text(path), path.toUri(), phase, place, this::part, sink);
    } catch (FileRefused e) {
      sink.report(Code.SCHEMA_BROKEN, place, path.getFileName(), e.reason());
      return SchemaSet.NONE;
    } catch (IOException e) {
      sink.report(Code.SCHEMA_BROKEN, place, path.getFileName(), "it cannot be read");
      return SchemaSet.NONE;
    }
  }

  private String text(Path path) throws IOException {
    String known = texts.get(path);
    if (known == null) {
      known = RegularFile.xml(path, XmlLimits.MAX_SCHEMA_BYTES);
      texts.put(path, known);
    }
    return known;
  }

  /** A part by its address, else where a catalogue says that it lies. */
  private String part(URI part) {
    Path path =
        beside(part)
            .filter(Files::isRegularFile)
            .or(() -> catalogue.file(part.toString()).filter(this::isAllowed))
            .orElseThrow(() -> refusal(part));
    files.add(path);
    try {
      return RegularFile.xml(path, XmlLimits.MAX_SCHEMA_BYTES);
    } catch (IOException e) {
      return refused(part);
    }
  }

  /** Where a part lies by its address, if that may be read. */
  private Optional<Path> beside(URI part) {
    return Optional.of(part)
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of)
        .filter(this::isAllowed);
  }

  private RuntimeException refusal(URI part) {
    return beside(part).isPresent()
        ? new MissingPart(part.toString())
        : new IllegalArgumentException(part.toString());
  }

  private SchemaSet compile(
      String text,
      URI uri,
      String phase,
      Place place,
      Function<URI, String> parts,
      DiagnosticSink sink) {
    String name = SchemaFinder.lastStep(uri.getPath());
    String key = uri + "\n" + text.hashCode() + "\n" + text.length() + "\n" + phase;
    Compiled found = compiled.computeIfAbsent(key, k -> Compiled.of(text, uri, phase, parts));
    if (!found.kind().isUsed()) {
      sink.report(Code.SCHEMA_NOT_USED, place, name, found.kind().words());
      return SchemaSet.NONE;
    }
    Code code = found.set().isEmpty() ? Code.SCHEMA_BROKEN : Code.SCHEMA_IN_PART;
    found.problems().forEach(p -> sink.report(code, place, name, p));
    if (!found.set().isEmpty() || found.problems().isEmpty()) {
      told.computeIfAbsent(key, k -> SchemaOrigin.of(name, text));
    }
    if (found.kind() == SchemaKind.ODD && found.problems().isEmpty()) {
      sink.report(Code.SCHEMA_RULES_ONLY, place, name);
    }
    return found.set();
  }

  /** The schemas that were used, in words, by name. */
  List<String> told() {
    return told.values().stream().map(SchemaOrigin::told).sorted().distinct().toList();
  }

  /** A schema may come to be there later. */
  void lookedFor(Path path) {
    if (isAllowed(path)) {
      files.add(path);
    }
  }

  /** The files that were read or looked for, with the parts that grammars include. */
  Set<Path> files() {
    return Set.copyOf(files);
  }
}
