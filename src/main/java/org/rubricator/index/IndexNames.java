package org.rubricator.index;

/** The names of the files of an index. */
final class IndexNames {

  static final String MANIFEST = "index.js";
  private static final String EXTENSION = ".js";

  private IndexNames() {}

  /** Some thousand words of a text. */
  static String block(String stem, int number) {
    return "text." + stem + "." + number + EXTENSION;
  }

  /** The elements and places of a text. */
  static String facts(String stem) {
    return "text." + stem + EXTENSION;
  }

  /** The ranks of the forms of a text. */
  static String ranks(String stem) {
    return "ranks." + stem + EXTENSION;
  }

  /** A part of the list of an attribute's values. */
  static String values(String attribute, int number) {
    return attribute + "." + number + EXTENSION;
  }

  /** Where they stand. */
  static String hits(String attribute, int number) {
    return attribute + ".hits." + number + EXTENSION;
  }

  /** The elements of a name in all texts. */
  static String spans(String element) {
    return "spans." + element + EXTENSION;
  }
}
