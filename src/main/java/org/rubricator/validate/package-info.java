/**
 * A TEI file to a valid one: RELAX NG, Schematron, and what no grammar can say. Only this package
 * makes a {@link org.rubricator.validate.ValidTei}, and nothing else reaches a product.
 */
@NullMarked
package org.rubricator.validate;

import org.jspecify.annotations.NullMarked;
