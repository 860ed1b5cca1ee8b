package org.rubricator.authority;

/** What an authority entry is of, with the names TEI and the tool have for it. */
public enum EntryKind {
  PERSON("person", "persName", "person", "people.xml"),
  PLACE("place", "placeName", "place", "places.xml"),
  ORGANISATION("org", "orgName", "org", "organisations.xml");

  private final String element;
  private final String nameElement;
  private final String prefix;
  private final String file;

  EntryKind(String element, String nameElement, String prefix, String file) {
    this.element = element;
    this.nameElement = nameElement;
    this.prefix = prefix;
    this.file = file;
  }

  /** The element of an entry. */
  public String element() {
    return element;
  }

  /** The element of a name, in the entry and in the text. */
  public String nameElement() {
    return nameElement;
  }

  /** The prefix of pointers to entries, as in {@code person:ID}. */
  public String prefix() {
    return prefix;
  }

  /** The file in {@code tei/authority/}. */
  public String file() {
    return file;
  }
}
