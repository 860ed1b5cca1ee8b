package org.rubricator.tei;

/** A processing instruction before, in or after the root. Comments are not kept in the tree. */
public record TeiInstruction(String target, String data, int start, int end) implements TeiNode {}
