package org.rubricator.annotate.quotation;

import java.util.List;

/**
 * What one person says before another speaks: the speech of a paragraph, or of a piece of one where
 * the text has lost its paragraphs.
 *
 * @param first block in which it begins
 * @param last block in which it ends
 * @param own its passages, in order
 * @param opens true if speech begins its paragraph, or it is not the first of its paragraph
 */
record Turn(int first, int last, List<Integer> own, boolean opens) {

  int start() {
    return own.get(0);
  }

  int end() {
    return own.get(own.size() - 1);
  }
}
