package org.rubricator.diagnostic;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which findings only follow from one of some others. */
record Following(Set<String> causes) {

  Following {
    causes = Set.copyOf(causes);
  }

  /** What follows from these. */
  static Following of(Collection<Diagnostic> causes) {
    return new Following(
        causes.stream()
            .filter(f -> f.follows().isEmpty())
            .map(f -> f.place().label())
            .collect(Collectors.toSet()));
  }

  boolean includes(Diagnostic finding) {
    return finding.follows().map(Place::label).filter(causes::contains).isPresent();
  }
}
