package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;

/**
 * New entries for names that the authority does not have: the names of one person, place or
 * organisation in all texts become one entry.
 */
public final class DraftEntries {

  private static final double DRAFT = 0.7;

  private final Map<Found, Draft> drafts = new IdentityHashMap<>();
  private final List<Draft> all = new ArrayList<>();
  private final Map<Entry, Draft> existing = new HashMap<>();
  private final Map<Draft, Entry> entries = new LinkedHashMap<>();

  private DraftEntries() {}

  /**
   * Makes entries for the names of texts, in their order.
   *
   * @param authority whose ids are taken
   */
  static DraftEntries of(List<NameFinder.Names> texts, Authority authority) {
    DraftEntries made = new DraftEntries();
    Map<String, Draft> places = new TreeMap<>();
    PersonDrafts persons = new PersonDrafts(made);
    OrganisationDrafts organisations = new OrganisationDrafts(made);
    for (NameFinder.Names text : texts) {
      made.places(text, places);
      persons.text(text);
      organisations.text(text);
    }
    made.close(authority);
    return made;
  }

  private void places(NameFinder.Names text, Map<String, Draft> byForm) {
    known(text, EntryKind.PLACE)
        .forEach(d -> d.forms().forEach(form -> byForm.putIfAbsent(NameFold.of(form), d)));
    for (Found found : text.found(EntryKind.PLACE)) {
      put(found, byForm.computeIfAbsent(NameFold.of(found.form()), k -> fresh(found)));
    }
  }

  /** The entries of the authority that a text names, as drafts that need no entry. */
  List<Draft> known(NameFinder.Names text, EntryKind kind) {
    return text.known().stream()
        .filter(Candidate::isCertain)
        .map(c -> c.entries().get(0))
        .filter(e -> e.kind() == kind)
        .distinct()
        .map(e -> existing.computeIfAbsent(e, Draft::new))
        .toList();
  }

  /** What is known of one bearer of names. */
  static final class Draft {
    private final EntryKind kind;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Optional<Entry> entry;

    private Draft(EntryKind kind) {
      this.kind = kind;
      this.entry = Optional.empty();
    }

    /** One that the authority has. */
    private Draft(Entry entry) {
      this.kind = entry.kind();
      this.entry = Optional.of(entry);
      forms.addAll(entry.forms());
    }

    /** The forms that the texts have, in the order of the texts. */
    Set<String> forms() {
      return forms;
    }

    /** The fullest form: most words, then most letters. */
    String main() {
      return forms.stream()
          .max(Comparator.comparingInt(DraftEntries::words).thenComparingInt(String::length))
          .orElseThrow();
    }
  }

  private static int words(String form) {
    return form.split("[ \\u00A0]+").length;
  }

  Draft fresh(Found found) {
    Draft draft = new Draft(found.kind());
    all.add(draft);
    return draft;
  }

  void put(Found found, Draft draft) {
    drafts.put(found, draft);
    draft.forms.add(found.form());
  }

  private void close(Authority authority) {
    Set<String> taken = new HashSet<>();
    authority.entries().forEach(e -> taken.add(e.id()));
    for (Draft draft : all) {
      entries.put(draft, entry(draft, taken));
    }
  }

  private static Entry entry(Draft draft, Set<String> taken) {
    String main = draft.main();
    boolean full = draft.kind == EntryKind.PERSON && words(main) > 1;
    List<String> forms = new ArrayList<>(draft.forms);
    forms.removeIf(form -> form.equals(main) || (full && words(form) == 1));
    forms.add(0, main);
    Optional<String> surname =
        full ? Optional.of(main.substring(main.lastIndexOf(' ') + 1)) : Optional.empty();
    return new Entry(draft.kind, NameFold.id(main, draft.kind, taken), forms, surname, DRAFT);
  }

  /** The entries, in the order in which the texts name them first. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The names of a text with the entries that they lead to. */
  List<Candidate> candidates(List<Found> text) {
    List<Candidate> candidates = new ArrayList<>();
    for (Found found : text) {
      Draft draft = drafts.get(found);
      if (draft != null) {
        Entry entry = draft.entry.orElseGet(() -> entries.get(draft));
        candidates.add(
            new Candidate(found.span(), found.form(), List.of(entry), false, Optional.of(found)));
      }
    }
    return candidates;
  }
}
