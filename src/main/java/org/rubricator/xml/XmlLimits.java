package org.rubricator.xml;

/** What a document may cost. Each limit is named in the message of a document that passes it. */
public final class XmlLimits {

  /** Elements inside each other. */
  public static final int MAX_DEPTH = 512;

  /** Attributes on one element. */
  public static final int MAX_ATTRIBUTES = 512;

  /** UTF-16 units of one attribute's value. */
  public static final int MAX_ATTRIBUTE_LENGTH = 1_000_000;

  /** Entity references expanded in a document. */
  public static final int MAX_ENTITIES = 100_000;

  /** Characters that the entity references of a document stand for, together. */
  public static final int MAX_EXPANSION = 5_000_000;

  /** Entities inside each other. */
  public static final int MAX_ENTITY_DEPTH = 16;

  /** Bytes of one file. */
  public static final long MAX_BYTES = 256L * 1024 * 1024;

  /** Seconds that one transformation, schema check or rule check of a text may take. */
  public static final int MAX_SECONDS = 300;

  private XmlLimits() {}
}
