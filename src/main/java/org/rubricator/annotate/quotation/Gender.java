package org.rubricator.annotate.quotation;

/** What a pronoun, a title or a noun tells of the one it stands for. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  static Gender of(SpeechLexicon lexicon, String word) {
    boolean female = lexicon.is(SpeechLexicon.Kind.FEMALE, word);
    boolean male = lexicon.is(SpeechLexicon.Kind.MALE, word);
    return female == male ? UNKNOWN : female ? FEMALE : MALE;
  }

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
