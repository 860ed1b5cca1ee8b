package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds dates: days, months, years, decades, centuries, seasons, feasts, spans between two of them,
 * and those that are counted from another, such as "yesterday".
 *
 * <p>The names of months and weekdays and the orders of day, month and year come from CLDR for any
 * language; the words about them come from a table for each language. A number is a year only
 * within a pattern or after a word that makes it one. The longest match wins, and a day that cannot
 * be, such as 31 June, is none. An article before a date is not part of it; a weekday is.
 *
 * <p>Example: {@code new DateScanner(Locale.ENGLISH).scan("on Sunday, September 27, 2020")} has one
 * span 3-29.
 *
 * <p>Time grows with the length of the block. A scanner never changes and may be shared.
 */
public final class DateScanner {
  /** The longest first; of two as long that which begins first, then that which reads on. */
  private static final Comparator<Match> BY_LENGTH =
      Comparator.comparingInt(Match::end)
          .reversed()
          .thenComparingInt(Match::first)
          .thenComparing(Comparator.comparingInt(Match::reach).reversed());

  private final PatternMatcher matcher;
  private final Guards guards;
  private final Additions additions;
  private final Tense tense;
  private final DateLexicon lexicon;
  private final South south;
  private final Intervals intervals;

  /**
   * Makes a scanner.
   *
   * @param language the language of the text; its country, where given, says how dates in figures
   *     are read
   */
  public DateScanner(Locale language) {
    DateTable table = DateTable.of(language.getLanguage());
    PatternTree tree = new PatternTree();
    table.patterns().stream().filter(each -> !Additions.has(each)).forEach(tree::add);
    CldrPatterns.of(language).forEach(tree::add);
    this.lexicon = new DateLexicon(language, table);
    this.matcher = new PatternMatcher(tree, lexicon);
    this.guards = new Guards(lexicon);
    this.additions = new Additions(table.patterns(), lexicon);
    this.tense = new Tense(lexicon);
    this.intervals = new Intervals(lexicon);
    this.south = new South(lexicon.words("south-country"), lexicon.words("south"));
  }

  /** True if a block names a place south of the equator, where summer is December to February. */
  public boolean isSouthern(String block) {
    boolean known = !lexicon.words("function").isEmpty();
    return south.isNamedIn(block, token -> !known || lexicon.isIn("function", token));
  }

  /**
   * Finds the dates of a block.
   *
   * @param block its text, with white space collapsed to single spaces
   * @return the dates in text order; none overlap
   */
  public List<DateSpan> scan(String block) {
    List<Token> tokens = Token.of(block);
    BitSet spoken = Speech.of(tokens);
    List<Intervals.Found> spans = new ArrayList<>();
    int anchor = matcher.nextAnchor(tokens, 0);
    int reached = 0;
    int at = 0;
    while (anchor < tokens.size()) {
      at = Math.max(at, anchor - matcher.longest());
      Optional<Match> found = longest(tokens, at, reached);
      if (found.isPresent()) {
        Additions.Extent extent = additions.around(found.get(), tokens, reached);
        if (isPossible(found.get(), tokens)) {
          DateSpan span = span(found.get(), extent, tokens, block);
          if (spoken.get(extent.first())) {
            span.said().fields().put("spoken", 1);
          }
          spans.add(new Intervals.Found(span, extent.first(), extent.end()));
        }
        reached = extent.end();
      }
      at = Math.max(at + 1, next(found, reached));
      anchor = anchor < at ? matcher.nextAnchor(tokens, at) : anchor;
    }
    return intervals.join(spans, tokens, block);
  }

  /** The token to go on with; a year or month is read again, as one that others may follow. */
  private static int next(Optional<Match> found, int reached) {
    return found
        .map(m -> m.pattern().shape().mayOpenList() && m.end() == reached ? reached - 1 : reached)
        .orElse(0);
  }

  /** The longest date at a token. One that a cue stands before gives way to a longer without. */
  private Optional<Match> longest(List<Token> tokens, int at, int reached) {
    Optional<Match> match = longestMatch(tokens, at, reached);
    return match
        .filter(each -> each.first() > at)
        .flatMap(each -> longestMatch(tokens, each.first(), each.first()))
        .filter(each -> saysMore(each, match.get()))
        .or(() -> match);
  }

  /** A longer date, or a day whose month stands after another day. */
  private static boolean saysMore(Match other, Match match) {
    boolean day = other.isDay() && match.pattern().shape() == Shape.DAY;
    return other.end() > match.end() || day && other.end() == match.end();
  }

  private Optional<Match> longestMatch(List<Token> tokens, int at, int reached) {
    return matcher.at(tokens, at).stream()
        .filter(match -> match.first() >= reached)
        .filter(match -> at < reached || !match.pattern().shape().needsDateBefore())
        .sorted(BY_LENGTH)
        .filter(match -> guards.allow(match, tokens))
        .filter(match -> match.isDay() || isPossible(match, tokens))
        .findFirst();
  }

  private boolean isPossible(Match match, List<Token> tokens) {
    Shape shape = match.pattern().shape();
    Fields fields = matcher.fields(match, tokens);
    boolean open = shape == Shape.MONTH && fields.has("part") && !fields.has("year");
    return open || shape.mayNeedAnchor() || ValueRules.value(shape, fields).isPresent();
  }

  private DateSpan span(Match match, Additions.Extent extent, List<Token> tokens, String block) {
    Fields fields = matcher.fields(match, tokens);
    fields.add(extent.fields());
    int start = tokens.get(extent.first()).start();
    int end = tokens.get(extent.end() - 1).end();
    DatePattern pattern = match.pattern();
    if (tense.isHabit(tokens, extent.first(), extent.end())) {
      fields.put("habit", 1);
    }
    if (tense.isSince(tokens, extent.first())) {
      fields.put("since", 1);
    }
    if (tense.isUntil(tokens, extent.first())) {
      fields.put("until", 1);
    }
    if (tense.isPluperfect(tokens, extent.first(), extent.end())) {
      fields.put("pluperfect", 1);
    }
    Said said = new Said(pattern.shape(), fields, tense.of(tokens, extent.first(), extent.end()));
    Standing standing = Standing.of(extent.first(), extent.end(), tokens, lexicon);
    return new DateSpan(
        start, end, block.substring(start, end), said, pattern.rule(), standing, List.of());
  }
}
