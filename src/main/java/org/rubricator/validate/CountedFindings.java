package org.rubricator.validate;

import java.util.function.Supplier;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/** Findings of one check in one file, as many as anybody reads: what is beyond is told once. */
final class CountedFindings {

  /** As the check of the grammar counts. */
  static final int MOST = 10_000;

  private final String check;
  private final DiagnosticSink sink;
  private int told;

  /**
   * Begins to count.
   *
   * @param check in words, such as {@code pointers}
   */
  CountedFindings(String check, DiagnosticSink sink) {
    this.check = check;
    this.sink = sink;
  }

  /** Reports a finding while there is room; its place is not asked for where there is none. */
  void report(Code code, Supplier<Place> place, Object... arguments) {
    if (told < MOST) {
      sink.report(code, place.get(), arguments);
    } else if (told == MOST) {
      sink.report(Code.COUNTING_STOPPED, place.get(), check, MOST);
    }
    told++;
  }
}
