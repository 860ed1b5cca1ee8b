package org.rubricator.source;

/**
 * A change made to the raw characters, declared in the header.
 *
 * @param count how often it was made, or, for the Unicode form, code points that changed
 */
public record Normalisation(Kind kind, int count) {

  /** What may be changed; nothing else ever is. */
  public enum Kind {
    BYTE_ORDER_MARK("byte order mark removed"),
    LINE_ENDS("line ends CR LF and CR made LF"),
    UNICODE_FORM("characters put into Unicode Normalization Form C"),
    CONTROL_CHARACTERS("characters that XML cannot hold recorded as gap");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
