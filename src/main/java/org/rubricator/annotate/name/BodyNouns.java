package org.rubricator.annotate.name;

/** Common nouns for bodies: "Ministry", "fédération", "Rinderzuchtverband". */
final class BodyNouns {

  private BodyNouns() {}

  /** True for a noun of the tables and for a German word that ends with one. */
  static boolean is(String word) {
    return NameWords.is(NameWords.Kind.ORGANISATION, word)
        || NameWords.endsWith(NameWords.Kind.ORGANISATION_PART, word);
  }
}
