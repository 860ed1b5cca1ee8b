package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.Stem;

/** The raw texts of a corpus, with their STEMs. */
final class RawTexts {

  /** A raw file. */
  record RawText(Path path, String stem) {}

  private RawTexts() {}

  /** All files in {@code src/texts/} but the table of metadata and hidden ones, by name. */
  static List<RawText> in(CorpusFolder folder, DiagnosticSink sink) throws IOException {
    Path texts = folder.rawTexts();
    if (!Files.isDirectory(texts)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(texts)) {
      files = list.filter(f -> isRaw(f, folder)).sorted().toList();
    }
    return named(files, folder, sink);
  }

  private static boolean isRaw(Path file, CorpusFolder folder) {
    String name = file.getFileName().toString();
    boolean system = name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini");
    return !name.startsWith(".")
        && !system
        && !file.equals(folder.metadata())
        && !Files.isDirectory(file);
  }

  /** STEMs for files, made distinct; names that collide are reported. */
  static List<RawText> named(List<Path> files, CorpusFolder folder, DiagnosticSink sink) {
    List<String> names = files.stream().map(f -> f.getFileName().toString()).toList();
    List<String> stems = Stem.distinct(names);
    List<RawText> raw = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      String name = names.get(i);
      String stem = stems.get(i);
      if (!stem.equals(Stem.of(name))) {
        sink.report(Code.NAMES_COLLIDE, Place.file(folder.label(file)), name, stem);
      }
      raw.add(new RawText(file, stem));
    }
    return raw;
  }
}
