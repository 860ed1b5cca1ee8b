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
   * @param rule that found it
   */
  record Hit(int start, int end, EntryKind kind, String rule) {

    /** What a model says. */
    static final String MODEL = "model";

    Hit(int start, int end, EntryKind kind) {
      this(start, end, kind, MODEL);
    }

    Hit at(int from, int to) {
      return new Hit(from, to, kind, rule);
    }
  }

  /** The names in a line, in order; they do not overlap. */
  List<Hit> find(String line);
}
