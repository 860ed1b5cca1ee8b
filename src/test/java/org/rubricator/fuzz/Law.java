package org.rubricator.fuzz;

import java.io.IOException;

/** What must hold for one of the doors through which bytes come in. */
@FunctionalInterface
interface Law {

  /**
   * Asks it of an input.
   *
   * @throws AssertionError where it does not hold
   */
  void hold(byte[] input) throws IOException;
}
