package org.rubricator.xml;

import java.io.IOException;

/** A file that is not read, for what it is or holds. */
public final class FileRefused extends IOException {

  private static final long serialVersionUID = 1L;

  FileRefused(String reason) {
    super(reason);
  }

  /** Why, in words for a person. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
