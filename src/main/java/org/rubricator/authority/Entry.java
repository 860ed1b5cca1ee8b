package org.rubricator.authority;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the authority.
 *
 * @param id its {@code xml:id}
 * @param forms every form of the name, the main one first, single spaces
 * @param surname by which a person is called once the full name has been said
 * @param certainty from 0 to 1 that there is such a one: less than 1 for a draft of the tool
 * @param described true for one whose only form is no name but what a text calls it: "an old woman"
 */
public record Entry(
    EntryKind kind,
    String id,
    List<String> forms,
    Optional<String> surname,
    double certainty,
    boolean described) {

  /** One with a name. */
  public Entry(
      EntryKind kind, String id, List<String> forms, Optional<String> surname, double certainty) {
    this(kind, id, forms, surname, certainty, false);
  }

  /** A person without a name. */
  public static Entry described(String id, String description, double certainty) {
    return new Entry(EntryKind.PERSON, id, List.of(description), Optional.empty(), certainty, true);
  }

  public Entry {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("entry " + id + " has no name");
    }
  }

  public String name() {
    return forms.get(0);
  }

  /** Such as {@code person:ID}. */
  public String pointer() {
    return kind.prefix() + ":" + id;
  }
}
