package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** What a corpus file stands for beside its own elements. */
public interface Expansion {

  /** The file that an XInclude element stands for. */
  Optional<TeiDocument> of(TeiElement include);

  /** True for a file whose includes are read, and told of where they cannot be. */
  boolean areFollowedIn(TeiDocument file);

  /** Texts that belong to a corpus file though it does not include them. */
  List<TeiDocument> after(TeiDocument corpus);

  /** Each file stands for itself. */
  static Expansion none() {
    return new Expansion() {
      @Override
      public Optional<TeiDocument> of(TeiElement include) {
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
    };
  }
}
