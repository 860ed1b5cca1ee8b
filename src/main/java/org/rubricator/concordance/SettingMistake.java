package org.rubricator.concordance;

/** A condition on texts, or a key to sort by, that cannot be understood. */
public final class SettingMistake extends Exception {

  private static final long serialVersionUID = 1L;

  private final String written;

  /**
   * @param written what was asked
   * @param message what is wrong with it, as the second half of a sentence
   */
  SettingMistake(String written, String message) {
    super(message);
    this.written = written;
  }

  public String written() {
    return written;
  }

  /** What is wrong, as the second half of a sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
