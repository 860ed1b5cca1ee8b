package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds dates that say themselves: days, months, years, decades, centuries and spans between two of
 * them. Relative dates such as "yesterday" are not among them.
 *
 * <p>The names of months and weekdays and the orders of day, month and year come from CLDR for any
 * language; the words about them, and the ways to say a span, come from tables for English, French
 * and German. A number is a year only within a pattern or after a word that makes it one. The
 * longest match wins, and a day that cannot be, such as 31 June, is none. An article before a date
 * is not part of it; a weekday is.
 *
 * <p>Example: {@code new DateScanner(Locale.ENGLISH).scan("on Sunday, September 27, 2020")} has one
 * span 3-29 with the value {@code When[value=2020-09-27]}.
 *
 * <p>Time grows with the length of the block. A scanner never changes and may be shared.
 */
public final class DateScanner {
  private final PatternMatcher matcher;
  private final Guards guards;

  /**
   * Makes a scanner.
   *
   * @param language the language of the text; its country, where given, says how dates in figures
   *     are read
   */
  public DateScanner(Locale language) {
    DateTable common = DateTable.named("dates.tsv");
    DateTable own = DateTable.named("dates-" + language.getLanguage() + ".tsv");
    PatternTree tree = new PatternTree();
    own.patterns().forEach(tree::add);
    common.patterns().forEach(tree::add);
    CldrPatterns.of(language).forEach(tree::add);
    DateLexicon lexicon = new DateLexicon(language, joined(common.classes(), own.classes()));
    this.matcher = new PatternMatcher(tree, lexicon);
    this.guards = new Guards(lexicon);
  }

  private static Map<String, Set<String>> joined(
      Map<String, Set<String>> first, Map<String, Set<String>> second) {
    Map<String, Set<String>> all = new HashMap<>(first);
    second.forEach(
        (name, words) -> {
          Set<String> both = new HashSet<>(all.getOrDefault(name, Set.of()));
          both.addAll(words);
          all.put(name, both);
        });
    return all;
  }

  /**
   * Finds the dates of a block.
   *
   * @param block its text, with white space collapsed to single spaces
   * @return the dates in text order; none overlap
   */
  public List<DateSpan> scan(String block) {
    List<Token> tokens = Token.of(block);
    List<DateSpan> spans = new ArrayList<>();
    int anchor = matcher.nextAnchor(tokens, 0);
    int reached = 0;
    int at = 0;
    while (anchor < tokens.size()) {
      at = Math.max(at, anchor - matcher.longest());
      Optional<Match> found = longest(tokens, at, reached);
      found.flatMap(match -> span(match, tokens)).ifPresent(spans::add);
      reached = found.map(Match::end).orElse(reached);
      at = Math.max(at + 1, found.map(DateScanner::next).orElse(0));
      anchor = anchor < at ? matcher.nextAnchor(tokens, at) : anchor;
    }
    return spans;
  }

  /** The token to go on with; a year or month is read again, as one that others may follow. */
  private static int next(Match match) {
    return match.pattern().shape().mayOpenList() ? match.end() - 1 : match.end();
  }

  /** The longest date at a token. One that a cue stands before gives way to a longer without. */
  private Optional<Match> longest(List<Token> tokens, int at, int reached) {
    Optional<Match> match = longestMatch(tokens, at, reached);
    return match
        .filter(each -> each.first() > at)
        .flatMap(each -> longestMatch(tokens, each.first(), each.first()))
        .filter(each -> each.end() > match.get().end())
        .or(() -> match);
  }

  private Optional<Match> longestMatch(List<Token> tokens, int at, int reached) {
    return matcher.at(tokens, at).stream()
        .filter(match -> match.first() >= reached)
        .filter(match -> at < reached || !match.pattern().shape().needsDateBefore())
        .sorted(Comparator.comparingInt(Match::end).reversed().thenComparingInt(Match::first))
        .filter(match -> guards.allow(match, tokens))
        .filter(match -> match.isDay() || span(match, tokens).isPresent())
        .findFirst();
  }

  private Optional<DateSpan> span(Match match, List<Token> tokens) {
    int start = tokens.get(match.first()).start();
    int end = tokens.get(match.end() - 1).end();
    DatePattern pattern = match.pattern();
    return ValueRules.value(pattern.shape(), matcher.fields(match, tokens))
        .map(value -> new DateSpan(start, end, value, pattern.rule()));
  }
}
