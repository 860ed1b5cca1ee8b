package org.rubricator.validate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;

/**
 * What the check of one file needs to know of the others: their ids, and where pointers lead from
 * one into another. The files themselves are not kept.
 */
public final class Survey {

  /** Bytes of memory that the check of a file takes at most for each byte of it. */
  private static final long MEMORY = 80;

  private final IdIndex ids = new IdIndex(false);
  private final Set<String> targets = new HashSet<>();
  private final IdClaims claims = new IdClaims(() -> targets);
  private final Registers registers = new Registers();
  private final Set<String> expected;
  private long largest;

  /**
   * Begins with the names of the files.
   *
   * @param labels of all files that will be added, or cannot be read
   */
  public Survey(Collection<String> labels) {
    expected = new HashSet<>(labels);
    expected.forEach(ids::expect);
  }

  /** Adds a file; called in the order of the files. */
  public void add(TeiDocument document) {
    expected.remove(document.label());
    largest = Math.max(largest, document.text().length());
    ids.add(document);
    claims.own(document);
    targets.addAll(PointerCheck.targetsElsewhere(document, ids));
    registers.add(document, ids);
  }

  /** Pointers may lead into a file that is not checked. */
  public void know(TeiDocument document) {
    if (!ids.knows(document.label())) {
      ids.add(document);
    }
  }

  /** All files that can be read are known. */
  void end() {
    expected.forEach(ids::forget);
  }

  /** Tells of the entries in lists of persons, places and the like. */
  void registers(DiagnosticSink sink) {
    registers.report(targets, sink);
  }

  /** Files to be checked: side by side where there is memory for it, else one by one. */
  Stream<Path> atOnce(List<Path> files) {
    Runtime machine = Runtime.getRuntime();
    boolean room = largest * MEMORY * machine.availableProcessors() < machine.maxMemory();
    return room ? files.parallelStream() : files.stream();
  }

  IdIndex ids() {
    return ids;
  }

  IdClaims claims() {
    return claims;
  }
}
