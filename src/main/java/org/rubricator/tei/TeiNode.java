package org.rubricator.tei;

/**
 * A piece of a TEI file in its tree. Offsets are UTF-16 units in the file's decoded text, 0-based,
 * ends exclusive.
 */
public sealed interface TeiNode permits TeiElement, TeiCharacters, TeiInstruction {

  int start();

  int end();
}
