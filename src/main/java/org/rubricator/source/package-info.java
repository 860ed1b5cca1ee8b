/**
 * Raw bytes to text: the charset is found and recorded, every normalisation is counted, nothing is
 * replaced in silence. Goes out as a {@link org.rubricator.source.SourceText}.
 */
@NullMarked
package org.rubricator.source;

import org.jspecify.annotations.NullMarked;
