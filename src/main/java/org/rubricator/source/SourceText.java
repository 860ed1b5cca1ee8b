package org.rubricator.source;

import java.nio.charset.Charset;
import java.util.List;
import org.rubricator.diagnostic.XmlCharacters;

/**
 * The text of one raw file after the declared normalisations. Characters that XML cannot hold are
 * still in it; the encoder records each as a gap.
 *
 * @param name the file's name as found
 * @param charset what the bytes were read as
 * @param sha256 of the raw bytes, 64 hexadecimal digits
 * @param bytes size of the raw file
 */
public record SourceText(
    String name,
    String text,
    Charset charset,
    String sha256,
    long bytes,
    List<Normalisation> normalisations) {

  public SourceText {
    normalisations = List.copyOf(normalisations);
  }

  /**
   * The characters that the source text of the TEI must equal: without those that XML cannot hold,
   * runs of white space as one space, none at either end.
   */
  public String comparable() {
    if (isPlain()) {
      return Whitespace.collapse(text);
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(XmlCharacters::isAllowed).forEach(out::appendCodePoint);
    return Whitespace.collapse(out);
  }

  /** True for text without control characters and without characters beyond the first plane. */
  private boolean isPlain() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && !Whitespace.is(c)) || c >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }
}
