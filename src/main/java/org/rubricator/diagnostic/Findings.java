package org.rubricator.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps findings and gives them back sorted, each once. */
public final class Findings implements DiagnosticSink {

  private final ConcurrentLinkedQueue<Diagnostic> all = new ConcurrentLinkedQueue<>();

  @Override
  public void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> more) {
    all.addAll(more);
  }

  public List<Diagnostic> sorted() {
    return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
