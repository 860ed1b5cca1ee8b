package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.rubricator.index.WordFold;

/**
 * Reads a pattern: {@code . * + ? | ( ) [ ] { }} and the backslash before a sign that shall mean
 * itself. Each part is a function from the state that comes behind it to its first state, so that
 * parts are put together from the end.
 */
final class PatternParser {

  /** UTF-16 units of a pattern. */
  private static final int MOST_LENGTH = 1000;

  private static final int DEEPEST = 50;

  /** What means something else in a pattern than in a word. */
  private static final String SIGNS = ".+|()[]{}\\";

  private final String text;
  private final int offset;
  private final WordPattern pattern;
  private int at;
  private int depth;

  private PatternParser(String text, int offset, WordFold fold) {
    this.text = text;
    this.offset = offset;
    this.pattern = new WordPattern(fold);
  }

  /**
   * @param offset where the pattern stands in the query
   */
  static WordPattern parse(String text, int offset, WordFold fold) throws QueryMistake {
    PatternParser parser = new PatternParser(text, offset, fold);
    if (text.length() > MOST_LENGTH) {
      throw parser.mistake("a pattern may have " + MOST_LENGTH + " characters");
    }
    IntUnaryOperator whole = parser.alternatives();
    if (parser.at < text.length()) {
      throw parser.mistake("\")\" has no \"(\"");
    }
    parser.pattern.startAt(whole.applyAsInt(parser.pattern.end()));
    if (parser.pattern.size() >= WordPattern.MOST_STATES) {
      throw new QueryMistake(offset, "the pattern is too large");
    }
    return parser.pattern;
  }

  /** A word in which {@code *} stands for any characters and {@code ?} for one. */
  static WordPattern wildcards(String word, int offset, WordFold fold) throws QueryMistake {
    return parse(pattern(word), offset, fold);
  }

  private static String pattern(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '*' -> out.append(".*");
        case '?' -> out.append('.');
        default -> out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private QueryMistake mistake(String message) {
    return new QueryMistake(offset + at, message);
  }

  private boolean sees(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private IntUnaryOperator alternatives() throws QueryMistake {
    if (++depth > DEEPEST) {
      throw mistake("brackets are nested too deep");
    }
    List<IntUnaryOperator> branches = new ArrayList<>(List.of(sequence()));
    while (sees('|')) {
      at++;
      branches.add(sequence());
    }
    depth--;
    return next -> {
      int first = branches.get(branches.size() - 1).applyAsInt(next);
      for (int i = branches.size() - 2; i >= 0; i--) {
        first = pattern.split(branches.get(i).applyAsInt(next), first);
      }
      return first;
    };
  }

  private IntUnaryOperator sequence() throws QueryMistake {
    List<IntUnaryOperator> parts = new ArrayList<>();
    while (at < text.length() && !sees('|') && !sees(')')) {
      parts.add(repeated(atom()));
    }
    return next -> {
      int first = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        first = parts.get(i).applyAsInt(first);
      }
      return first;
    };
  }

  private IntUnaryOperator atom() throws QueryMistake {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return switch (point) {
      case '.' -> next -> pattern.any(next);
      case '(' -> group();
      case '[' -> oneOf();
      case '\\' -> escaped();
      case '*', '+', '?', '{' -> {
        at--;
        throw mistake("there is nothing before \"" + (char) point + "\" that could be repeated");
      }
      default -> literal(point);
    };
  }

  private IntUnaryOperator group() throws QueryMistake {
    IntUnaryOperator inner = alternatives();
    if (!sees(')')) {
      throw mistake("\"(\" has no \")\"");
    }
    at++;
    return inner;
  }

  private IntUnaryOperator escaped() throws QueryMistake {
    if (at >= text.length()) {
      throw mistake("there is nothing behind the backslash");
    }
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    if (Character.isLetterOrDigit(point)) {
      throw mistake("a backslash stands before signs only, not before letters");
    }
    return literal(point);
  }

  private IntUnaryOperator literal(int point) {
    int[] folded = pattern.fold().of(Character.toString(point)).codePoints().toArray();
    return next -> {
      int first = next;
      for (int i = folded.length - 1; i >= 0; i--) {
        first = pattern.character(folded[i], first);
      }
      return first;
    };
  }

  private IntUnaryOperator oneOf() throws QueryMistake {
    boolean negated = sees('^');
    at += negated ? 1 : 0;
    CharacterClass set = new CharacterClass(pattern.fold(), negated);
    int start = at;
    while (at == start || !sees(']')) {
      int from = member();
      boolean range = sees('-') && at + 1 < text.length() && text.charAt(at + 1) != ']';
      at += range ? 1 : 0;
      int to = range ? member() : from;
      if (to < from) {
        throw mistake("the range ends before it begins");
      }
      set.add(from, to);
    }
    at++;
    return next -> pattern.oneOf(set, next);
  }

  private int member() throws QueryMistake {
    at += sees('\\') ? 1 : 0;
    if (at >= text.length()) {
      throw mistake("\"[\" has no \"]\"");
    }
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  private IntUnaryOperator repeated(IntUnaryOperator part) throws QueryMistake {
    IntUnaryOperator whole = part;
    Optional<int[]> times = times();
    while (times.isPresent()) {
      whole = repeated(whole, times.get()[0], times.get()[1]);
      times = times();
    }
    return whole;
  }

  /** The least and the most times that the signs behind a part ask for. */
  private Optional<int[]> times() throws QueryMistake {
    if (at >= text.length() || "*+?{".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (text.charAt(at++)) {
          case '*' -> new int[] {0, Times.UNBOUNDED};
          case '+' -> new int[] {1, Times.UNBOUNDED};
          case '?' -> new int[] {0, 1};
          default -> braces();
        });
  }

  private int[] braces() throws QueryMistake {
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw mistake("\"{\" has no \"}\"");
    }
    Optional<int[]> times = Times.parse(text.substring(at, close));
    if (times.isEmpty()) {
      throw mistake("between braces stand one or two numbers of times, such as {2} or {1,3}");
    }
    at = close + 1;
    return times.get();
  }

  private IntUnaryOperator repeated(IntUnaryOperator part, int least, int most) {
    return next -> {
      int first = most == Times.UNBOUNDED ? loop(part, next) : next;
      for (int i = least; i < most && hasRoom(); i++) {
        first = pattern.split(part.applyAsInt(first), next);
      }
      for (int i = 0; i < least && hasRoom(); i++) {
        first = part.applyAsInt(first);
      }
      return first;
    };
  }

  private boolean hasRoom() {
    return pattern.size() < WordPattern.MOST_STATES;
  }

  private int loop(IntUnaryOperator part, int next) {
    int split = pattern.split(next, next);
    pattern.aim(split, part.applyAsInt(split));
    return split;
  }
}
