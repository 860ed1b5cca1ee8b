/**
 * The reading text of a valid file as words with their places. All products count the same words.
 */
@NullMarked
package org.rubricator.token;

import org.jspecify.annotations.NullMarked;
