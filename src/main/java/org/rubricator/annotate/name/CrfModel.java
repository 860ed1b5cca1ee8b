package org.rubricator.annotate.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rubricator.authority.EntryKind;

/**
 * A conditional random field of Stanford CoreNLP (Finkel, Grenager and Manning 2005). Reading is
 * shared between threads.
 */
final class CrfModel implements NameModel {

  /** Characters that are read at once: memory stays bounded on a line without end. */
  private static final int WINDOW = 4000;

  private final CRFClassifier<CoreLabel> classifier;

  private CrfModel(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /**
   * Loads a model.
   *
   * @param compressed the model as CoreNLP publishes it ({@code .ser.gz})
   */
  static CrfModel read(InputStream compressed) throws IOException {
    try (InputStream in = new BufferedInputStream(new GZIPInputStream(compressed))) {
      return new CrfModel(CRFClassifier.getClassifier(in));
    } catch (ClassNotFoundException e) {
      throw new IOException("made for another version of the library", e);
    }
  }

  @Override
  public List<Hit> find(String line) {
    List<Hit> hits = new ArrayList<>();
    for (int start = 0; start < line.length(); ) {
      int end = windowEnd(line, start);
      window(line.substring(start, end), start, hits);
      start = end;
    }
    return hits;
  }

  /** The end of the last sentence that fits, else of the last word, else of the window. */
  private static int windowEnd(String line, int start) {
    if (line.length() - start <= WINDOW) {
      return line.length();
    }
    int limit = start + WINDOW;
    for (int at = limit; at > start + WINDOW / 2; at--) {
      if (line.charAt(at) == ' ' && ".!?".indexOf(line.charAt(at - 1)) >= 0) {
        return at + 1;
      }
    }
    int space = line.lastIndexOf(' ', limit);
    return space > start ? space + 1 : limit;
  }

  private void window(String words, int offset, List<Hit> hits) {
    for (Triple<String, Integer, Integer> hit : classifier.classifyToCharacterOffsets(words)) {
      kind(hit.first())
          .ifPresent(kind -> hits.add(new Hit(offset + hit.second(), offset + hit.third(), kind)));
    }
  }

  /** The labels of the models: PERSON and I-PER, LOCATION and I-LOC, ORGANIZATION and I-ORG. */
  private static Optional<EntryKind> kind(String label) {
    String plain = label.replaceFirst("^[BI]-", "");
    if (plain.startsWith("PER")) {
      return Optional.of(EntryKind.PERSON);
    }
    if (plain.startsWith("LOC") || plain.startsWith("GPE")) {
      return Optional.of(EntryKind.PLACE);
    }
    return plain.startsWith("ORG") ? Optional.of(EntryKind.ORGANISATION) : Optional.empty();
  }
}
