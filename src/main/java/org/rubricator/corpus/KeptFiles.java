package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.RegularFile;
import org.rubricator.xml.XmlLimits;

/**
 * TEI files that were read. One that has not changed since is the same document again; one that can
 * no longer be read is told, and stands as it was before, until it is mended or gone.
 */
final class KeptFiles {

  /**
   * A file.
   *
   * @param stamp from before it was read
   * @param label as findings name it
   */
  private record Kept(
      FileStamp stamp, String label, Optional<TeiDocument> document, List<Diagnostic> findings) {

    /** The document that was read from such bytes, if there is one. */
    Optional<TeiDocument> of(byte[] bytes) {
      return document.filter(d -> Arrays.equals(d.bytes(), bytes));
    }
  }

  private final Map<Path, Kept> kept = new HashMap<>();
  private final Map<Path, FileStamp> others = new HashMap<>();
  private final Set<Path> asked = new HashSet<>();
  private final boolean keeps;
  private final Map<Path, TeiDocument> instead;

  private KeptFiles(boolean keeps, Map<Path, TeiDocument> instead) {
    this.keeps = keeps;
    this.instead = instead;
  }

  /** For reading again and again. */
  static KeptFiles keeping() {
    return new KeptFiles(true, Map.of());
  }

  /** For reading once: nothing is kept, so that memory does not grow with the number of files. */
  static KeptFiles none() {
    return new KeptFiles(false, Map.of());
  }

  /** For reading as if some files held something else. */
  static KeptFiles asIf(Map<Path, TeiDocument> instead) {
    return new KeptFiles(false, Map.copyOf(instead));
  }

  /**
   * Reads a file, or gives what it held if that has not changed.
   *
   * @param sink takes what is wrong with it
   * @return empty where it is no XML
   */
  Optional<TeiDocument> read(Path path, String label, DiagnosticSink sink) throws IOException {
    Optional<TeiDocument> other =
        Optional.ofNullable(instead.get(path.toAbsolutePath().normalize()));
    if (other.isPresent()) {
      return other;
    }
    return keeps
        ? again(path.toAbsolutePath().normalize(), label, sink)
        : TeiDocument.read(label, RegularFile.bytes(path, XmlLimits.MAX_BYTES), sink);
  }

  private synchronized Optional<TeiDocument> again(Path file, String label, DiagnosticSink sink)
      throws IOException {
    FileStamp now = FileStamp.of(file);
    asked.add(file);
    Optional<Kept> before = Optional.ofNullable(kept.get(file)).filter(b -> b.label.equals(label));
    Kept known =
        before.filter(b -> b.stamp.equals(now)).isPresent()
            ? before.get()
            : read(file, now, label, before);
    kept.put(file, known);
    known.findings.forEach(sink::report);
    return known.document;
  }

  private static Kept read(Path file, FileStamp now, String label, Optional<Kept> before)
      throws IOException {
    byte[] bytes = RegularFile.bytes(file, XmlLimits.MAX_BYTES);
    Optional<TeiDocument> same = before.flatMap(b -> b.of(bytes));
    if (same.isPresent()) {
      return new Kept(now, label, same, List.of());
    }
    Findings findings = new Findings();
    Optional<TeiDocument> document = TeiDocument.read(label, bytes, findings);
    return new Kept(
        now, label, document.or(() -> before.flatMap(Kept::document)), findings.sorted());
  }

  /** Files of which nothing is kept, with their stamps from before they were read. */
  void alsoRead(Map<Path, FileStamp> files) {
    others.putAll(files);
    asked.addAll(files.keySet());
  }

  /** Forgets the files that nothing has asked for since this was called last. */
  void forgetOthers() {
    kept.keySet().retainAll(asked);
    others.keySet().retainAll(asked);
    asked.clear();
  }

  /** The files, each with its stamp from before it was read. */
  Map<Path, FileStamp> stamps() {
    Map<Path, FileStamp> stamps = new HashMap<>(others);
    kept.forEach((path, file) -> stamps.put(path, file.stamp));
    return stamps;
  }
}
