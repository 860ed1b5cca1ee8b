package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.date.FieldReader.Reading;

/** The names of feasts in a language, which may have several words. */
final class Feasts {
  private final Map<String, List<Name>> byFirst = new HashMap<>();

  /** A name as tokens; one in lower case in the table stands for any case. */
  private record Name(List<Token> tokens, Feast feast) {}

  /**
   * Takes in the names.
   *
   * @param tails words for day and feast that a language writes to a name: Martini, Martinitag
   * @param endings of these words by case
   */
  Feasts(Map<String, Feast> names, Set<String> tails, Set<String> endings) {
    Map<String, Feast> all = new HashMap<>(names);
    names.forEach(
        (name, feast) -> forms(name, tails, endings).forEach(form -> all.putIfAbsent(form, feast)));
    all.forEach(this::add);
    Comparator<Name> bySize = Comparator.comparingInt(name -> name.tokens.size());
    byFirst.values().forEach(list -> list.sort(bySize.reversed()));
  }

  private void add(String name, Feast feast) {
    List<Token> tokens = Token.of(name);
    byFirst
        .computeIfAbsent(first(tokens.get(0)), k -> new ArrayList<>())
        .add(new Name(tokens, feast));
  }

  /** A name with tails, unless it has one, and its endings. */
  private static List<String> forms(String name, Set<String> tails, Set<String> endings) {
    List<String> forms = new ArrayList<>();
    boolean ended = tails.stream().anyMatch(name::endsWith);
    List<String> whole = ended ? List.of(name) : tails.stream().map(name::concat).toList();
    for (String form : whole) {
      forms.add(form);
      endings.forEach(ending -> forms.add(form + ending));
    }
    return forms;
  }

  private static String first(Token token) {
    return token.form();
  }

  /** Of each name its longest word, in lower case. */
  Set<String> longestWords() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .map(name -> name.tokens.stream().map(Token::form))
        .map(forms -> forms.max(Comparator.comparingInt(String::length)).orElseThrow())
        .collect(Collectors.toSet());
  }

  /** The longest name at a token. */
  @Nullable Reading at(List<Token> tokens, int at) {
    for (Name name : byFirst.getOrDefault(first(tokens.get(at)), List.of())) {
      if (stands(name.tokens, tokens, at)) {
        return new Reading(name.feast.code(), name.tokens.size());
      }
    }
    return null;
  }

  private static boolean stands(List<Token> name, List<Token> tokens, int at) {
    if (at + name.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!isSame(name.get(i), tokens.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Token wanted, Token token) {
    if (wanted.isSign("'")) {
      return token.isSign("'\u2019");
    }
    boolean anyCase = wanted.text().equals(wanted.text().toLowerCase(Locale.ROOT));
    return anyCase
        ? wanted.form().equals(token.form())
        : wanted.text().equals(token.text()) || isShouted(wanted, token);
  }

  private static boolean isShouted(Token wanted, Token token) {
    return token.text().equals(wanted.text().toUpperCase(Locale.ROOT));
  }
}
