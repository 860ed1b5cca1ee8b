package org.rubricator.corpus;

import java.util.Optional;
import org.rubricator.annotate.evaluation.MarkedText;

/**
 * A text of a gold standard.
 *
 * @param label of the gold file
 * @param raw the text as found, UTF-8
 * @param gold its markup
 * @param date the day of writing, where the gold says it
 */
record GoldText(String label, byte[] raw, MarkedText gold, Optional<String> date) {}
