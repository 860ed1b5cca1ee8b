package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.XmlProblem;
import org.rubricator.xml.XmlTree;

/**
 * The source of the schema, from which the encoding manual is made: the corpus' own {@code
 * schemas/*.odd}, the first by name, with {@code rubricator.odd} after all others, else that of the
 * tool.
 */
record CorpusOdd(String text, XdmNode tree) {

  private static final String OURS = "schemas/rubricator.odd";

  /** One that cannot be read is reported, and the tool's own is taken. */
  static CorpusOdd of(CorpusFolder folder, DiagnosticSink sink) throws IOException {
    Optional<Path> own = own(folder);
    if (own.isPresent()) {
      Optional<CorpusOdd> read = read(own.get(), folder.label(own.get()), sink);
      if (read.isPresent()) {
        return read.get();
      }
    }
    String text = ResourceFolder.builtIn().required(OURS);
    return new CorpusOdd(text, XmlTree.parse(text, OURS));
  }

  private static Optional<CorpusOdd> read(Path file, String label, DiagnosticSink sink) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(new CorpusOdd(text, XmlTree.parse(text, label)));
    } catch (IOException e) {
      sink.report(Code.SCHEMA_BROKEN, Place.file(label), label, "it cannot be read as UTF-8");
    } catch (XmlProblem e) {
      sink.report(Code.SCHEMA_BROKEN, Place.line(label, Math.max(1, e.line())), label, e.reason());
    }
    return Optional.empty();
  }

  /** The file in the corpus, where it has one. */
  static Optional<Path> own(CorpusFolder folder) throws IOException {
    Path schemas = folder.root().resolve("schemas");
    Path ours = folder.root().resolve(OURS);
    List<Path> all = Files.isDirectory(schemas) ? odds(schemas) : List.of();
    List<Path> held = all.stream().filter(folder::holds).toList();
    return held.stream().min(Comparator.comparing(ours::equals));
  }

  private static List<Path> odds(Path schemas) throws IOException {
    try (Stream<Path> files = Files.list(schemas)) {
      return files
          .filter(f -> f.toString().endsWith(".odd") && Files.isRegularFile(f))
          .sorted()
          .toList();
    }
  }
}
