/** How good markup is: the tool's against a gold standard, or one annotator's against another's. */
@NullMarked
package org.rubricator.annotate.evaluation;

import org.jspecify.annotations.NullMarked;
