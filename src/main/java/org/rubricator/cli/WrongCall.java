package org.rubricator.cli;

import org.rubricator.diagnostic.Diagnostic;

/** A command that cannot be carried out as it was given. */
final class WrongCall extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  WrongCall(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
