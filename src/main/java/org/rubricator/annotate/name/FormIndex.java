package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;

/** Every form of every name, by its first word, the longest first. */
final class FormIndex {

  /**
   * A form and the entries that have it.
   *
   * @param text with straight apostrophes
   */
  record Form(String text, List<Entry> entries) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  FormIndex(Authority authority) {
    Map<String, List<Entry>> byForm = new LinkedHashMap<>();
    for (Entry entry : authority.entries()) {
      for (String form : entry.forms()) {
        byForm.computeIfAbsent(Word.plain(form), f -> new ArrayList<>()).add(entry);
      }
    }
    byForm.forEach(this::add);
    byFirstWord
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt((Form f) -> -f.text().length())));
  }

  private void add(String form, List<Entry> entries) {
    String first = form.substring(0, Word.end(form, 0));
    byFirstWord
        .computeIfAbsent(first, f -> new ArrayList<>())
        .add(new Form(form, List.copyOf(entries)));
  }

  /** The longest form that begins at the start of a word and ends at the end of one. */
  Optional<Form> longest(String line, int start) {
    String first = line.substring(start, Word.end(line, start));
    return byFirstWord.getOrDefault(first, List.of()).stream()
        .filter(form -> line.startsWith(form.text(), start))
        .filter(form -> Word.endsAt(line, start + form.text().length()))
        .findFirst();
  }
}
