package org.rubricator.index;

/** A file of the index does not hold what the build wrote. */
public final class DamagedShard extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedShard(String message) {
    super(message);
  }
}
