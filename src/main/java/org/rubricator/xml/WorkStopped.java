package org.rubricator.xml;

import org.jspecify.annotations.Nullable;

/** Work that was stopped, since it would not end, or not in time. */
public final class WorkStopped extends LimitPassed {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient @Nullable Thread worker;

  private WorkStopped(String limit, String reason, @Nullable Thread worker) {
    super(limit);
    this.reason = reason;
    this.worker = worker;
  }

  /**
   * @param worker that was given up, which may go on
   */
  static WorkStopped afterSeconds(int seconds, String what, Thread worker) {
    String reason = "it takes more than " + seconds + " seconds";
    return new WorkStopped(seconds + " seconds for " + what, reason, worker);
  }

  static WorkStopped tooDeep() {
    String reason = "it goes too deep, or calls itself for ever";
    return new WorkStopped("depth of the call stack", reason, null);
  }

  /** True while the work, which nothing can end from outside, still goes on. */
  public boolean goesOn() {
    return worker != null && worker.isAlive();
  }

  /** Why, in words such as {@code it takes more than 5 seconds}. */
  public String reason() {
    return reason;
  }
}
