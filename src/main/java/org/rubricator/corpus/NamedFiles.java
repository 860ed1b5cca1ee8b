package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.MemoryLimit;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.TeiFile;
import org.rubricator.xml.FileRefused;

/** TEI files as a user names them: a file, or all in a folder. */
final class NamedFiles {

  private static final int DEEPEST = 12;

  private final Path here;
  private final KeptFiles kept;
  private final DiagnosticSink sink;

  /**
   * Reads files that are named as seen from a folder.
   *
   * @param here the folder that relative paths are from
   */
  NamedFiles(Path here, DiagnosticSink sink) {
    this(here, KeptFiles.none(), sink);
  }

  /** As the other, with files that were read before. */
  NamedFiles(Path here, KeptFiles kept, DiagnosticSink sink) {
    this.here = here;
    this.kept = kept;
    this.sink = sink;
  }

  /** The files at a path that can be read; the others are told. */
  List<TeiFile> in(Path path) throws IOException {
    List<TeiFile> files = new ArrayList<>();
    if (!Files.exists(path)) {
      sink.report(Code.UNREADABLE, Place.file(label(path)), label(path), "no such file");
    }
    for (Path file : inside(path)) {
      read(file).ifPresent(d -> files.add(new TeiFile(d, file)));
    }
    return files;
  }

  /** The paths of a file, or of all files in a folder that end in {@code .xml}, by name. */
  static List<Path> xml(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    try (Stream<Path> files = Files.walk(path, DEEPEST)) {
      return files
          .filter(f -> f.toString().endsWith(".xml") && Files.isRegularFile(f))
          .sorted()
          .toList();
    }
  }

  /** As {@link #xml}, without the links in a folder that lead out of it: these are told. */
  List<Path> inside(Path path) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : xml(path)) {
      if (file.toRealPath().startsWith(folder(path).toRealPath()) || !Files.isDirectory(path)) {
        found.add(file);
      } else {
        sink.report(Code.OUTSIDE_CORPUS, Place.file(label(file)), label(file));
      }
    }
    return found;
  }

  /** A folder itself, or the folder of a file. */
  static Path folder(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return Files.isDirectory(absolute) ? absolute : absolute.resolveSibling(".").normalize();
  }

  Optional<TeiDocument> read(Path file) {
    String label = label(file);
    try {
      return kept.read(file, label, sink);
    } catch (FileRefused e) {
      sink.report(Code.UNREADABLE, Place.file(label), label, e.reason());
      return Optional.empty();
    } catch (IOException e) {
      sink.report(Code.UNREADABLE, Place.file(label), label, "it cannot be opened");
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      sink.report(MemoryLimit.passed(label));
      return Optional.empty();
    }
  }

  String label(Path file) {
    Path shown = file.startsWith(here) && !file.equals(here) ? here.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
