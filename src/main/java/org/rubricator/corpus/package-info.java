/**
 * The corpus as a folder: its layout, settings and texts, and the stages in their order. {@link
 * org.rubricator.corpus.CorpusBuild} is the one class that names them.
 */
@NullMarked
package org.rubricator.corpus;

import org.jspecify.annotations.NullMarked;
