package org.rubricator.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiInstruction;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.SchemaProblem;
import org.rubricator.xml.SchematronRules;

/**
 * Finds the schemas of a file: those its {@code xml-model} instructions name, else the one the
 * caller names, else the settings', else the corpus' own, else ours. Nothing is fetched, nothing is
 * read outside the folders of the {@link ValidateOptions}.
 */
final class SchemaFinder {

  private static final String OURS = "schemas/rubricator";
  private static final Pattern PSEUDO =
      Pattern.compile(
          "\\b(?<name>href|schematypens|type)\\s{0,9}=\\s{0,9}[\"'](?<value>[^\"']{0,2000})[\"']");

  private final ValidateOptions options;
  private final Map<String, Object> compiled = new ConcurrentHashMap<>();

  SchemaFinder(ValidateOptions options) {
    this.options = options;
  }

  SchemaSet of(TeiDocument document, Path file, DiagnosticSink sink) {
    List<Object> schemas = new ArrayList<>();
    boolean claims = false;
    for (TeiInstruction model : document.prolog()) {
      if (model.target().equals("xml-model")) {
        claims = true;
        named(document, file, model, sink).ifPresent(schemas::add);
      }
    }
    boolean grammar = schemas.stream().anyMatch(RelaxNgSchema.class::isInstance);
    boolean other = !grammar && (claims || options.lenient()) && !isChosen();
    if (!grammar) {
      schemas.addAll(otherwise(document, claims, sink));
    }
    return set(schemas, !other);
  }

  /** True where the caller or the settings say what files are held to. */
  private boolean isChosen() {
    return options.schema().isPresent() || !options.configured().isEmpty();
  }

  private static SchemaSet set(List<Object> schemas, boolean binding) {
    List<RelaxNgSchema> grammars = new ArrayList<>();
    List<SchematronRules> rules = new ArrayList<>();
    for (Object schema : schemas) {
      if (schema instanceof RelaxNgSchema grammar) {
        grammars.add(grammar);
      } else if (schema instanceof SchematronRules checks) {
        rules.add(checks);
      }
    }
    return new SchemaSet(grammars, rules, binding);
  }

  private Optional<Object> named(
      TeiDocument document, Path file, TeiInstruction model, DiagnosticSink sink) {
    String href = "";
    String type = "";
    Matcher pseudo = PSEUDO.matcher(model.data());
    while (pseudo.find()) {
      href = pseudo.group("name").equals("href") ? pseudo.group("value") : href;
      type = pseudo.group("name").equals("schematypens") ? pseudo.group("value") : type;
    }
    boolean embedded = type.contains("schematron") && !href.endsWith(".sch");
    if (embedded || href.isEmpty() || type.contains("XMLSchema")) {
      return Optional.empty();
    }
    Place place = document.place(model.start(), model.end());
    Optional<Path> found = beside(file, href).or(() -> byName(pseudoName(model)));
    return found.isPresent() ? load(found.get(), place, sink) : carried(href, place, sink);
  }

  /** The last step of the address that an {@code xml-model} instruction gives. */
  static String pseudoName(TeiInstruction model) {
    Matcher pseudo = PSEUDO.matcher(model.data());
    while (pseudo.find()) {
      if (pseudo.group("name").equals("href")) {
        return lastStep(pseudo.group("value"));
      }
    }
    return "";
  }

  private static String lastStep(String href) {
    return href.substring(href.lastIndexOf('/') + 1).replaceFirst("[?#].*$", "");
  }

  private Optional<Path> beside(Path file, String href) {
    if (href.contains(":")) {
      return Optional.empty();
    }
    try {
      Path path =
          file.toAbsolutePath().resolveSibling(href.replaceFirst("[?#].*$", "")).normalize();
      return allowed(path) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> byName(String name) {
    List<Path> folders = new ArrayList<>();
    folders.add(options.root().resolve("schemas"));
    folders.addAll(options.schemaRoots());
    return folders.stream()
        .map(folder -> folder.toAbsolutePath().normalize().resolve(name).normalize())
        .filter(path -> !name.isEmpty() && Files.isRegularFile(path) && allowed(path))
        .findFirst();
  }

  private boolean allowed(Path path) {
    return inside(options.root(), path)
        || options.schemaRoots().stream().anyMatch(folder -> inside(folder, path));
  }

  private static boolean inside(Path folder, Path path) {
    try {
      Path real = Files.exists(path) ? path.toRealPath() : path;
      return real.startsWith(folder.toAbsolutePath().normalize())
          || real.startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isOurs(String name) {
    return name.equals("rubricator.rng") || name.equals("rubricator.sch");
  }

  /** A schema that comes with the tool, by its file name; else a finding. */
  private Optional<Object> carried(String href, Place place, DiagnosticSink sink) {
    String name = lastStep(href);
    if (isOurs(name)) {
      return ours(name.substring(name.lastIndexOf('.')), sink);
    }
    sink.report(Code.SCHEMA_NOT_FOUND, place, href);
    return Optional.empty();
  }

  private List<Object> otherwise(TeiDocument document, boolean claims, DiagnosticSink sink) {
    if (options.schema().isPresent()) {
      Path named = options.schema().get();
      return load(named, Place.file(named.toString()), sink).stream().toList();
    }
    List<Object> found = configured(sink);
    if (found.isEmpty()) {
      found = ofTheCorpus(sink);
    }
    if (found.isEmpty()) {
      if (!claims) {
        sink.report(Code.OUR_SCHEMA_USED, Place.file(document.label()));
      }
      found = pair(extension -> ours(extension, sink));
    }
    return found;
  }

  private List<Object> configured(DiagnosticSink sink) {
    List<Object> found = new ArrayList<>();
    Place place = Place.file("corpus.toml");
    for (String name : options.configured()) {
      Path path = options.root().resolve(name).normalize();
      if (allowed(path) && Files.isRegularFile(path)) {
        load(path, place, sink).ifPresent(found::add);
      } else {
        sink.report(Code.SCHEMA_NOT_FOUND, place, name);
      }
    }
    return found;
  }

  private List<Object> ofTheCorpus(DiagnosticSink sink) {
    Place place = Place.file("schemas");
    return pair(extension -> byName("rubricator" + extension).flatMap(p -> load(p, place, sink)));
  }

  /** A grammar and rules, as far as there are any. */
  private static List<Object> pair(Function<String, Optional<Object>> byExtension) {
    return Stream.of(".rng", ".sch").flatMap(e -> byExtension.apply(e).stream()).toList();
  }

  private Optional<Object> ours(String extension, DiagnosticSink sink) {
    String name = OURS + extension;
    String text = ResourceFolder.builtIn().required(name);
    return compile(
        text, URI.create("builtin:/" + name), Place.file(name), SchemaFinder::notAllowed, sink);
  }

  private static String notAllowed(URI part) {
    throw new IllegalArgumentException(part.toString());
  }

  private Optional<Object> load(Path path, Place place, DiagnosticSink sink) {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return compile(text, path.toUri(), place, this::part, sink);
    } catch (IOException e) {
      sink.report(Code.SCHEMA_BROKEN, place, path.getFileName(), "it cannot be read as UTF-8");
      return Optional.empty();
    }
  }

  private String part(URI part) {
    if (!"file".equals(part.getScheme())) {
      return notAllowed(part);
    }
    Path path = Path.of(part);
    if (!allowed(path)) {
      return notAllowed(part);
    }
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return notAllowed(part);
    }
  }

  private Optional<Object> compile(
      String text, URI uri, Place place, Function<URI, String> parts, DiagnosticSink sink) {
    String key = uri + "\n" + text.hashCode() + "\n" + text.length();
    Object schema = compiled.computeIfAbsent(key, k -> compile(text, uri, parts));
    if (schema instanceof SchemaProblem problem) {
      sink.report(Code.SCHEMA_BROKEN, place, lastStep(uri.getPath()), problem.reason());
      return Optional.empty();
    }
    return Optional.of(schema);
  }

  /** The compiled schema, or the problem with it. */
  private static Object compile(String text, URI uri, Function<URI, String> parts) {
    try {
      return uri.getPath().endsWith(".sch") ? rules(text) : RelaxNgSchema.compile(text, uri, parts);
    } catch (SchemaProblem e) {
      return e;
    }
  }

  /** Our own rules were transpiled when the tool was built. */
  private static SchematronRules rules(String text) throws SchemaProblem {
    Optional<String> ready =
        ResourceFolder.carried(OURS + ".sch")
            .filter(text::equals)
            .flatMap(own -> ResourceFolder.carried(OURS + ".sch.xsl"));
    return ready.isPresent()
        ? SchematronRules.transpiled(ready.get(), OURS + ".sch.xsl")
        : SchematronRules.compile(text, OURS + ".sch");
  }
}
