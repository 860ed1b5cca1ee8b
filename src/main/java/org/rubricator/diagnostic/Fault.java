package org.rubricator.diagnostic;

import java.util.Arrays;

/** A fault of ours as a finding, with the place in our code that a report should name. */
public final class Fault {

  private static final String OURS = "org.rubricator.";

  private Fault() {}

  /** What was thrown while a file was worked on. */
  public static Diagnostic of(Exception thrown, Place place) {
    String message = firstLine(thrown);
    String what = thrown.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    return Diagnostic.of(Code.FAULT_OF_OURS, place, what, where(thrown));
  }

  /** The first line of what an exception says, or nothing. */
  public static String firstLine(Exception thrown) {
    String message = thrown.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /** The innermost frame of ours; a library's own frames tell little. */
  private static String where(Exception thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return Arrays.stream(frames)
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .or(() -> Arrays.stream(frames).findFirst())
        .map(StackTraceElement::toString)
        .orElse("");
  }
}
