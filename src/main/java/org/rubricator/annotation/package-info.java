/**
 * Annotations that stand off from the text, with their evidence, and the ledger that keeps what the
 * machine proposed last beside what a person decided.
 */
@NullMarked
package org.rubricator.annotation;

import org.jspecify.annotations.NullMarked;
