package org.rubricator.annotate.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of one text, or of several together.
 *
 * @param language of all of them, or the empty string
 * @param differences of one text, as {@link Differences} writes them
 * @param tags of one text, the machine's, each judged
 */
public record TextScores(
    String name,
    String language,
    Map<Measure, Score> scores,
    List<String> differences,
    List<Judged> tags) {

  public TextScores {
    scores = new EnumMap<>(scores);
    differences = List.copyOf(differences);
    tags = List.copyOf(tags);
  }

  /** The score of a measure; nothing right and nothing wrong where it was not counted. */
  public Score of(Measure measure) {
    return scores.getOrDefault(measure, Score.NONE);
  }

  /** The sum of the counts, so that each mention weighs the same. */
  public static TextScores sum(String name, String language, Collection<TextScores> texts) {
    Map<Measure, Score> sums = new EnumMap<>(Measure.class);
    for (TextScores text : texts) {
      text.scores.forEach((measure, score) -> sums.merge(measure, score, Score::plus));
    }
    return new TextScores(name, language, sums, List.of(), List.of());
  }

  /** All together, then each language. */
  public static List<TextScores> sums(List<TextScores> texts) {
    Map<String, List<TextScores>> byLanguage = new TreeMap<>();
    texts.forEach(t -> byLanguage.computeIfAbsent(t.language, k -> new ArrayList<>()).add(t));
    List<TextScores> sums = new ArrayList<>();
    sums.add(sum("all", "", texts));
    byLanguage.forEach((language, its) -> sums.add(sum("all " + language, language, its)));
    return sums;
  }
}
