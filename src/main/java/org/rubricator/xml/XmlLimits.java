package org.rubricator.xml;

/** What a document may cost. Each limit is named in the message of a document that passes it. */
public final class XmlLimits {

  /** Elements inside each other. */
  public static final int MAX_DEPTH = 512;

  /** Attributes on one element. */
  public static final int MAX_ATTRIBUTES = 512;

  /** Namespaces of a document, each prefix counted. */
  public static final int MAX_NAMESPACES = 1000;

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

  /** Bytes of one schema, or of a part of it. */
  public static final long MAX_SCHEMA_BYTES = 16L * 1024 * 1024;

  /** Bytes of one catalogue. */
  public static final long MAX_CATALOG_BYTES = 4L * 1024 * 1024;

  /** Catalogues that lead to each other. */
  public static final int MAX_CATALOGS = 50;

  /** Seconds of the processor that a schema may take until it is read. */
  public static final int MAX_SCHEMA_SECONDS = 5;

  /** Seconds that one transformation may take. */
  public static final int MAX_SECONDS = 300;

  private static final int FILE_SECONDS = 4;
  private static final int CHARACTERS_A_SECOND = 1_000_000;

  private XmlLimits() {}

  /** Seconds of the processor that a file may take to be read, or to be held to one schema. */
  public static int secondsFor(long characters) {
    return (int) (FILE_SECONDS + characters / CHARACTERS_A_SECOND);
  }
}
