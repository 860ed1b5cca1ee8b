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

  /** A form that the text has had, as written and folded. */
  private record Said(String written, String folded, DraftEntries.Draft draft) {}

  void text(NameFinder.Names text) {
    Map<String, Said> said = new LinkedHashMap<>();
    drafts
        .known(text, EntryKind.ORGANISATION)
        .forEach(d -> d.forms().forEach(form -> say(form, NameFold.of(form), d, said)));
    for (Found found : text.found(EntryKind.ORGANISATION)) {
      String folded = NameFold.of(found.form());
      DraftEntries.Draft draft =
          earlier(found.form(), folded, said)
              .orElseGet(() -> byForm.computeIfAbsent(folded, k -> drafts.fresh(found)));
      drafts.put(found, draft);
      say(found.form(), folded, draft, said);
    }
  }

  private static void say(
      String written, String folded, DraftEntries.Draft draft, Map<String, Said> said) {
    said.putIfAbsent(written, new Said(written, folded, draft));
  }

  private static Optional<DraftEntries.Draft> earlier(
      String written, String folded, Map<String, Said> said) {
    return said.values().stream()
        .filter(
            s ->
                s.folded.equals(folded)
                    || isInitials(written, s.written)
                    || s.folded.startsWith(folded + " "))
        .map(Said::draft)
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
