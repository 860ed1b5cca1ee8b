/**
 * Persons, places and organisations of a corpus, from the files in {@code tei/authority/}, and the
 * look-up of an entry by any form of its name.
 */
@NullMarked
package org.rubricator.authority;

import org.jspecify.annotations.NullMarked;
