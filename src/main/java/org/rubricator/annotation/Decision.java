package org.rubricator.annotation;

import java.util.Locale;

/** What became of a proposal. */
public enum Decision {
  /** The tag stands as the machine made it; a later run may renew it. */
  PROPOSED,
  /** A person looked at the tag and found it right; it stays as it is. */
  CONFIRMED,
  /** A person changed the tag; it stays as it is. */
  CHANGED,
  /** A person took the tag out; it is not proposed there again. */
  REMOVED,
  /** A person made the tag, and wrote the line to keep the evidence for it. */
  MADE,
  /** The machine's tags were taken out on demand; the line keeps its id for when they come back. */
  STRIPPED,
  /** The words of a quotation were deleted; only its id is kept, so that it is not given again. */
  GONE;

  /** True for what a person decided, which stays for good. */
  public boolean isOfPerson() {
    return this == CONFIRMED || this == CHANGED || this == REMOVED || this == MADE;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
