package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Diagnostic;

/** Remembers what was found in a file that has not changed since, nor anything its check reads. */
public interface CheckMemory {

  Optional<List<Diagnostic>> recall(TeiFile file);

  void keep(TeiFile file, List<Diagnostic> findings);

  /** Remembers nothing. */
  static CheckMemory none() {
    return new CheckMemory() {
      @Override
      public Optional<List<Diagnostic>> recall(TeiFile file) {
        return Optional.empty();
      }

      @Override
      public void keep(TeiFile file, List<Diagnostic> findings) {}
    };
  }
}
