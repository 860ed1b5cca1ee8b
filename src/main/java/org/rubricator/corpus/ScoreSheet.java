package org.rubricator.corpus;

import java.util.List;
import org.rubricator.annotate.evaluation.CertaintyTable;
import org.rubricator.annotate.evaluation.ScoreJson;
import org.rubricator.annotate.evaluation.ScoreTable;
import org.rubricator.annotate.evaluation.TextScores;

/** The scores of the texts of a gold standard, to be shown. */
public final class ScoreSheet {

  private final List<TextScores> texts;
  private final List<TextScores> sums;

  ScoreSheet(List<TextScores> texts) {
    this.texts = List.copyOf(texts);
    this.sums = TextScores.sums(texts);
  }

  /** True where no text could be compared. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** All texts together and each language as columns, and each text in a line where asked for. */
  public String table(boolean each) {
    StringBuilder out = new StringBuilder();
    sums.forEach(sum -> out.append(out.isEmpty() ? "" : "\n").append(ScoreTable.of(sum)));
    return each ? out + "\n" + ScoreTable.ofTexts(texts) : out.toString();
  }

  /** What differs from the gold, a line each. */
  public List<String> differences() {
    return texts.stream().flatMap(t -> t.differences().stream()).toList();
  }

  List<TextScores> sums() {
    return sums;
  }

  /** How often tags are right that say they are certain. */
  public String certainties() {
    return CertaintyTable.of(texts.stream().flatMap(t -> t.tags().stream()).toList());
  }

  /** All counts, for programs. */
  public String json() {
    return ScoreJson.of(sums, texts);
  }
}
