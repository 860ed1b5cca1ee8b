package org.rubricator.xml;

/** Work that was stopped, since it would not end, or not in time. */
public final class WorkStopped extends LimitPassed {

  private static final long serialVersionUID = 1L;

  private final String reason;

  private WorkStopped(String limit, String reason) {
    super(limit);
    this.reason = reason;
  }

  static WorkStopped afterSeconds(int seconds, String what) {
    return new WorkStopped(
        seconds + " seconds for " + what, "it takes more than " + seconds + " seconds");
  }

  static WorkStopped tooDeep() {
    return new WorkStopped("depth of the call stack", "it goes too deep, or calls itself for ever");
  }

  /** Why, in words such as {@code it takes more than 5 seconds}. */
  public String reason() {
    return reason;
  }
}
