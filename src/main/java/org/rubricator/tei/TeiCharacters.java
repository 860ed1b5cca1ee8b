package org.rubricator.tei;

/**
 * Character data as it stands in the file.
 *
 * @param kind how it is written
 * @param value for an entity reference what it stands for, else the empty string
 */
public record TeiCharacters(Kind kind, int start, int end, String value) implements TeiNode {

  /** Plain text with character references, a CDATA section, or a reference to a declared entity. */
  public enum Kind {
    TEXT,
    CDATA,
    ENTITY
  }

  static final String CDATA_OPEN = "<![CDATA[";
  static final String CDATA_CLOSE = "]]>";
}
