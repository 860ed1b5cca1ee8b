/**
 * A TEI file as its own bytes with a tree and positions, its two texts, and the edits that leave
 * every other byte as it was.
 */
@NullMarked
package org.rubricator.tei;

import org.jspecify.annotations.NullMarked;
