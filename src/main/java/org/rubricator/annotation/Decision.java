package org.rubricator.annotation;

import java.util.Locale;

/** What became of a proposal. */
public enum Decision {
  /** The tag stands as the machine made it; a later run may renew it. */
  PROPOSED,
  /** A person changed the tag; it stays as it is. */
  CHANGED,
  /** A person took the tag out; it is not proposed there again. */
  REMOVED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
