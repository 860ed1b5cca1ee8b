package org.rubricator.xml;

/** A schema that cannot be used. */
public final class SchemaProblem extends Exception {

  private static final long serialVersionUID = 1L;

  SchemaProblem(String reason) {
    super(reason);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
