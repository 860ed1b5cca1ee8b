package org.rubricator.index;

import java.io.IOException;

/** The files of an index, wherever they lie. */
public interface IndexFiles {

  /**
   * The bytes of a file.
   *
   * @param name such as {@code words.3.js}
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  byte[] read(String name) throws IOException;
}
