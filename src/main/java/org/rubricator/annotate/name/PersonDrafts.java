package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.authority.EntryKind;

/**
 * Which names are of one person. A full name before a surname: a single word is the person of the
 * text whose full name ends or begins with it, of several the one named last before it; two people
 * of one surname stay two, told apart by their given names or by Mrs and Mr. Initials stand for
 * given names within a text.
 */
final class PersonDrafts {

  private final DraftEntries drafts;
  private final Map<String, DraftEntries.Draft> byForm = new HashMap<>();
  private final Map<DraftEntries.Draft, Bearer> bearers = new HashMap<>();

  PersonDrafts(DraftEntries drafts) {
    this.drafts = drafts;
  }

  /** A person of the text at hand with the words of the fullest name. */
  private record Known(DraftEntries.Draft draft, List<String> words) {}

  void text(NameFinder.Names text) {
    List<Found> persons = text.found(EntryKind.PERSON);
    Map<DraftEntries.Draft, List<String>> full = new LinkedHashMap<>();
    drafts.known(text, EntryKind.PERSON).forEach(d -> full.put(d, words(d.main())));
    Map<Found, DraftEntries.Draft> byName = new HashMap<>();
    persons.stream()
        .filter(f -> words(f.form()).size() > 1)
        .sorted(Comparator.comparingInt(f -> -words(f.form()).size()))
        .forEach(f -> byName.put(f, full(f, text.bearer(f), full)));
    List<Known> said = new ArrayList<>();
    for (Found person : persons) {
      DraftEntries.Draft draft =
          byName.containsKey(person)
              ? byName.get(person)
              : single(person, text.bearer(person), said, full);
      drafts.put(person, draft);
      full.computeIfAbsent(draft, d -> words(person.form()));
      said.removeIf(k -> k.draft == draft);
      said.add(new Known(draft, full.get(draft)));
    }
  }

  private static List<String> words(String form) {
    return List.of(NameFold.of(form).split(" "));
  }

  private DraftEntries.Draft full(
      Found person, Optional<Bearer> bearer, Map<DraftEntries.Draft, List<String>> inText) {
    List<String> words = words(person.form());
    String form = String.join(" ", words);
    for (Map.Entry<DraftEntries.Draft, List<String>> known : inText.entrySet()) {
      if (isShort(words, known.getValue()) && suits(known.getKey(), bearer)) {
        return borne(known.getKey(), bearer);
      }
    }
    DraftEntries.Draft draft = fresh(form, person, bearer);
    inText.put(draft, words);
    return draft;
  }

  /** The entry of a form that the bearer suits; a second one where the first is another's. */
  private DraftEntries.Draft fresh(String form, Found person, Optional<Bearer> bearer) {
    DraftEntries.Draft first = byForm.computeIfAbsent(form, k -> drafts.fresh(person));
    return suits(first, bearer)
        ? borne(first, bearer)
        : borne(byForm.computeIfAbsent(form + " " + bearer, k -> drafts.fresh(person)), bearer);
  }

  /** False where words before the name tell a man's entry from a woman's name. */
  private boolean suits(DraftEntries.Draft draft, Optional<Bearer> bearer) {
    return bearer.isEmpty() || bearers.getOrDefault(draft, bearer.get()).maybe(bearer.get());
  }

  private DraftEntries.Draft borne(DraftEntries.Draft draft, Optional<Bearer> bearer) {
    bearer.ifPresent(b -> bearers.putIfAbsent(draft, b));
    return draft;
  }

  /**
   * True where the last words are the same and the others a part of the longer name's, in order.
   */
  private static boolean isShort(List<String> words, List<String> longer) {
    if (!last(words).equals(last(longer))) {
      return false;
    }
    int at = 0;
    for (String word : words.subList(0, words.size() - 1)) {
      while (at < longer.size() - 1 && !isSame(word, longer.get(at))) {
        at++;
      }
      if (at++ >= longer.size() - 1) {
        return false;
      }
    }
    return true;
  }

  /** A given name and its initial. */
  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private DraftEntries.Draft single(
      Found person,
      Optional<Bearer> bearer,
      List<Known> said,
      Map<DraftEntries.Draft, List<String>> inText) {
    String word = String.join(" ", words(person.form()));
    Optional<DraftEntries.Draft> before = Optional.empty();
    for (Known known : said) {
      if (bears(known.words, word) && suits(known.draft, bearer)) {
        before = Optional.of(known.draft);
      }
    }
    return before
        .or(() -> after(word, bearer, inText))
        .map(draft -> borne(draft, bearer))
        .orElseGet(() -> fresh(word, person, bearer));
  }

  /** The only person of the text who is named in full further on, as under a headline. */
  private Optional<DraftEntries.Draft> after(
      String word, Optional<Bearer> bearer, Map<DraftEntries.Draft, List<String>> inText) {
    List<DraftEntries.Draft> bearers =
        inText.entrySet().stream()
            .filter(e -> bears(e.getValue(), word))
            .map(Map.Entry::getKey)
            .filter(draft -> suits(draft, bearer))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  private static boolean bears(List<String> words, String word) {
    return words.size() == 1
        ? words.get(0).equals(word)
        : last(words).equals(word) || words.get(0).equals(word);
  }
}
