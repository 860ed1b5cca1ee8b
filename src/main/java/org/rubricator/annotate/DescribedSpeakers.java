package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;

/**
 * The entries of those who speak in one text and bear no name there. The "old woman" of another
 * text is another woman: the id begins with that of the text, and stays the same in every run.
 */
final class DescribedSpeakers {

  private static final double DRAFT = 0.7;

  private final Authority authority;
  private final Optional<String> text;
  private final Map<String, Entry> drafts = new LinkedHashMap<>();

  private DescribedSpeakers(Authority authority, Optional<String> text) {
    this.authority = authority;
    this.text = text;
  }

  /** Where none may be made, all stay without entry. */
  static DescribedSpeakers none() {
    return new DescribedSpeakers(Authority.empty(), Optional.empty());
  }

  /**
   * @param authority that may have them from an earlier run
   * @param text its id; one without stays without such entries
   */
  static DescribedSpeakers of(Authority authority, Optional<String> text) {
    return new DescribedSpeakers(authority, text);
  }

  /** The pointer to whom a text describes so. */
  Optional<String> pointer(String description) {
    String words = description.strip().replaceAll("\\s+", " ");
    return text.map(stem -> stem + "." + id(words))
        .filter(id -> !id.endsWith("."))
        .map(id -> EntryKind.PERSON.prefix() + ":" + known(id, words));
  }

  private String known(String id, String words) {
    if (authority.find(EntryKind.PERSON, id).isEmpty()) {
      drafts.computeIfAbsent(id, k -> Entry.described(k, words, DRAFT));
    }
    return id;
  }

  /** Letters and digits that a name in XML may have: neither ½ nor ª. */
  private static String id(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+|[\u00AA\u00BA]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** New entries, in the order of the text. */
  List<Entry> drafts() {
    return new ArrayList<>(drafts.values());
  }
}
