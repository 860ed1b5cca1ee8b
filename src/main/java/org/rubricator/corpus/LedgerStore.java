package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubricator.annotation.Ledger;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/**
 * Writes a TEI file and its ledger so that they belong together also when a run dies in between:
 * the new ledger waits under a name that holds the checksum of the TEI file it is for.
 */
final class LedgerStore {

  private static final int CHECKSUM_DIGITS = 16;
  private static final String WAITING = ".waiting";

  private final CorpusFolder folder;
  private final Path ledgers;

  /**
   * @param ledgers the folder of the ledgers
   */
  LedgerStore(CorpusFolder folder, Path ledgers) {
    this.folder = folder;
    this.ledgers = ledgers;
  }

  /** That of a TEI file; a folder of texts has a folder of ledgers. */
  static LedgerStore of(CorpusFolder folder, Path tei) {
    Path inside = folder.tei().relativize(tei.resolveSibling(".").normalize());
    return new LedgerStore(folder, folder.ledgers().resolve(inside).normalize());
  }

  /** The file's own name: a ledger keeps to its file whatever else the corpus holds. */
  static String name(Path tei) {
    return tei.getFileName().toString().replaceFirst("\\.xml$", "");
  }

  private Path file(String stem) {
    return ledgers.resolve(stem + ".tsv");
  }

  private static String waiting(String stem, byte[] tei) {
    return "." + stem + "." + Digest.of(tei).substring(0, CHECKSUM_DIGITS) + WAITING;
  }

  /**
   * The ledger of a file as it now is, which may still wait for its name where a run died; nothing,
   * with a finding, where it cannot be read.
   */
  Optional<Ledger> read(String stem, byte[] tei, DiagnosticSink sink) throws IOException {
    Path waiting = ledgers.resolve(waiting(stem, tei));
    Path file = Files.isRegularFile(waiting) ? waiting : file(stem);
    if (!Files.isRegularFile(file)) {
      return Optional.of(Ledger.empty());
    }
    String label = folder.label(file);
    if (!folder.holds(file)) {
      sink.report(Code.OUTSIDE_CORPUS, Place.file(label), label);
      return Optional.empty();
    }
    try {
      return Ledger.parse(Files.readString(file, StandardCharsets.UTF_8), label, sink);
    } catch (MalformedInputException e) {
      sink.report(Code.LEDGER_BROKEN, Place.file(label), label);
      return Optional.empty();
    }
  }

  /** Drops what runs that died left behind. */
  private void clear(String stem) throws IOException {
    for (Path left : left(stem)) {
      Files.deleteIfExists(left);
    }
  }

  private List<Path> left(String stem) throws IOException {
    if (!Files.isDirectory(ledgers)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(ledgers)) {
      return files.filter(f -> isWaiting(f.getFileName().toString(), stem)).sorted().toList();
    }
  }

  private static boolean isWaiting(String name, String stem) {
    int length = stem.length() + CHECKSUM_DIGITS + WAITING.length() + 2;
    return name.length() == length && name.startsWith("." + stem + ".") && name.endsWith(WAITING);
  }

  /** What writes the TEI file; false where it did not. */
  @FunctionalInterface
  interface TeiWrite {
    boolean run() throws IOException;
  }

  /** Writes both, the TEI file in between. */
  boolean write(String stem, byte[] tei, Ledger ledger, TeiWrite writing) throws IOException {
    folder.requireOwn(ledgers);
    Path waiting = ledgers.resolve(waiting(stem, tei));
    byte[] tsv = ledger.toTsv().getBytes(StandardCharsets.UTF_8);
    SafeFiles.write(waiting, tsv, folder.label(file(stem)));
    boolean done = false;
    try {
      done = writing.run();
    } finally {
      if (done) {
        SafeFiles.move(waiting, file(stem));
        clear(stem);
      } else {
        SafeFiles.deleteQuietly(waiting);
      }
    }
    return done;
  }
}
