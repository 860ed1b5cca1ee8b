/**
 * Blocks to a TEI file with a full header, without names or dates. A {@link
 * org.rubricator.structure.StructuredText} comes in, the bytes of a TEI file go out, checked
 * against the raw text by a reader of its own.
 */
@NullMarked
package org.rubricator.encode;

import org.jspecify.annotations.NullMarked;
