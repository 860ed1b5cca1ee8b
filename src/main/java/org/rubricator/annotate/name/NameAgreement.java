package org.rubricator.annotate.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Agreement within a text: one form is of one kind. Signs of the words around a name weigh most
 * ("in X", "Mr X"), then the names that hold it (a surname), then the neighbours of a list, then
 * what most of its places were read as.
 */
final class NameAgreement {

  private static final double CUE = 2;
  private static final double HOLDER = 1.5;
  private static final double LIST = 1;
  private static final double GAZETTEER = 1.2;

  /** What stands between the names of a list, in English, French and German. */
  private static final Set<String> BETWEEN =
      Set.of(
          ",", ";", "and", ", and", "or", ", or", "et", ", et", "ou", "und", ", und", "oder",
          "sowie");

  /** Characters that stand between two of them at most. */
  private static final int LONGEST_GAP = 7;

  private final TextView view;
  private final Map<String, Map<EntryKind, Double>> votes = new HashMap<>();

  NameAgreement(TextView view) {
    this.view = view;
  }

  List<Found> of(List<Found> found) {
    Set<String> parts = partsOfPersons(found);
    Set<String> firms = firstWordsOfFirms(found);
    for (Found name : found) {
      vote(name, name.kind(), 1);
      cue(name);
      if (parts.contains(key(name))) {
        vote(name, EntryKind.PERSON, HOLDER);
      } else if (name.kind() == EntryKind.PERSON && PlaceNames.has(name.form())) {
        vote(name, EntryKind.PLACE, GAZETTEER);
      } else if (firms.contains(key(name))) {
        vote(name, EntryKind.ORGANISATION, HOLDER);
      }
    }
    lists(found);
    return found.stream().map(this::agreed).toList();
  }

  private static String key(Found name) {
    return name.form().toLowerCase(Locale.ROOT);
  }

  private void vote(Found name, EntryKind kind, double weight) {
    votes
        .computeIfAbsent(key(name), k -> new EnumMap<>(EntryKind.class))
        .merge(kind, weight, Double::sum);
  }

  /** Words of persons' names of two words and more. */
  private static Set<String> partsOfPersons(List<Found> found) {
    Set<String> parts = new HashSet<>();
    for (Found name : found) {
      String[] words = name.form().split("[ \\u00A0]+");
      if (name.kind() == EntryKind.PERSON && words.length > 1) {
        parts.add(words[0].toLowerCase(Locale.ROOT));
        parts.add(words[words.length - 1].toLowerCase(Locale.ROOT));
      }
    }
    return parts;
  }

  /** "Sagar" for "Sagar Bulk Carriers Ltd", said before or after. */
  private static Set<String> firstWordsOfFirms(List<Found> found) {
    Set<String> words = new HashSet<>();
    for (Found name : found) {
      int space = name.form().indexOf(' ');
      String last = name.form().substring(name.form().lastIndexOf(' ') + 1);
      if (space > 0 && NameWords.is(NameWords.Kind.COMPANY, last)) {
        words.add(name.form().substring(0, space).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private void cue(Found name) {
    int from = view.blockAt(name.span().start()).map(TextView.Block::start).orElse(0);
    String before = view.text().substring(from, name.span().start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    if (NameWords.is(NameWords.Kind.TITLE, word.replace(".", ""))) {
      vote(name, EntryKind.PERSON, CUE);
    } else if (name.kind() == EntryKind.PERSON
        && name.form().indexOf(' ') < 0
        && NameWords.is(NameWords.Kind.BEFORE_PLACE, word)) {
      vote(name, EntryKind.PLACE, CUE);
    }
  }

  /** In "A, B, C and D" single words are of one kind. */
  private void lists(List<Found> found) {
    int first = 0;
    for (int i = 1; i <= found.size(); i++) {
      if (i == found.size() || !isListed(found.get(i - 1), found.get(i))) {
        list(found.subList(first, i));
        first = i;
      }
    }
  }

  private void list(List<Found> names) {
    long places = names.stream().filter(f -> f.kind() == EntryKind.PLACE).count();
    if (names.size() > 2 && 2 * places > names.size()) {
      names.stream()
          .filter(name -> name.form().indexOf(' ') < 0)
          .forEach(name -> vote(name, EntryKind.PLACE, LIST));
    }
  }

  private boolean isListed(Found one, Found next) {
    if (next.span().start() - one.span().end() > LONGEST_GAP) {
      return false;
    }
    String between = view.text().substring(one.span().end(), next.span().start()).strip();
    return BETWEEN.contains(between);
  }

  private Found agreed(Found name) {
    Map<EntryKind, Double> kinds = votes.getOrDefault(key(name), Map.of());
    EntryKind best = name.kind();
    for (Map.Entry<EntryKind, Double> vote : kinds.entrySet()) {
      if (vote.getValue() > kinds.getOrDefault(best, 0.0)) {
        best = vote.getKey();
      }
    }
    return best == name.kind() ? name : name.as(best, "agreement");
  }
}
