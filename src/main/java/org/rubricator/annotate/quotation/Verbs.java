package org.rubricator.annotate.quotation;

/** Asks the lexicon how a verb of speech takes its subject. */
final class Verbs {
  private final SpeechLexicon lexicon;

  Verbs(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isSource(Word word) {
    return lexicon.is(SpeechLexicon.Kind.SOURCE, word.form());
  }

  boolean isParticiple(Word word) {
    return lexicon.is(SpeechLexicon.Kind.PARTICIPLE, word.form());
  }

  /** True for "told": the name after it is the one spoken to. */
  boolean takesObject(Word word) {
    return lexicon.is(SpeechLexicon.Kind.PREPOSITION, word.form());
  }
}
