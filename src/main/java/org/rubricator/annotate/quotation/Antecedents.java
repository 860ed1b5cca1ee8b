package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;

/**
 * Finds whom a pronoun beside a verb of speech means: the last subject of its paragraph that it
 * fits, else that of the paragraphs before, or who spoke in them.
 */
final class Antecedents {
  /** How many sentences back a pronoun may reach in its own block. */
  private static final int REACH = 6;

  /** How many blocks back one of whom the text tells that the pronoun fits is the one. */
  private static final int NEAR_BLOCKS = 3;

  /** How many blocks back. */
  private static final int BLOCKS = 12;

  private final List<String> blocks;
  private final Subjects subjects;
  private final Sentences sentences;
  private final Cast cast;
  private final Descriptions descriptions;

  /** Who spoke in a block. */
  record Spoken(int block, Speaker speaker) {}

  Antecedents(
      List<String> blocks,
      Subjects subjects,
      Sentences sentences,
      Cast cast,
      Descriptions descriptions) {
    this.descriptions = descriptions;
    this.blocks = blocks;
    this.subjects = subjects;
    this.sentences = sentences;
    this.cast = cast;
  }

  /**
   * The first person that fits in the last sentence that has one, within a stretch; one of whom the
   * text tells that it is a woman or a man before one of whom it does not.
   */
  Optional<Speaker> before(int block, int start, int end, Gender gender) {
    return before(block, start, end, gender, true)
        .or(() -> before(block, start, end, gender, false));
  }

  /** The same within a speech, where also the last description of a person may be meant. */
  Optional<Speaker> within(int block, int start, int end, Gender gender) {
    return before(block, start, end, gender)
        .or(
            () ->
                gender == Gender.UNKNOWN
                    ? Optional.empty()
                    : descriptions.last(block, start, end, gender));
  }

  private Optional<Speaker> before(int block, int start, int end, Gender gender, boolean sure) {
    int to = end;
    for (int i = 0; i < REACH && to > start; i++) {
      int from = Math.max(start, sentences.startAt(block, to - 1));
      int limit = to;
      Optional<Speaker> found =
          described(block, from, to, gender)
              .or(() -> fitting(subjects.candidates(block, from, limit), gender, sure));
      if (found.isPresent()) {
        return found;
      }
      to = from;
    }
    return Optional.empty();
  }

  /** A description that opens the sentence comes before any name in it. */
  private Optional<Speaker> described(int block, int start, int end, Gender gender) {
    return gender == Gender.UNKNOWN
        ? Optional.empty()
        : descriptions
            .person(block, start, end)
            .filter(speaker -> descriptions.gender(speaker).fits(gender));
  }

  private Optional<Speaker> fitting(List<NameSpan> names, Gender gender, boolean sure) {
    return names.stream()
        .filter(name -> name.type() != NameSpan.Type.PLACE)
        .filter(name -> cast.fits(name.key(), gender))
        .filter(name -> !sure || cast.isKnown(name.key()))
        .findFirst()
        .map(Speaker::of);
  }

  /** True for "the man" by which one known by name may be meant. */
  boolean isEpithet(Speaker words) {
    return descriptions.isEpithet(words);
  }

  /** True for "her brother", who may be one known by name. */
  boolean isRelative(Speaker words) {
    return words.key().isEmpty() && descriptions.isRelative(words);
  }

  Gender gender(Speaker words) {
    return descriptions.gender(words);
  }

  /** True for one known by name of whom the text tells that the gender is theirs. */
  boolean isSurely(Speaker speaker, Gender gender) {
    return speaker.key().filter(key -> cast.fits(key, gender) && cast.isKnown(key)).isPresent();
  }

  /** True if a pronoun may stand for who spoke just before; "he" never stands for "I". */
  boolean mayBe(Speaker speaker, Gender gender) {
    boolean other = speaker.key().filter(key -> cast.isOther(key, gender)).isPresent();
    boolean described = speaker.key().isPresent() || descriptions.gender(speaker).fits(gender);
    return !speaker.teller() && !other && described;
  }

  /** One known by name who fits, or one whose description tells the gender. */
  private boolean mayHaveSpoken(Speaker speaker, Gender gender) {
    boolean described = speaker.key().isEmpty() && !speaker.teller() && gender != Gender.UNKNOWN;
    return described
        ? descriptions.gender(speaker) == gender && !descriptions.isRelative(speaker)
        : speaker.key().filter(key -> cast.fits(key, gender)).isPresent();
  }

  private int lengthOf(int block) {
    return blocks.get(block).length();
  }

  /**
   * The same in the block and those before, the nearest first; a block in which somebody speaks
   * tells.
   */
  Optional<Speaker> earlier(int block, int place, Gender gender, List<Spoken> spoken) {
    return earlier(block, place, gender, spoken, true)
        .or(() -> earlier(block, place, gender, spoken, false));
  }

  private Optional<Speaker> earlier(
      int block, int place, Gender gender, List<Spoken> spoken, boolean sure) {
    for (int i = block; i >= Math.max(0, block - (sure ? NEAR_BLOCKS : BLOCKS)); i--) {
      int number = i;
      int end = number == block ? place : lengthOf(number);
      Optional<Speaker> found =
          spoken.stream()
              .filter(said -> said.block() == number)
              .map(Spoken::speaker)
              .filter(speaker -> mayHaveSpoken(speaker, gender))
              .filter(speaker -> !sure || speaker.key().isEmpty() || isSurely(speaker, gender))
              .reduce((first, last) -> last)
              .or(() -> before(number, 0, end, gender, true))
              .or(() -> sure ? Optional.empty() : before(number, 0, end, gender, false));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
