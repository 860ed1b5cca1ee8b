package org.rubricator.annotate.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores as columns to read. */
public final class ScoreTable {

  private static final String ROW = "%-" + 24 + "s %7s %7s %7s  %s%n";

  private ScoreTable() {}

  /**
   * The measures of one text, or of several together: a line each, those that count nothing left
   * out.
   */
  public static String of(TextScores scores) {
    StringBuilder out = new StringBuilder();
    out.append(scores.name()).append('\n');
    out.append(row("", "P", "R", "F1", "right of gold"));
    for (Measure measure : Measure.values()) {
      Score score = scores.of(measure);
      if (!score.isEmpty()) {
        out.append(measure.isShare() ? share(measure, score) : line(measure, score));
      }
    }
    return out.toString();
  }

  private static String line(Measure measure, Score s) {
    return row(measure.label(), part(s.precision()), part(s.recall()), part(s.f1()), counts(s));
  }

  private static String share(Measure measure, Score s) {
    return row(measure.label(), "", part(s.recall()), "", counts(s));
  }

  private static String counts(Score s) {
    return s.wantedRight() + " of " + s.wanted();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW.replace("%n", "\n"), cells).replaceAll(" +\n", "\n");
  }

  private static String part(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  /** Each text in a line: name and the F1 of the exact measures, the share of the others. */
  public static String ofTexts(List<TextScores> texts) {
    StringBuilder out = new StringBuilder();
    List<Measure> shown = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (!measure.name().endsWith("_OVERLAP")) {
        shown.add(measure);
      }
    }
    out.append(String.format(Locale.ROOT, "%-32s", "F1 or share"));
    shown.forEach(m -> out.append(String.format(Locale.ROOT, " %9.9s", m.label())));
    out.append('\n');
    for (TextScores text : texts) {
      out.append(String.format(Locale.ROOT, "%-32.32s", text.name()));
      shown.forEach(m -> out.append(String.format(Locale.ROOT, " %9s", cell(text, m))));
      out.append('\n');
    }
    return out.toString();
  }

  private static String cell(TextScores text, Measure measure) {
    Score score = text.of(measure);
    if (score.isEmpty()) {
      return "-";
    }
    return part(measure.isShare() ? score.recall() : score.f1());
  }
}
