package org.rubricator.diagnostic;

import java.util.Locale;

/** How much a finding weighs: an error keeps a text out of the products, the others do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The name in lower case, as it is printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
