package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;

/** Findings are told in words, none is a fault of ours, and each stands in its file. */
final class FindingsLaw {

  private final String label;
  private final String[] lines;

  /**
   * Of one file.
   *
   * @param text the file's characters
   */
  FindingsLaw(String label, String text) {
    this.label = label;
    this.lines = text.split("\r\n|\r|\n", -1);
  }

  void hold(List<Diagnostic> findings) {
    noFault(findings);
    findings.stream().map(Diagnostic::place).filter(p -> p.path().equals(label)).forEach(this::in);
  }

  static void noFault(List<Diagnostic> findings) {
    assertThat(findings).noneMatch(finding -> finding.code() == Code.FAULT_OF_OURS);
    assertThat(findings).allMatch(finding -> !finding.message().isBlank());
  }

  private void in(Place place) {
    assertThat(place.line()).as(place.label()).isBetween(0, lines.length);
    if (place.line() > 0) {
      String line = lines[place.line() - 1];
      int columns = line.codePointCount(0, line.length());
      assertThat(place.column()).as(place.label()).isBetween(1, columns + 1);
      assertThat(line).contains(place.markedWords());
    }
  }
}
