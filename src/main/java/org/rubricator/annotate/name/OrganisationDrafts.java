package org.rubricator.annotate.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rubricator.authority.EntryKind;

/**
 * Which names are of one organisation: the same words; the initials of its words; its first words
 * alone, once the full name has been said.
 */
final class OrganisationDrafts {

  private final DraftEntries drafts;
  private final Map<String, DraftEntries.Draft> byForm = new HashMap<>();

  OrganisationDrafts(DraftEntries drafts) {
    this.drafts = drafts;
  }

  void text(NameFinder.Names text) {
    Map<String, DraftEntries.Draft> said = new LinkedHashMap<>();
    drafts
        .known(text, EntryKind.ORGANISATION)
        .forEach(d -> d.forms().forEach(form -> said.putIfAbsent(form, d)));
    for (Found found : text.found(EntryKind.ORGANISATION)) {
      String form = NameFold.of(found.form());
      DraftEntries.Draft draft =
          earlier(found.form(), form, said)
              .orElseGet(() -> byForm.computeIfAbsent(form, k -> drafts.fresh(found)));
      drafts.put(found, draft);
      said.putIfAbsent(found.form(), draft);
    }
  }

  private static Optional<DraftEntries.Draft> earlier(
      String written, String form, Map<String, DraftEntries.Draft> said) {
    return said.entrySet().stream()
        .filter(
            e ->
                NameFold.of(e.getKey()).equals(form)
                    || isInitials(written, e.getKey())
                    || NameFold.of(e.getKey()).startsWith(form + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** "WFP" and "W.F.P." for World Food Programme; small words count or not. */
  private static boolean isInitials(String written, String name) {
    String letters = written.replace(".", "").replace(" ", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    StringBuilder large = new StringBuilder();
    StringBuilder each = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      if (!word.isEmpty()) {
        int first = word.codePointAt(0);
        each.appendCodePoint(Character.toUpperCase(first));
        if (Character.isUpperCase(first)) {
          large.appendCodePoint(first);
        }
      }
    }
    return letters.contentEquals(large) || letters.contentEquals(each);
  }
}
