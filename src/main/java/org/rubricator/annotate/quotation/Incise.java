package org.rubricator.annotate.quotation;

/**
 * Words that report a speech from within: {@code dit-il} in {@code « Oui, dit-il, demain. »}.
 *
 * @param start first UTF-16 unit in its block; the sign before belongs to the speech
 * @param end one after the last word of the reporter
 * @param next where the speech goes on, after the sign and its space
 * @param closed true if a full stop ends it, so that what follows is a sentence of its own
 */
record Incise(int start, int end, int next, boolean closed) {}
