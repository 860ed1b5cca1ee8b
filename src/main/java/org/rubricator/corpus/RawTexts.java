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
import org.rubricator.diagnostic.ShortList;
import org.rubricator.tei.Stem;

/** The raw texts of a corpus, with their STEMs. */
final class RawTexts {

  /** A raw file. */
  record RawText(Path path, String stem) {

    String name() {
      return path.getFileName().toString();
    }

    /** True where another text has the STEM that the name would give. */
    boolean isRenamed() {
      return !stem.equals(Stem.of(name()));
    }
  }

  private RawTexts() {}

  /**
   * All files in {@code src/texts/} but the table of metadata and hidden ones, by name; folders in
   * it are not looked into, which is reported.
   */
  static List<RawText> in(CorpusFolder folder, DiagnosticSink sink) throws IOException {
    Path texts = folder.rawTexts();
    if (!Files.isDirectory(texts)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(texts)) {
      files = list.filter(f -> isRaw(f, folder)).sorted().toList();
    }
    reportFolders(texts, folder, sink);
    return named(files);
  }

  private static void reportFolders(Path texts, CorpusFolder folder, DiagnosticSink sink)
      throws IOException {
    try (Stream<Path> list = Files.list(texts)) {
      List<String> inside =
          list.filter(Files::isDirectory)
              .map(f -> f.getFileName().toString())
              .filter(name -> !name.startsWith("."))
              .sorted()
              .toList();
      if (!inside.isEmpty()) {
        Place place = Place.file(folder.label(texts));
        sink.report(Code.FOLDERS_NOT_READ, place, inside.size(), ShortList.of(inside));
      }
    }
  }

  private static boolean isRaw(Path file, CorpusFolder folder) {
    String name = file.getFileName().toString();
    boolean system = name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini");
    return !name.startsWith(".")
        && !system
        && !file.equals(folder.metadata())
        && !Files.isDirectory(file);
  }

  /** STEMs for files, made distinct. */
  static List<RawText> named(List<Path> files) {
    List<String> stems =
        Stem.distinct(files.stream().map(f -> f.getFileName().toString()).toList());
    List<RawText> raw = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      raw.add(new RawText(files.get(i), stems.get(i)));
    }
    return raw;
  }
}
