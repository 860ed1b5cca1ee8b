package org.rubricator.xml;

/** A document goes past one of the {@link XmlLimits}. */
public sealed class LimitPassed extends RuntimeException permits WorkStopped {

  private static final long serialVersionUID = 1L;

  private final String limit;

  public LimitPassed(String limit) {
    super(limit);
    this.limit = limit;
  }

  /** The limit's name and size in words. */
  public String limit() {
    return limit;
  }
}
