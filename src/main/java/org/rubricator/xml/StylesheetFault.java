package org.rubricator.xml;

/** A stylesheet that does not compile, or that stopped while it ran. */
public final class StylesheetFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  StylesheetFault(String stylesheet, String reason) {
    super(stylesheet.replaceFirst("^[a-z]+:/", "") + ": " + reason);
    this.words = reason;
  }

  /** What stopped it, without the stylesheet. */
  String words() {
    return words;
  }

  /** The stylesheet and what stopped it. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
