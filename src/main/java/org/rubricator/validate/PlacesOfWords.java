package org.rubricator.validate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.AttributePosition;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Places of words in attributes; those of one attribute are asked for in their order. */
final class PlacesOfWords {

  private final TeiDocument document;
  private @Nullable TeiElement element;
  private String attribute = "";
  private int from;
  private int end;

  PlacesOfWords(TeiDocument document) {
    this.document = document;
  }

  /** The place of a word, or of the attribute where the word is written with references. */
  Place of(TeiElement e, String name, String word) {
    if (element != e || !attribute.equals(name)) {
      begin(e, name);
    }
    int found = find(word);
    if (found < 0) {
      return document.place(e, name);
    }
    from = found + word.length();
    return document.place(found, from);
  }

  /** The next place between white space or quotes. */
  private int find(String word) {
    String text = document.text();
    int at = end < 0 || word.isEmpty() ? -1 : text.indexOf(word, from);
    while (at >= 0 && at < end && !(isEdge(at - 1) && isEdge(at + word.length()))) {
      at = text.indexOf(word, at + 1);
    }
    return at < end ? at : -1;
  }

  private boolean isEdge(int at) {
    return " \t\r\n\"'".indexOf(document.text().charAt(at)) >= 0;
  }

  private void begin(TeiElement e, String name) {
    Optional<AttributePosition> at = AttributePosition.find(document.openTag(e), name);
    element = e;
    attribute = name;
    from = at.map(a -> e.start() + a.start() + name.length()).orElse(0);
    end = at.map(a -> e.start() + a.end()).orElse(-1);
  }
}
