package org.rubricator.annotate.date;

import java.util.List;

/** Whether the sentence about a date tells what was or what will be, by the cue nearest to it. */
final class Tense {
  private static final int REACH = 25;
  private static final int COMMA = 4;
  private static final int MARK = REACH;
  private static final int SHORTEST = 5;

  private final DateLexicon lexicon;

  Tense(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The tense about the tokens of a date.
   *
   * @return -1 for what was, 1 for what will be, 0 if no word tells
   */
  int of(List<Token> tokens, int first, int end) {
    if (!isUntil(tokens, first)) {
      return cue(tokens, first, end);
    }
    if (opensSentence(tokens, first)) {
      return cue(tokens, first, end);
    }
    int before = nearest(tokens, first - 1, -1)[0];
    return before == 0 || isPutOff(tokens, first, end) ? 1 : before;
  }

  /** True if no more than "until the" stands before it in its sentence. */
  private boolean opensSentence(List<Token> tokens, int first) {
    int at = first - 1;
    while (at > 0 && at > first - 3 && !lexicon.isIn("until", tokens.get(at))) {
      at--;
    }
    return at == 0 || tokens.get(at - 1).isSign(".!?;");
  }

  /** True after "since", perhaps with an article: what began then still goes on. */
  boolean isSince(List<Token> tokens, int first) {
    return first > 0 && stands("since", tokens, first - 1);
  }

  /** True after "until", perhaps with an article. */
  boolean isUntil(List<Token> tokens, int first) {
    return first > 0 && stands("until", tokens, first - 1);
  }

  /** A word of a class, perhaps with an article behind it. */
  private boolean stands(String words, List<Token> tokens, int last) {
    int least = Math.max(0, last - 2);
    for (int at = last; at >= least; at--) {
      if (lexicon.isIn(words, tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** What was put off until a day is still to come. */
  private boolean isPutOff(List<Token> tokens, int first, int end) {
    return holds("put-off", tokens, first - 1, -1) || holds("put-off", tokens, end, 1);
  }

  /** True in a sentence that tells what had been before its story. */
  boolean isPluperfect(List<Token> tokens, int first, int end) {
    return holds("pluperfect", tokens, first - 1, -1) || holds("pluperfect", tokens, end, 1);
  }

  private boolean holds(String words, List<Token> tokens, int from, int step) {
    int stop = Math.max(-1, Math.min(tokens.size(), from + step * REACH));
    for (int at = from; at != stop && at >= 0 && at < tokens.size(); at += step) {
      if (tokens.get(at).isSign(".!?;\u061F\u061B")) {
        return false;
      }
      if (lexicon.isIn(words, tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  private int cue(List<Token> tokens, int first, int end) {
    int[] before = nearest(tokens, first - 1, -1);
    int[] after = nearest(tokens, end, 1);
    if (before[0] == 0 || after[0] == 0) {
      return before[0] + after[0];
    }
    return before[1] <= after[1] ? before[0] : after[0];
  }

  /** True if the sentence says that it happens again and again: every year, each spring. */
  boolean isHabit(List<Token> tokens, int first, int end) {
    return isRepeated(tokens, first - 1, -1) || isRepeated(tokens, end, 1);
  }

  private boolean isRepeated(List<Token> tokens, int from, int step) {
    int stop = Math.max(-1, Math.min(tokens.size(), from + step * REACH));
    for (int at = from; at != stop && at >= 0 && at < tokens.size(); at += step) {
      if (tokens.get(at).isSign(".!?;\u061F\u061B")) {
        return false;
      }
      boolean each = at > 0 && lexicon.isIn("habit-each", tokens.get(at - 1));
      if (lexicon.isIn("habit", tokens.get(at))
          || each && lexicon.isIn("habit-time", tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Words that the word before turns: be moved, is closed, were to row, is organising. */
  private int cue(List<Token> tokens, int at) {
    int cue = cue(tokens.get(at));
    Token before = at > 0 ? tokens.get(at - 1) : tokens.get(at);
    Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
    if (cue < 0 && lexicon.isIn("passive", before) || isTo(tokens.get(at), after)) {
      return 1;
    }
    if (lexicon.isIn("present", before)) {
      return tokens.get(at).form().endsWith("ing") ? 1 : Math.max(0, cue);
    }
    return cue;
  }

  private boolean isTo(Token was, Token after) {
    return lexicon.isIn("was", was) && after.form().equals("to");
  }

  /** The tense of the nearest cue and how far it is; a comma makes it farther. */
  private int[] nearest(List<Token> tokens, int from, int step) {
    int distance = 0;
    int at = from;
    while (at >= 0 && at < tokens.size() && distance < REACH) {
      Token token = tokens.get(at);
      if (token.isSign(".!?;\u061F\u061B")) {
        break;
      }
      int cue = cue(tokens, at);
      if (cue != 0) {
        return new int[] {cue, distance};
      }
      distance += Speech.isMark(token) ? MARK : token.isSign(",:\u060C") ? COMMA : 1;
      at += step;
    }
    return new int[] {0, distance};
  }

  private int cue(Token token) {
    if (lexicon.isIn("tense-none", token)) {
      return 0;
    }
    if (lexicon.isIn("past", token)) {
      return -1;
    }
    if (lexicon.isIn("future", token)) {
      return 1;
    }
    boolean future =
        ends("future-ending", token)
            || lexicon.words("future-beginning").stream().anyMatch(token.form()::startsWith);
    return future ? 1 : ends("past-ending", token) ? -1 : 0;
  }

  private boolean ends(String name, Token token) {
    return token.form().length() >= SHORTEST
        && !token.isCapital()
        && lexicon.words(name).stream().anyMatch(token.form()::endsWith);
  }
}
