/**
 * Text to blocks in TEI's own words: division, head, byline, dateline, paragraph, list, caption,
 * forme work. A {@link org.rubricator.source.SourceText} comes in, a {@link
 * org.rubricator.structure.StructuredText} goes out; each block knows the rule that made it.
 */
@NullMarked
package org.rubricator.structure;

import org.jspecify.annotations.NullMarked;
