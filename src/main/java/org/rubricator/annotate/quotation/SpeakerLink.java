package org.rubricator.annotate.quotation;

/**
 * Who says a passage.
 *
 * @param passage 0-based number of the passage in its scan
 * @param key the key of the speaker's name, as it was handed in
 * @param rule the name of the rule that found it
 * @param cue the word of speech that it rests on, in lower case; empty if none
 * @param certainty from 0 to 1
 */
public record SpeakerLink(int passage, String key, String rule, String cue, double certainty) {}
