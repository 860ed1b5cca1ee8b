/**
 * Finds dates that say themselves. In comes one block as a plain string and its language, out go
 * spans with values in the form that TEI's dating attributes take; nothing here reads or writes
 * XML.
 */
@NullMarked
package org.rubricator.annotate.date;

import org.jspecify.annotations.NullMarked;
