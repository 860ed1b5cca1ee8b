/**
 * TEI in, TEI out: reads the text, lets each layer propose, resolves over the corpus, merges with
 * what people decided and splices tags into the file's own bytes. Writes no file.
 */
@NullMarked
package org.rubricator.annotate;

import org.jspecify.annotations.NullMarked;
