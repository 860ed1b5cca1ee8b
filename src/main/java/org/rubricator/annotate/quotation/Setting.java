package org.rubricator.annotate.quotation;

import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * A part of a passage with the words around it that stand at its own level: up to the passages
 * beside it, or to the marks of the passage that holds it.
 *
 * @param passage number of the passage in its list
 * @param part the part
 * @param left where the words before it begin
 * @param right where the words after it end
 * @param previous number of the passage before it in the same block, or -1
 * @param next number of the passage after it in the same block, or -1
 */
record Setting(int passage, Part part, int left, int right, int previous, int next) {

  Setting before(int nextPassage, int nextStart) {
    return new Setting(passage, part, left, nextStart, previous, nextPassage);
  }

  int block() {
    return part.block();
  }
}
