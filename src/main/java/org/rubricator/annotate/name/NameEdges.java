package org.rubricator.annotate.name;

import java.util.Optional;
import java.util.Set;
import org.rubricator.authority.EntryKind;

/**
 * Where a name begins and ends: titles, offices and articles before it are no part of it, nor is
 * the English genitive behind it.
 */
final class NameEdges {

  /** Articles of English, French and German, as they stand before a name. */
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "la", "le", "les", "l'", "der", "die", "das", "den", "dem", "des");

  /** The same, as the first word of the next sentence, where a stop is missing or an initial's. */
  private static final Set<String> LARGE_ARTICLES = Set.of("The", "Le", "Les", "Der", "Die", "Das");

  /** What stands before the name of a place or a body; a person's may begin so. */
  private static final Set<String> JOINING =
      Set.of("of", "de", "du", "au", "aux", "von", "vom", "zum", "zur", "im", "am");

  /** Characters that a name does not begin or end with. */
  private static final String LOOSE = " \"“”‘«»‹›„‚([{)]},;:!?*_—–-";

  private NameEdges() {}

  /** The name itself, or nothing where no part of it is left. */
  static Optional<NameModel.Hit> of(String line, NameModel.Hit hit) {
    int start = hit.start();
    int end = hit.end();
    boolean changed = true;
    while (changed && start < end) {
      int from = start;
      int to = end;
      start = afterLoose(line, start, end);
      start = afterWord(line, start, end, hit.kind());
      end = beforeLoose(line, start, end);
      changed = from != start || to != end;
    }
    return start < end ? Optional.of(hit.at(start, end)) : Optional.empty();
  }

  private static int afterLoose(String line, int start, int end) {
    int at = start;
    while (at < end && LOOSE.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The start of the name behind a title or an article. */
  private static int afterWord(String line, int start, int end, EntryKind kind) {
    int space = line.indexOf(' ', start);
    if (space < 0 || space >= end) {
      return start;
    }
    String word = line.substring(start, space);
    boolean title = kind == EntryKind.PERSON && isTitle(word);
    boolean joined = kind != EntryKind.PERSON && JOINING.contains(word);
    boolean article = Character.isLowerCase(word.codePointAt(0)) && (isArticle(word) || joined);
    boolean capital = kind != EntryKind.PERSON && word.equals("The");
    boolean small = kind == EntryKind.PERSON && isSmallNoun(word);
    return title || article || capital || small ? space + 1 : start;
  }

  /** A small word that does not begin a name: "voiturier | Sylvain", not "von | Lind". */
  private static boolean isSmallNoun(String word) {
    return word.chars().allMatch(Character::isLowerCase) && !PersonParts.isParticle(word);
  }

  private static boolean isTitle(String word) {
    return NameWords.is(NameWords.Kind.TITLE, word)
        || NameWords.is(NameWords.Kind.TITLE, word.replace(".", ""));
  }

  private static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  private static int beforeLoose(String line, int start, int end) {
    int at = end;
    while (at > start && LOOSE.indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    int last = line.lastIndexOf(' ', at - 1);
    if (last > start && LARGE_ARTICLES.contains(line.substring(last + 1, at))) {
      return last;
    }
    if (at - start > 2 && isGenitive(line, at)) {
      return at - 2;
    }
    return at - start > 1 && isStop(line, start, at) ? at - 1 : at;
  }

  private static boolean isGenitive(String line, int end) {
    char mark = line.charAt(end - 2);
    return (line.charAt(end - 1) == 's' || line.charAt(end - 1) == 'S')
        && (mark == '\'' || mark == '’');
  }

  /** The stop of a sentence, not that of an abbreviation or an initial. */
  private static boolean isStop(String line, int start, int end) {
    if (line.charAt(end - 1) != '.') {
      return false;
    }
    int word = Math.max(start, line.lastIndexOf(' ', end - 1) + 1);
    String last = line.substring(word, end - 1);
    return last.length() > 3 && last.indexOf('.') < 0;
  }
}
