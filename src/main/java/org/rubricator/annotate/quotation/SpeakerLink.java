package org.rubricator.annotate.quotation;

/**
 * Who says a passage.
 *
 * @param passage 0-based number of the passage in its scan
 * @param speaker the words that name the speaker
 * @param rule the name of the rule that found it
 * @param cue the word of speech that it rests on, in lower case; empty if none
 * @param certainty from 0 to 1
 */
public record SpeakerLink(int passage, Speaker speaker, String rule, String cue, double certainty) {

  /** The same passage by another, no surer than said. */
  SpeakerLink by(Speaker other, double most) {
    return new SpeakerLink(passage, other, rule, cue, Math.min(most, certainty));
  }

  /** The same speaker of another passage, no surer than this. */
  SpeakerLink copy(int other, String otherRule, double most) {
    return new SpeakerLink(other, speaker, otherRule, cue, Math.min(most, certainty));
  }
}
