package org.rubricator.annotate.name;

import java.util.List;
import org.rubricator.authority.EntryKind;

/** A statistical model of the names of a language. */
@FunctionalInterface
interface NameModel {

  /**
   * A name in a line.
   *
   * @param start UTF-16 units in the line
   * @param end exclusive
   */
  record Hit(int start, int end, EntryKind kind) {}

  /** The names in a line, in order; they do not overlap. */
  List<Hit> find(String line);
}
