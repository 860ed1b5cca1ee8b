/** The words of a corpus with where they stand, in the order of its language. */
@NullMarked
package org.rubricator.index;

import org.jspecify.annotations.NullMarked;
