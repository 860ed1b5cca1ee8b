package org.rubricator.validate;

/**
 * How much work a file may make while corrections are tried in it. It is counted, not timed, so
 * that the same file is corrected in the same way on every machine.
 */
final class FixWork {

  /** Code points that are checked while one error of the grammar is told, and another finding. */
  private static final int PER_ERROR = 1250;

  private static final int PER_FINDING = 50;

  private static final long LEAST = 4_000_000;

  /** Checks of a large file. */
  private static final int CHECKS = 30;

  private final long most;
  private long done;

  /**
   * Begins.
   *
   * @param length of what is corrected, in code points
   */
  FixWork(long length) {
    most = LEAST + CHECKS * length;
  }

  /** Counts a check that was made, with what it told of the grammar and of all else. */
  void checked(long length, long errors, long others) {
    done += length + PER_ERROR * errors + PER_FINDING * others;
  }

  /** True where nothing more may be tried. */
  boolean isDone() {
    return done > most;
  }
}
