/** Words in context, by XSLT, from the index. */
@NullMarked
package org.rubricator.concordance;

import org.jspecify.annotations.NullMarked;
