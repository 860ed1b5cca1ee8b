package org.rubricator.tei;

/** Escaping of characters for XML. */
public final class Markup {

  private Markup() {}

  /** For character data. */
  public static String text(String characters) {
    return characters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** For a value between double quotes. */
  public static String value(String characters) {
    return text(characters).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }
}
