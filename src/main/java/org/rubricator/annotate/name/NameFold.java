package org.rubricator.annotate.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;
import org.rubricator.authority.EntryKind;

/** Names without what differs between two writings of one: marks on letters, case, stops. */
final class NameFold {

  /** ICU's own, thread-safe. */
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");

  private NameFold() {}

  /** The name in plain small Latin letters, words parted by single spaces. */
  static String of(String form) {
    String plain = LATIN.transliterate(form.replace('ə', 'a').replace('Ə', 'A'));
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /**
   * An id that is not taken yet: surname first for persons, then a number where needed.
   *
   * @param taken takes the id
   */
  static String id(String form, EntryKind kind, Set<String> taken) {
    int last = form.lastIndexOf(' ');
    String turned =
        kind == EntryKind.PERSON && last > 0
            ? of(form.substring(last)) + " " + of(form.substring(0, last))
            : of(form);
    String base = turned.isEmpty() ? kind.prefix() : turned.replace(' ', '-');
    String start = Character.isLetter(base.charAt(0)) ? base : kind.prefix() + "-" + base;
    String id = start;
    for (int n = 2; !taken.add(id); n++) {
      id = start + "-" + n;
    }
    return id;
  }
}
