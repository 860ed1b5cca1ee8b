package org.rubricator.annotate.date;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words that a date cannot be without: of each pattern the words of one step, that with the
 * fewest and rarest. Where none of them and no number is near, no pattern can fit.
 */
final class KeyWords {

  /** What a small word weighs against a rare one. */
  private static final int COMMON = 1000;

  private final DateLexicon lexicon;
  private final Set<String> words = new HashSet<>();
  private boolean roman;

  KeyWords(Collection<DatePattern> patterns, DateLexicon lexicon) {
    this.lexicon = lexicon;
    Comparator<Element> rarest = Comparator.comparingInt(this::weight);
    for (DatePattern pattern : patterns) {
      pattern.elements().stream().min(rarest).ifPresent(this::add);
    }
  }

  private void add(Element step) {
    words.addAll(wordsOf(step));
    roman |= isRoman(step);
  }

  /** True for a number and for such a word. */
  boolean has(Token token) {
    return token.isNumber()
        || words.contains(token.form())
        || words.contains(token.text())
        || (roman && isNumeral(token));
  }

  private static boolean isNumeral(Token token) {
    return token.isWord() && "IVX".indexOf(token.text().charAt(0)) >= 0;
  }

  private int weight(Element step) {
    int weight = isRoman(step) ? COMMON : 0;
    for (String word : wordsOf(step)) {
      weight += isCommon(word) ? COMMON : 1;
    }
    return weight;
  }

  private boolean isCommon(String word) {
    return word.length() == 1
        || lexicon.words("function").contains(word)
        || lexicon.words("conjunction").contains(word);
  }

  private static boolean isRoman(Element step) {
    return step.kind() == Element.Kind.FIELD && step.name().equals("romanth");
  }

  /** The words of which a step takes one, beside numbers. */
  private Set<String> wordsOf(Element step) {
    return switch (step.kind()) {
      case LITERAL -> step.name().equals("'") ? Set.of("'", "\u2019") : Set.of(step.name());
      case CLASS -> lexicon.words(step.name());
      case FIELD -> lexicon.wordsOf(step.name());
      case EDGE, SET -> Set.of();
    };
  }

  /** A word of two parts begins with the first of them. */
  static Set<String> withFirstParts(Set<String> forms) {
    Set<String> all = new LinkedHashSet<>(forms);
    forms.stream()
        .filter(form -> form.indexOf('-') > 0)
        .forEach(form -> all.add(form.substring(0, form.indexOf('-'))));
    return all;
  }
}
