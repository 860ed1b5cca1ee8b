package org.rubricator.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.source.Whitespace;

/**
 * Names at the start of lines that make a text a dialogue: at least two that come back, at least
 * three turns, most of them right after another, and most turns end as a sentence does, which
 * entries of a catalogue do not.
 */
final class SpeechLabels {

  private static final int FEWEST_TURNS = 3;
  private static final int FEWEST_NAMES = 2;

  /** Matches "ANNA. Go", "Anna: Go", "Q: Why", "ANNA (aside): Go"; not "Anna. Go", "At 10: go". */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?<any>\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?: [\\p{L}\\p{M}.'’-]{1,24}){0,3})(?: \\([^()]{1,60}\\))?[  ]?:"
              + "|(?<high>\\p{Lu}[\\p{Lu}\\p{M}'’-]{1,24}(?: [\\p{Lu}.'’-]{1,24}){0,3})(?: \\([^()]{1,60}\\))?(?:\\.|[  ]?:))"
              + "[ \\t]{1,4}(?=\\S)");

  private static final Pattern ENDED = Pattern.compile("[.!?…—–][\"'”’“»«)\\]]{0,2}$");

  private final List<Line> lines;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Integer> turns = new ArrayList<>();
  private final boolean dialogue;

  private SpeechLabels(List<Line> lines) {
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      Matcher label = LABEL.matcher(lines.get(at).text());
      if (label.find()) {
        turns.add(at);
        counts.merge(name(label), 1, Integer::sum);
      }
    }
    turns.removeIf(at -> counts.getOrDefault(nameAt(at), 0) < 2);
    counts.values().removeIf(count -> count < 2);
    dialogue = isDialogue();
  }

  static SpeechLabels of(List<Line> lines) {
    return new SpeechLabels(lines);
  }

  /** The lines that begin a turn, or none where the text is no dialogue. */
  Set<Integer> starts() {
    return dialogue ? new HashSet<>(turns) : Set.of();
  }

  /** True for a line that begins a turn of a dialogue. */
  boolean isTurn(Line line) {
    Matcher label = LABEL.matcher(line.text());
    return dialogue && label.find() && counts.containsKey(name(label));
  }

  private boolean isDialogue() {
    return counts.size() >= FEWEST_NAMES
        && turns.size() >= FEWEST_TURNS
        && turns.stream().filter(this::endsSentence).count() * 3 >= turns.size() * 2L
        && turns.stream().filter(this::isAnswered).count() * 2 >= turns.size() - 1;
  }

  private boolean endsSentence(int turn) {
    return ENDED.matcher(lines.get(last(turn)).text()).find();
  }

  private boolean isAnswered(int turn) {
    int next = last(turn) + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && isLabelled(next);
  }

  /** The last line of a turn. */
  private int last(int turn) {
    int last = turn;
    while (last + 1 < lines.size() && !lines.get(last + 1).isBlank() && !isLabelled(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isLabelled(int at) {
    return LABEL.matcher(lines.get(at).text()).find();
  }

  private String nameAt(int at) {
    Matcher label = LABEL.matcher(lines.get(at).text());
    return label.find() ? name(label) : "";
  }

  private static String name(Matcher label) {
    return label.group("any") == null ? label.group("high") : label.group("any");
  }

  /** Where the label of a line ends, with its colon or stop. */
  static OptionalInt end(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find() ? OptionalInt.of(Whitespace.end(label.group())) : OptionalInt.empty();
  }
}
