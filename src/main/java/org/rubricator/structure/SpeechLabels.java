package org.rubricator.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int MAX_INITIALS = 6;

  /** A name in capitals: matches "ANNA", "MME LORIOT", "1ST WITCH". */
  private static final String HIGH =
      "(?:\\d(?:ST|ND|RD|TH)? )?\\p{Lu}[\\p{Lu}\\p{M}'’-]{1,24}\\.?(?: [\\p{Lu}.'’-]{1,24}){0,3}?";

  private static final String ASIDE = "(?: ?[(\\[][^()\\[\\]]{1,80}[)\\]])";

  /**
   * Matches "ANNA. Go", "Anna: Go", "Q: Why", "ANNA (aside): Go", "ANNE, sortant. — Va", "_Anna._
   * Go"; not "Anna. Go", "At 10: go".
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?<any>\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?: [\\p{L}\\p{M}.'’-]{1,24}){0,4})"
              + ASIDE
              + "?[  ]?:"
              + "|(?<high>"
              + HIGH
              + ")(?:"
              + ASIDE
              + "|, \\p{Ll}[^.:]{1,60})?(?:\\.|[  ]?:)"
              + "|_(?<italic>\\p{Lu}[\\p{L}\\p{M}'’ -]{1,30})[.:]?_"
              + ASIDE
              + "?[.:]?)"
              + "(?:(?: ?[—–]|--)[ \\t]{0,4}|[ \\t]{1,4})(?=\\S)");

  /** Matches "ANNA", "ANNA (aside)": a line of its own above the speech. */
  private static final Pattern ALONE =
      Pattern.compile("^(?<high>" + HIGH + ")" + ASIDE + "?[.:]?$");

  private static final Pattern ENDED = Pattern.compile("[.!?…—–][\"'”’“»«)\\]]{0,2}$");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private final List<Line> lines;
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Integer> turns = new ArrayList<>();
  private final Set<Integer> starts = new HashSet<>();
  private final boolean dialogue;

  private SpeechLabels(List<Line> lines) {
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      int line = at;
      find(at).ifPresent(name -> names.put(line, name));
    }
    inFull();
    names.values().forEach(name -> counts.merge(name, 1, Integer::sum));
    counts.values().removeIf(count -> count < 2);
    names.keySet().removeIf(at -> !counts.containsKey(names.get(at)));
    names.keySet().stream().sorted().forEach(turns::add);
    dialogue = isDialogue();
    if (dialogue) {
      turns.forEach(at -> starts.add(lines.get(at).span().start()));
    }
  }

  static SpeechLabels of(List<Line> lines) {
    return new SpeechLabels(lines);
  }

  /** The name that a line begins with, or stands in it alone above other lines. */
  private Optional<String> find(int at) {
    String text = lines.get(at).text();
    Matcher label = LABEL.matcher(text);
    if (label.find()) {
      boolean part = CueTable.matches(CueTable.Cue.CHAPTER, text);
      return part ? Optional.empty() : Optional.of(name(label));
    }
    Matcher alone = ALONE.matcher(text);
    boolean above = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
    boolean first = at == 0 || lines.get(at - 1).isBlank();
    return above && first && alone.matches() && !CueTable.matches(CueTable.Cue.CHAPTER, text)
        ? Optional.of(alone.group("high"))
        : Optional.empty();
  }

  private static String name(Matcher label) {
    String any = label.group("any") == null ? label.group("high") : label.group("any");
    return any == null ? label.group("italic") : any;
  }

  /** Initials stand for the one full name that has them. */
  private void inFull() {
    Map<String, String> full = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (String name : new HashSet<>(names.values())) {
      String initials = initials(name);
      if (!initials.equals(name) && full.put(initials, name) != null) {
        several.add(initials);
      }
    }
    full.keySet().removeAll(several);
    names.replaceAll((at, name) -> full.getOrDefault(letters(name), name));
  }

  /** Of "Anna van Smith" AS; of one word nothing that initials could be. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && word.length() > 2) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : name;
  }

  private static String letters(String name) {
    String letters = NO_LETTER.matcher(name).replaceAll("");
    return letters.length() <= MAX_INITIALS ? letters : name;
  }

  /** The lines that begin a turn, or none where the text is no dialogue. */
  Set<Integer> starts() {
    return dialogue ? new HashSet<>(turns) : Set.of();
  }

  /** True for a line that begins a turn of a dialogue. */
  boolean isTurn(Line line) {
    return starts.contains(line.span().start());
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
    while (next < lines.size() && (lines.get(next).isBlank() || isBracketed(lines.get(next)))) {
      next++;
    }
    return names.containsKey(next);
  }

  private static boolean isBracketed(Line line) {
    return line.text().matches("[(\\[].{1,200}[)\\]]\\.?");
  }

  /** The last line of a turn. */
  private int last(int turn) {
    int last = turn;
    while (last + 1 < lines.size()
        && !lines.get(last + 1).isBlank()
        && !names.containsKey(last + 1)) {
      last++;
    }
    return last;
  }

  /** Where the label of a line ends, with its colon, stop or dash. */
  static OptionalInt end(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find() ? OptionalInt.of(Whitespace.end(label.group())) : OptionalInt.empty();
  }
}
