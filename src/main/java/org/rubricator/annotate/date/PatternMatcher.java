package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.date.FieldReader.Reading;

/** Fits patterns to tokens. It looks ahead no further than the longest pattern. */
final class PatternMatcher {
  private final PatternTree patterns;
  private final DateLexicon lexicon;
  private final FieldReader reader;
  private final KeyWords keys;
  private final int longest;

  PatternMatcher(PatternTree patterns, DateLexicon lexicon) {
    this.patterns = patterns;
    patterns.index();
    this.lexicon = lexicon;
    this.reader = new FieldReader(lexicon);
    this.keys = new KeyWords(patterns.all(), lexicon);
    this.longest = 2 * patterns.depth();
  }

  /** How many tokens the longest pattern may take. */
  int longest() {
    return longest;
  }

  /** Index of the next token that a date must hold one of, or the number of tokens. */
  int nextAnchor(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && !keys.has(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** All matches that begin at a token. */
  List<Match> at(List<Token> tokens, int start) {
    List<Match> found = new ArrayList<>();
    follow(patterns, tokens, start, new ArrayList<>(), found);
    return found;
  }

  /** Goes down the tree; its depth is the length of the longest pattern. */
  private void follow(
      PatternTree node, List<Token> tokens, int at, List<Integer> path, List<Match> found) {
    path.add(at);
    node.ends().forEach(pattern -> found.add(new Match(pattern, path)));
    if (at < tokens.size()) {
      for (PatternTree.Step step : node.steps(tokens.get(at).form())) {
        int taken = taken(step.element(), tokens, at, path.size() == 1);
        if (taken > 0) {
          follow(step.next(), tokens, at + taken, path, found);
        }
      }
    }
    path.remove(path.size() - 1);
  }

  /** How many tokens a step takes, 0 if it does not fit. */
  private int taken(Element element, List<Token> tokens, int at, boolean first) {
    Token token = tokens.get(at);
    if (!first && !suitsBefore(element, tokens.get(at - 1), token)) {
      return 0;
    }
    return switch (element.kind()) {
      case LITERAL -> isLiteral(element.name(), token) ? 1 : 0;
      case CLASS -> lexicon.isIn(element.name(), token) ? 1 : 0;
      case FIELD -> tokensOf(reader.read(element.name(), tokens, at));
      case EDGE, SET -> 0;
    };
  }

  private static int tokensOf(@Nullable Reading reading) {
    return reading == null ? 0 : reading.tokens();
  }

  /** Words and figures need a space between unless the pattern has them glued. */
  private static boolean suitsBefore(Element element, Token before, Token token) {
    if (element.glued()) {
      return token.glued();
    }
    boolean sign = before.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.SIGN;
    return sign || !token.glued();
  }

  private static boolean isLiteral(String literal, Token token) {
    return literal.equals("'") ? token.isSign("'\u2019") : literal.equals(token.form());
  }

  /** The fields of a match. */
  Fields fields(Match match, List<Token> tokens) {
    Fields fields = new Fields();
    match.pattern().constants().forEach(fields::put);
    List<Element> elements = match.pattern().elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).kind() == Element.Kind.FIELD) {
        String name = elements.get(i).name();
        Reading reading = reader.read(name, tokens, match.at().get(i));
        if (reading != null) {
          fields.put(name, reading.value());
        }
      }
    }
    return fields;
  }
}
