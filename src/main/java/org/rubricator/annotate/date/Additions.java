package org.rubricator.annotate.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words before and after a date that belong to it, such as "early", "the end of", "of that year",
 * "(Old Style)", a clock time in a stamp. The rule of such a pattern says which dates take it.
 */
final class Additions {
  private final PatternMatcher before;
  private final PatternMatcher after;

  Additions(List<DatePattern> patterns, DateLexicon lexicon) {
    this.before = matcher(patterns, Shape.PREFIX, lexicon);
    this.after = matcher(patterns, Shape.SUFFIX, lexicon);
  }

  private static PatternMatcher matcher(
      List<DatePattern> patterns, Shape shape, DateLexicon lexicon) {
    PatternTree tree = new PatternTree();
    patterns.stream().filter(pattern -> pattern.shape() == shape).forEach(tree::add);
    return new PatternMatcher(tree, lexicon);
  }

  static boolean has(DatePattern pattern) {
    return pattern.shape() == Shape.PREFIX || pattern.shape() == Shape.SUFFIX;
  }

  /**
   * A date with what belongs to it.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param fields what the words about it say
   */
  record Extent(int first, int end, Fields fields) {}

  /** The date with the words about it, none of them before the token that was reached. */
  Extent around(Match match, List<Token> tokens, int reached) {
    Fields said = new Fields();
    Fields own = before.fields(match, tokens);
    int end = match.end();
    for (Optional<Match> more = suffix(match, own, tokens, end);
        more.isPresent();
        more = suffix(match, own, tokens, end)) {
      said.add(after.fields(more.get(), tokens));
      own.add(said);
      end = more.get().end();
    }
    int first = prefix(match, own, said, tokens, reached);
    return new Extent(first, end, said);
  }

  private Optional<Match> suffix(Match match, Fields own, List<Token> tokens, int at) {
    return after.at(tokens, at).stream()
        .filter(more -> suits(more, match, own))
        .max(Comparator.comparingInt(Match::end));
  }

  private int prefix(Match match, Fields own, Fields said, List<Token> tokens, int reached) {
    int least = Math.max(reached, match.first() - before.longest());
    for (int at = least; at < match.first(); at++) {
      for (Match more : before.at(tokens, at)) {
        if (more.end() == match.first() && suits(more, match, own)) {
          said.add(before.fields(more, tokens));
          return more.first();
        }
      }
    }
    return match.first();
  }

  /** Which dates a rule is for. */
  private static boolean suits(Match more, Match match, Fields own) {
    Shape shape = match.pattern().shape();
    boolean span = shape == Shape.FROM_TO || shape == Shape.BETWEEN || shape == Shape.SHORT_RANGE;
    boolean day = own.has("day") || own.get("unit") == 1 || shape == Shape.WEEKDAY;
    return switch (more.pattern().rule()) {
      case "part" -> !span && !day && !own.has("part") && shape != Shape.FEAST;
      case "eve" -> shape == Shape.FEAST || shape == Shape.WHEN && own.has("day");
      case "year" -> needsYear(shape, own);
      case "style" -> !own.has("style") && !span;
      case "clock" -> (own.has("day") || shape == Shape.EITHER) && !own.has("hour");
      default -> false;
    };
  }

  private static boolean needsYear(Shape shape, Fields own) {
    boolean open = own.has("month") || own.has("season") || own.has("feast");
    return open && !own.has("year") && !own.has("yearrel") && shape != Shape.OTHER;
  }
}
