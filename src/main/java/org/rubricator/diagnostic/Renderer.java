package org.rubricator.diagnostic;

import java.util.List;

/** A form in which all findings of a run are told at once, for a program to read. */
@FunctionalInterface
public interface Renderer {

  /** The whole document, with the line end that it ends with. */
  String render(List<Diagnostic> findings);
}
