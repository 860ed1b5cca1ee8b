/**
 * What the tool has to say of a text: findings with a code, a place, a message and a cure. Every
 * station reports to a {@link org.rubricator.diagnostic.DiagnosticSink}; the shell renders what
 * came in.
 */
@NullMarked
package org.rubricator.diagnostic;

import org.jspecify.annotations.NullMarked;
