/** Names by look-up in the authority, and names of wars and treaties. */
@NullMarked
package org.rubricator.annotate.name;

import org.jspecify.annotations.NullMarked;
