package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Something could not be written. What stood there before still stands. */
public final class WriteProblem extends IOException {

  private static final long serialVersionUID = 1L;

  private final String path;

  WriteProblem(String path, IOException cause) {
    super(reason(cause), cause);
    this.path = path;
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "it may not be written";
    }
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    String kind = e.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return e.getMessage() == null || e instanceof FileSystemException
        ? kind.replace(" Exception", "").toLowerCase(Locale.ROOT)
        : e.getMessage();
  }

  public String path() {
    return path;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
