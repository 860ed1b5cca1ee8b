/** The HTML edition and the plain text of a corpus, by XSLT. */
@NullMarked
package org.rubricator.edition;

import org.jspecify.annotations.NullMarked;
