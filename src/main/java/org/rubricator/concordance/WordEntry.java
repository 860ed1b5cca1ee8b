package org.rubricator.concordance;

import java.util.List;
import org.rubricator.index.WordForm;

/**
 * A word of the printed lists, in all its forms that differ in case and apostrophes alone.
 *
 * @param form folded
 * @param count how often it stands
 * @param texts in how many texts
 * @param forms as they stand
 */
record WordEntry(String form, int count, int texts, List<WordForm> forms) {

  WordEntry {
    forms = List.copyOf(forms);
  }

  /** How many lines it has. */
  int lines(int limit) {
    return Math.min(count, limit);
  }
}
