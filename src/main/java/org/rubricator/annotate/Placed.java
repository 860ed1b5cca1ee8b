package org.rubricator.annotate;

import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Span;
import org.rubricator.tei.Stretch;

/**
 * A tag to be put: one piece of an annotation, with its stretch of the file.
 *
 * @param number of the annotation, the same for all its pieces
 * @param span in the reading text
 */
record Placed(int number, Annotation annotation, Span span, Stretch stretch) {}
