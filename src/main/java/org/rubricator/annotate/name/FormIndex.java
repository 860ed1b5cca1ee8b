package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;

/** Every form of every name, by its first word, the longest first; as it is, and in capitals. */
final class FormIndex {

  /**
   * A form and the entries that have it.
   *
   * @param text with straight apostrophes
   */
  record Form(String text, List<Entry> entries) {}

  private static final Comparator<Form> BY_LENGTH =
      Comparator.comparingInt(form -> form.text().length());

  private final Map<String, List<Form>> asWritten = new HashMap<>();
  private final Map<String, List<Form>> inCapitals = new HashMap<>();

  FormIndex(Authority authority) {
    Map<String, Collection<Entry>> written = new LinkedHashMap<>();
    Map<String, Set<Entry>> capitals = new LinkedHashMap<>();
    for (Entry entry : authority.entries()) {
      for (String name : entry.forms()) {
        String form = Word.plain(name);
        written.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
        Word.inCapitals(form)
            .ifPresent(f -> capitals.computeIfAbsent(f, n -> new LinkedHashSet<>()).add(entry));
      }
    }
    written.forEach((form, entries) -> add(asWritten, form, entries));
    capitals.forEach((form, entries) -> add(inCapitals, form, entries));
    asWritten.values().forEach(forms -> forms.sort(BY_LENGTH.reversed()));
    inCapitals.values().forEach(forms -> forms.sort(BY_LENGTH.reversed()));
  }

  private static void add(Map<String, List<Form>> index, String form, Collection<Entry> entries) {
    String first = form.substring(0, Word.end(form, 0));
    index.computeIfAbsent(first, f -> new ArrayList<>()).add(new Form(form, List.copyOf(entries)));
  }

  /** True for an authority without names. */
  boolean isEmpty() {
    return asWritten.isEmpty();
  }

  /** The longest form that begins at the start of a word and ends at the end of one. */
  Optional<Form> longest(String line, int start) {
    String first = line.substring(start, Word.end(line, start));
    List<Form> asIs = asWritten.get(first);
    List<Form> capitals = inCapitals.get(first);
    if (asIs == null && capitals == null) {
      return Optional.empty(); // as nearly always
    }
    return Stream.of(longest(capitals, line, start), longest(asIs, line, start))
        .flatMap(Optional::stream)
        .max(BY_LENGTH);
  }

  private static Optional<Form> longest(@Nullable List<Form> forms, String line, int start) {
    return forms == null
        ? Optional.empty()
        : forms.stream()
            .filter(form -> line.startsWith(form.text(), start))
            .filter(form -> Word.endsAt(line, start + form.text().length()))
            .findFirst();
  }
}
