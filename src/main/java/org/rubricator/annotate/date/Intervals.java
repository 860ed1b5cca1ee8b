package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins two dates to one span of time where the words about them say so, whatever the dates are:
 * {@code from Michaelmas to 17 October}, {@code between Palm Sunday and Easter}.
 */
final class Intervals {
  /** How many articles may stand before a date. */
  private static final int ARTICLES = 2;

  private final DateLexicon lexicon;

  Intervals(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A date and where it stands.
   *
   * @param span the date
   * @param first index of its first token
   * @param end index after its last token
   */
  record Found(DateSpan span, int first, int end) {}

  /** The dates of a block, those that belong together as one. */
  List<DateSpan> join(List<Found> found, List<Token> tokens, String block) {
    List<DateSpan> joined = new ArrayList<>();
    int at = 0;
    while (at < found.size()) {
      Optional<DateSpan> both =
          at + 1 < found.size()
              ? both(found.get(at), found.get(at + 1), tokens, block)
              : Optional.empty();
      joined.add(both.orElse(found.get(at).span()));
      at += both.isPresent() ? 2 : 1;
    }
    return joined;
  }

  private Optional<DateSpan> both(Found one, Found two, List<Token> tokens, String block) {
    if (!isPoint(one) || !isPoint(two)) {
      return Optional.empty();
    }
    String led = leading(one.first() - 1, tokens);
    List<Token> between = tokens.subList(one.end(), two.first());
    boolean to = isJoint(between, "joint-to") && led.equals("from");
    boolean and = isJoint(between, "joint-and") && led.equals("between");
    return to || and
        ? Optional.of(span(one, two, to ? Shape.FROM_TO : Shape.BETWEEN, tokens, block))
        : Optional.empty();
  }

  private static boolean isPoint(Found found) {
    return switch (found.span().said().shape()) {
      case WHEN, MONTH, MONTH_BARE, DAY, SEASON, SEASON_BARE, FEAST -> true;
      case WEEKDAY, WEEKDAY_BARE, YEAR, YEAR_WEAK, YEAR_BARE -> true;
      default -> false;
    };
  }

  /** The word before a date and its article: {@code from}, {@code between} or nothing. */
  private String leading(int last, List<Token> tokens) {
    for (int at = last; at >= 0 && at >= last - ARTICLES; at--) {
      if (lexicon.isIn("joint-from", tokens.get(at))) {
        return "from";
      }
      if (lexicon.isIn("joint-between", tokens.get(at))) {
        return "between";
      }
      if (!isArticle(tokens.get(at))) {
        return "";
      }
    }
    return "";
  }

  private boolean isJoint(List<Token> between, String words) {
    return !between.isEmpty()
        && lexicon.isIn(words, between.get(0))
        && between.stream().skip(1).allMatch(this::isArticle)
        && between.size() <= ARTICLES + 2;
  }

  private boolean isArticle(Token token) {
    return lexicon.isIn("article", token) || token.isSign("'\u2019");
  }

  private static DateSpan span(
      Found one, Found two, Shape shape, List<Token> tokens, String block) {
    int start = one.span().start();
    int end = two.span().end();
    Said said = new Said(shape, new Fields(), one.span().said().tense());
    return new DateSpan(
        start,
        end,
        block.substring(start, end),
        said,
        "joined",
        new Standing(false, false, two.end() == tokens.size(), false),
        List.of(one.span(), two.span()));
  }
}
