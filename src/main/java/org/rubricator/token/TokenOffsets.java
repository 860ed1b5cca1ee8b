package org.rubricator.token;

import java.util.Optional;
import org.rubricator.tei.CodePointOffsets;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/**
 * Where the words of a text stand, in code points of its reading text and of its source text. A
 * word that an editor chose stands in the source text where the whole {@code choice} does.
 */
public final class TokenOffsets {

  private final TextView reading;
  private final TextView source;
  private final CodePointOffsets readingPoints;
  private final CodePointOffsets sourcePoints;

  public TokenOffsets(TokenStream stream) {
    this.reading = stream.view();
    this.source = TextView.of(reading.document(), TextLayer.SOURCE);
    this.readingPoints = new CodePointOffsets(reading.text());
    this.sourcePoints = new CodePointOffsets(source.text());
  }

  public int readingStart(Token token) {
    return readingPoints.points(0, token.start());
  }

  /** Exclusive. */
  public int readingEnd(Token token) {
    return readingPoints.points(0, token.end());
  }

  public int sourceStart(Token token) {
    int offset =
        choice(token.start())
            .map(source::start)
            .filter(start -> start >= 0)
            .orElseGet(() -> source.offsetOf(reading.sourceStart(token.start())));
    return sourcePoints.points(0, offset);
  }

  /** Exclusive; not before the start. */
  public int sourceEnd(Token token) {
    int last = token.end() - 1;
    int offset =
        choice(last)
            .map(source::end)
            .filter(end -> end >= 0)
            .orElseGet(() -> source.offsetOf(reading.sourceEnd(last)));
    return Math.max(sourceStart(token), sourcePoints.points(0, offset));
  }

  private Optional<TeiElement> choice(int offset) {
    return reading.elementAt(offset).ancestor("choice");
  }
}
