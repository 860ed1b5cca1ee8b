package org.rubricator.validate;

import java.util.Optional;
import org.rubricator.tei.TeiCharacters;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TeiNode;

/**
 * The words of a date, without the notes in it. Longer ones than anybody says for a date are not
 * gathered: dates in dates would be read again and again.
 */
final class WordsOfDate {

  private static final int MOST_CHARACTERS = 200;

  /** With the white space that the layout of a file adds. */
  private static final int MOST_WRITTEN = 1000;

  private static final int MOST_NODES = 200;

  private final TeiDocument document;
  private final StringBuilder words = new StringBuilder();
  private int nodes;

  private WordsOfDate(TeiDocument document) {
    this.document = document;
  }

  /** The words in one line, where there are any and not too many. */
  static Optional<String> of(TeiDocument document, TeiElement date) {
    WordsOfDate gathered = new WordsOfDate(document);
    if (!gathered.add(date)) {
      return Optional.empty();
    }
    String words = gathered.words.toString().strip().replaceAll("\\s+", " ");
    return Optional.of(words).filter(w -> !w.isEmpty() && w.length() <= MOST_CHARACTERS);
  }

  /** False if there is too much of it. */
  private boolean add(TeiElement e) {
    for (TeiNode child : e.children()) {
      nodes++;
      if (nodes > MOST_NODES || !add(child)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(TeiNode child) {
    if (child instanceof TeiCharacters characters) {
      int length = Math.max(characters.end() - characters.start(), characters.value().length());
      if (words.length() + length > MOST_WRITTEN) {
        return false;
      }
      words.append(document.characters(characters));
      return true;
    }
    return !(child instanceof TeiElement inner) || inner.is("note") || add(inner);
  }
}
