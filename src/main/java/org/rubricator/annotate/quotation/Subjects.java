package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;

/**
 * Finds the subject of a verb of speech among the names about it. A name in the possessive or after
 * a preposition is no subject; of a name with its title or a phrase between commas the head is.
 */
final class Subjects {
  /** How many words may stand between a verb and the name after it: {@code said old Mr Weller}. */
  private static final int WORDS_AFTER_VERB = 5;

  private final List<String> blocks;
  private final Names names;
  private final SpeechLexicon lexicon;

  Subjects(List<String> blocks, Names names, SpeechLexicon lexicon) {
    this.blocks = blocks;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The name that is the subject of a verb that follows it in its clause. */
  Optional<NameSpan> before(int block, int start, int verb) {
    List<NameSpan> found = candidates(block, start, verb);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    NameSpan nearest = found.get(found.size() - 1);
    if (!hasCommaBefore(block, verb)) {
      return isOfAnotherClause(block, nearest.end(), verb)
          ? Optional.empty()
          : Optional.of(nearest);
    }
    return Optional.of(headOfPhrase(block, found, verb).orElse(nearest));
  }

  /** The first name in a stretch that can be a subject. */
  Optional<NameSpan> first(int block, int start, int end) {
    return candidates(block, start, end).stream().findFirst();
  }

  /** The name right after a verb: {@code said Vale}, {@code said the spokesman, Vale}. */
  Optional<NameSpan> after(int block, int verbEnd, int end) {
    List<NameSpan> found = names.within(block, verbEnd, end);
    return found.stream()
        .findFirst()
        .filter(name -> isSubjectAfter(block, verbEnd, name))
        .map(name -> found.size() > 1 ? bearer(name, found.get(1)) : name);
  }

  /** In {@code said the head of Acme, Vale} the person, if only a comma parts them. */
  private NameSpan bearer(NameSpan first, NameSpan second) {
    int end = Math.max(first.end(), second.start());
    String between = blocks.get(first.block()).substring(first.end(), end).strip();
    boolean comma = between.equals(",") || between.equals("\u060C");
    return !first.isPerson() && second.isPerson() && comma ? second : first;
  }

  /** The name in a stretch that a word such as "according" points to. */
  Optional<NameSpan> pointedTo(int block, int start, int end) {
    return names.within(block, start, end).stream().findFirst();
  }

  boolean isPronoun(Word word) {
    return lexicon.is(SpeechLexicon.Kind.PRONOUN, word.form());
  }

  /** The last pronoun that can speak in a stretch of a block. */
  Optional<Word> pronoun(int block, int start, int end) {
    return Word.in(blocks.get(block), start, end).stream()
        .filter(word -> lexicon.is(SpeechLexicon.Kind.PRONOUN, word.form()))
        .reduce((first, last) -> last);
  }

  /** The first word of a stretch, but for the "t" of "dit-t-il". */
  Optional<Word> firstWord(int block, int start, int end) {
    return Word.in(blocks.get(block), start, end).stream()
        .filter(word -> !word.form().equals("t"))
        .findFirst();
  }

  /** "I" or the like right before a verb, its "have" aside; no object: {@code nous dit-il}. */
  Optional<Word> narrator(int block, int start, Word verb) {
    return firstOrSecond(block, Math.max(start, verb.start() - 16), verb.start())
        .filter(word -> lexicon.agrees(word.form(), verb.form()));
  }

  private Optional<Word> firstOrSecond(int block, int start, int verb) {
    List<Word> words = Word.in(blocks.get(block), start, verb);
    int last = words.size() - 1;
    while (last > 0 && lexicon.is(SpeechLexicon.Kind.FINITE, words.get(last).form())) {
      last--;
    }
    return last >= 0 && lexicon.isFirstOrSecond(words.get(last).form())
        ? Optional.of(words.get(last))
        : Optional.empty();
  }

  /** True if a verb shares the subject of the clause before: {@code … and called it}. */
  boolean isLeftOut(int block, int start, Word verb) {
    List<Word> words = Word.in(blocks.get(block), start, verb.start());
    return words.isEmpty()
        || lexicon.is(SpeechLexicon.Kind.CONJUNCTION, words.get(words.size() - 1).form());
  }

  private boolean isSubjectAfter(int block, int verbEnd, NameSpan name) {
    int to = name.start();
    List<Word> between = Word.in(blocks.get(block), verbEnd, to);
    return between.size() <= WORDS_AFTER_VERB && between.stream().noneMatch(this::endsSubject);
  }

  private boolean endsSubject(Word word) {
    return lexicon.is(SpeechLexicon.Kind.PREPOSITION, word.form())
        || lexicon.is(SpeechLexicon.Kind.PRONOUN, word.form())
        || lexicon.is(SpeechLexicon.Kind.THAT, word.form())
        || lexicon.is(SpeechLexicon.Kind.CLAUSE, word.form());
  }

  /** The names in a stretch that can be subjects: places only where nobody else is named. */
  List<NameSpan> candidates(int block, int start, int end) {
    List<NameSpan> all =
        names.within(block, start, end).stream()
            .filter(name -> !isPossessive(name) && !isAside(name))
            .filter(name -> !followsPreposition(name, start))
            .toList();
    List<NameSpan> others =
        all.stream().filter(name -> name.type() != NameSpan.Type.PLACE).toList();
    return others.isEmpty() ? all : others;
  }

  private boolean isAside(NameSpan name) {
    return name.start() > 0 && blocks.get(name.block()).charAt(name.start() - 1) == '(';
  }

  private boolean isPossessive(NameSpan name) {
    String block = blocks.get(name.block());
    int at = name.end();
    boolean mark = at < block.length() && "'\u2019".indexOf(block.charAt(at)) >= 0;
    boolean inside = block.startsWith("'s", at - 2) || block.startsWith("\u2019s", at - 2);
    return mark || at >= 2 && inside;
  }

  private boolean followsPreposition(NameSpan name, int start) {
    String block = blocks.get(name.block());
    List<Word> before = Word.in(block, Math.max(start, name.start() - 24), name.start());
    int at = before.size() - 1;
    while (at >= 0 && isArticle(before.get(at)) && !before.get(at).capital()) {
      at--;
    }
    return at >= 0
        && lexicon.is(SpeechLexicon.Kind.PREPOSITION, before.get(at).form())
        && block.substring(before.get(at).end(), name.start()).indexOf(',') < 0;
  }

  private boolean isArticle(Word word) {
    return lexicon.is(SpeechLexicon.Kind.ARTICLE, word.form());
  }

  private boolean hasCommaBefore(int block, int verb) {
    String text = blocks.get(block);
    int at = verb - 1;
    while (at >= 0 && Neighbour.isSpace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ',';
  }

  /** In {@code Vale, the mayor of Erewhon, said} the name before the first comma. */
  private Optional<NameSpan> headOfPhrase(int block, List<NameSpan> found, int verb) {
    String text = blocks.get(block);
    int last = text.lastIndexOf(',', verb - 1);
    for (int i = found.size() - 1; i >= 0; i--) {
      int end = found.get(i).end();
      if (end < last && text.charAt(end) == ',') {
        return Optional.of(found.get(i));
      }
    }
    return Optional.empty();
  }

  /** True if a comma and a joining word part the name from the verb: "..., and his wife said". */
  private boolean isOfAnotherClause(int block, int nameEnd, int verb) {
    String text = blocks.get(block);
    boolean semicolon = text.substring(nameEnd, verb).indexOf(';') >= 0;
    List<Word> between = Word.in(text, nameEnd, verb);
    boolean relative =
        between.size() == 1
            && !lexicon.is(SpeechLexicon.Kind.CONJUNCTION, between.get(0).form())
            && text.startsWith(", ", nameEnd);
    return semicolon
        || !relative
            && between.stream()
                .anyMatch(word -> isJoin(word) && hasCommaBefore(block, word.start()));
  }

  private boolean isJoin(Word word) {
    return lexicon.is(SpeechLexicon.Kind.CONJUNCTION, word.form())
        || lexicon.is(SpeechLexicon.Kind.CLAUSE, word.form());
  }
}
