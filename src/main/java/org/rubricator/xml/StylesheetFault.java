package org.rubricator.xml;

/** A stylesheet that does not compile, or that stopped while it ran. */
public final class StylesheetFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StylesheetFault(String stylesheet, String reason) {
    super(stylesheet.replaceFirst("^[a-z]+:/", "") + ": " + reason);
  }
}
