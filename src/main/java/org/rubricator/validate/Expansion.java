package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** What a file stands for beside its own elements (XInclude 1.0, and the texts of a corpus). */
public interface Expansion {

  /**
   * What an include stands for.
   *
   * @param element the root of the file, or the element in it that an xpointer names
   * @param apart true where the file is checked for itself, too
   */
  record Included(TeiDocument document, TeiElement element, boolean apart) {}

  /** The element that an XInclude element in a file stands for. */
  Optional<Included> of(TeiDocument file, TeiElement include);

  /** The words that an XInclude element stands for which includes a file as text. */
  default Optional<String> words(TeiElement include) {
    return Optional.empty();
  }

  /** True for a file whose includes are read, and told of where they cannot be. */
  boolean areFollowedIn(TeiDocument file);

  /** Texts that belong to a corpus file though it does not include them. */
  List<TeiDocument> after(TeiDocument corpus);

  /** Files that are read as parts of this one only, each once. */
  List<TeiDocument> parts(TeiDocument file);

  /**
   * Corpus files and editions that a text belongs to, with what they include beside their texts:
   * ids, prefixes, languages and headers there are its own, too.
   */
  List<TeiDocument> around(TeiDocument file);

  /** Each file stands for itself. */
  static Expansion none() {
    return new Expansion() {
      @Override
      public Optional<Included> of(TeiDocument file, TeiElement include) {
        return Optional.empty();
      }

      @Override
      public boolean areFollowedIn(TeiDocument file) {
        return false;
      }

      @Override
      public List<TeiDocument> after(TeiDocument corpus) {
        return List.of();
      }

      @Override
      public List<TeiDocument> parts(TeiDocument file) {
        return List.of();
      }

      @Override
      public List<TeiDocument> around(TeiDocument file) {
        return List.of();
      }
    };
  }
}
