package org.rubricator.annotate.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rubricator.source.CarriedTable;

/** A table {@code names-LANG.tsv} of a language whose script has no large letters. */
final class ScriptTable {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  ScriptTable(String language) {
    CarriedTable.rows(ScriptTable.class, "names-" + language + ".tsv")
        .forEach(
            cells ->
                Arrays.stream(cells[1].split(" "))
                    .map(form -> form.replace('_', ' '))
                    .map(ScriptTable::plain)
                    .forEach(form -> forms(cells[0]).add(form)));
  }

  private Set<String> forms(String kind) {
    return kinds.computeIfAbsent(kind, k -> new HashSet<>());
  }

  boolean is(String kind, String form) {
    return kinds.getOrDefault(kind, Set.of()).contains(plain(form));
  }

  /** Without the marks of vowels, with one form for letters that are written in two ways. */
  static String plain(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    form.chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\u200C')
        .map(c -> c == '\u064A' ? '\u06CC' : c == '\u0643' ? '\u06A9' : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
