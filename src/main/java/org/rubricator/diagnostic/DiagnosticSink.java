package org.rubricator.diagnostic;

/** Takes findings as they are made. Implementations may be called from several threads. */
@FunctionalInterface
public interface DiagnosticSink {

  void report(Diagnostic diagnostic);

  default void report(Code code, Place place, Object... arguments) {
    report(Diagnostic.of(code, place, arguments));
  }
}
