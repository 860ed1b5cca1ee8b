package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rubricator.index.WordFold;

/**
 * A pattern for a whole word as a nondeterministic automaton (Thompson, Communications of the ACM
 * 11.6, 1968) that is run on all its states at once: the time is that of the word times that of the
 * pattern, whatever the pattern. The page has the same automaton in script.
 */
public final class WordPattern {

  /** States of a pattern. */
  static final int MOST_STATES = 4000;

  private static final int SPLIT = -1;
  private static final int ANY = -2;
  private static final int CLASS = -3;
  private static final int END = -4;

  private final WordFold fold;
  private final List<int[]> states = new ArrayList<>();
  private final List<CharacterClass> classes = new ArrayList<>();
  private int start;

  WordPattern(WordFold fold) {
    this.fold = fold;
  }

  /**
   * A pattern in which {@code *} stands for any characters and {@code ?} for one.
   *
   * @throws QueryMistake if it is too long
   */
  public static WordPattern wildcards(String words, WordFold fold) throws QueryMistake {
    return PatternParser.wildcards(words, 0, fold);
  }

  WordFold fold() {
    return fold;
  }

  /** How many states there are. */
  int size() {
    return states.size();
  }

  /** A state that takes a character and goes on. */
  int character(int point, int next) {
    return state(point, next, next);
  }

  int any(int next) {
    return state(ANY, next, next);
  }

  int oneOf(CharacterClass set, int next) {
    classes.add(set);
    return state(CLASS, next, classes.size() - 1);
  }

  /** A state that goes on with both. */
  int split(int first, int second) {
    return state(SPLIT, first, second);
  }

  int end() {
    return state(END, 0, 0);
  }

  /** Lets a split go on with a state that was not there when it was made. */
  void aim(int split, int first) {
    states.get(split)[1] = first;
  }

  void startAt(int state) {
    start = state;
  }

  private int state(int kind, int first, int second) {
    states.add(new int[] {kind, first, second});
    return states.size() - 1;
  }

  /** True if the whole word is of the pattern. */
  public boolean matches(String word) {
    String folded = fold.of(word);
    Run now = new Run();
    Run next = new Run();
    now.add(start);
    for (int at = 0; at < folded.length() && now.size > 0; ) {
      int point = folded.codePointAt(at);
      at += Character.charCount(point);
      next.clear();
      for (int i = 0; i < now.size; i++) {
        int[] state = states.get(now.list[i]);
        if (takes(state, point)) {
          next.add(state[1]);
        }
      }
      Run last = now;
      now = next;
      next = last;
    }
    return now.isAtEnd();
  }

  private boolean takes(int[] state, int point) {
    return switch (state[0]) {
      case ANY -> true;
      case CLASS -> classes.get(state[2]).has(point);
      default -> state[0] == point;
    };
  }

  /** The states that the automaton is in. */
  private final class Run {
    private final int[] list = new int[states.size()];
    private final boolean[] known = new boolean[states.size()];
    private final int[] open = new int[2 * states.size() + 2];
    private int size;

    private void clear() {
      size = 0;
      Arrays.fill(known, false);
    }

    private void add(int state) {
      int waiting = 0;
      open[waiting++] = state;
      while (waiting > 0) {
        int at = open[--waiting];
        if (!known[at]) {
          known[at] = true;
          int[] here = states.get(at);
          if (here[0] == SPLIT) {
            open[waiting++] = here[2];
            open[waiting++] = here[1];
          } else {
            list[size++] = at;
          }
        }
      }
    }

    private boolean isAtEnd() {
      return Arrays.stream(list, 0, size).anyMatch(state -> states.get(state)[0] == END);
    }
  }

  /** True if it has no signs: there is one word of it, but for what the fold leaves out. */
  boolean isPlain() {
    int at = start;
    while (states.get(at)[0] >= 0) {
      at = states.get(at)[1];
    }
    return states.get(at)[0] == END;
  }

  /** What each word of the pattern begins with, folded as {@link WordFold#KEY} does. */
  String prefix() {
    StringBuilder prefix = new StringBuilder();
    int at = start;
    while (states.get(at)[0] >= 0) {
      prefix.appendCodePoint(states.get(at)[0]);
      at = states.get(at)[1];
    }
    return WordFold.KEY.of(prefix.toString());
  }
}
