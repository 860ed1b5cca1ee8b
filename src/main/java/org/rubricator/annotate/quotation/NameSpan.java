package org.rubricator.annotate.quotation;

/**
 * A name that may speak, where it stands in the text.
 *
 * @param block 0-based number of the block
 * @param start first UTF-16 unit
 * @param end one after the last
 * @param key whom it names; any string that the caller knows
 * @param type what it names
 */
public record NameSpan(int block, int start, int end, String key, Type type) {

  /** What a name names. */
  public enum Type {
    PERSON,
    ORGANISATION,
    /** A place speaks only as the subject of a verb of speech, as a government does. */
    PLACE
  }

  /** The name of a person. */
  public NameSpan(int block, int start, int end, String key) {
    this(block, start, end, key, Type.PERSON);
  }

  boolean isPerson() {
    return type == Type.PERSON;
  }
}
