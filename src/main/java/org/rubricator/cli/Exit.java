package org.rubricator.cli;

/** Exit codes. */
public final class Exit {

  /** No errors. */
  public static final int CLEAN = 0;

  /** Errors found, or texts that could not be taken. */
  public static final int FINDINGS = 1;

  /** The command was wrong. */
  public static final int WRONG_CALL = 2;

  /** A fault of ours. */
  public static final int FAULT = 70;

  /** Something could not be written. */
  public static final int CANNOT_WRITE = 74;

  /** Another run holds the corpus. */
  public static final int HELD = 75;

  private Exit() {}
}
