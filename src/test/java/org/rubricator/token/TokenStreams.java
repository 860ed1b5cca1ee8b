package org.rubricator.token;

import java.nio.charset.StandardCharsets;
import org.rubricator.tei.TeiDocument;

/** Streams of texts that tests write. */
public final class TokenStreams {

  private TokenStreams() {}

  /** The words of a body. */
  public static TokenStream ofBody(String body) {
    return of(
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text xml:lang='en'><body>"
            + body
            + "</body></text></TEI>");
  }

  /** The words of a file. */
  public static TokenStream of(String tei) {
    byte[] bytes = tei.getBytes(StandardCharsets.UTF_8);
    return new TokenReader(TeiDocument.read("t.xml", bytes, finding -> {}).orElseThrow()).read();
  }
}
