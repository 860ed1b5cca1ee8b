package org.rubricator.corpus;

import java.util.OptionalInt;
import org.rubricator.authority.EntryKind;

/**
 * By what a tag, all tags of a form, or an entry is found again. Anything may be empty but the
 * words; then it is not asked for.
 *
 * @param kind {@code tag} or {@code entry}
 * @param words that are marked, or the name of the entry
 * @param element that marks them
 * @param says its attributes such as {@code ref=person:vale}; of an entry the pointer to it
 * @param text its STEM
 * @param anchor of the block; without it all tags of the form are meant
 * @param start in the block, 0-based, code points
 * @param before the words before it in the block
 * @param after the words after it
 */
public record ReviewKey(
    String kind,
    String words,
    String element,
    String says,
    String text,
    String anchor,
    OptionalInt start,
    String before,
    String after) {

  public static final String TAG = "tag";
  public static final String ENTRY = "entry";

  /** All tags of a form, or an entry. */
  static ReviewKey form(String kind, String words, String element, String says, String text) {
    return new ReviewKey(kind, words, element, says, text, "", OptionalInt.empty(), "", "");
  }

  /** An entry by its pointer, such as {@code person:vale}, or by its id alone. */
  public static ReviewKey entry(String pointer) {
    return form(ENTRY, "", "", pointer, "");
  }

  /** The entry of an id in the authority of one kind. */
  static ReviewKey entry(EntryKind kind, String id) {
    return entry(kind.prefix() + ":" + id);
  }

  public boolean isEntry() {
    return kind.equals(ENTRY);
  }
}
