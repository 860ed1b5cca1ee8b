package org.rubricator.validate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.TeiDocument;

/** Tells by which files a part of a text is included, since it can only be checked in these. */
@FunctionalInterface
public interface Including {

  /**
   * Files that include a part.
   *
   * @param files those with the part in them, as they are now
   * @param includes what these stand for
   */
  record Whole(List<TeiFile> files, Expansion includes) {

    public Whole {
      files = List.copyOf(files);
    }
  }

  /**
   * What includes a part.
   *
   * @param now files that have changed since they were read
   * @return nothing for a file that is checked for itself, and for a part that nobody includes
   */
  Optional<Whole> of(TeiDocument part, Collection<TeiDocument> now);

  /** Each file stands for itself. */
  static Including none() {
    return (part, now) -> Optional.empty();
  }
}
