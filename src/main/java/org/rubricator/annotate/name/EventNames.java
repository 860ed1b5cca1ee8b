package org.rubricator.annotate.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotation.Span;

/**
 * Names of wars and treaties with a place in them: "Second Silesian War", "Treaty of Versailles". A
 * word in small letters names one only after a word of order: "first Silesian war", not "the UN war
 * campaign". The place inside is not tagged.
 */
final class EventNames {

  private static final Set<String> LINKS = Set.of("of", "de", "von");

  private EventNames() {}

  /**
   * @param line a line of the reading text
   * @param place a place name in it, offsets in the line
   * @return the whole name of the event, or nothing
   */
  static Optional<Span> around(String line, Span place) {
    return placeFirst(line, place).or(() -> kindFirst(line, place));
  }

  private static Optional<Span> placeFirst(String line, Span place) {
    int at = place.end();
    while (at < line.length() && line.charAt(at) == ' ') {
      int end = Word.end(line, at + 1);
      String word = line.substring(Math.min(at + 1, line.length()), end);
      int start = start(line, place.start());
      boolean named = Word.isCapitalised(word) || start < place.start();
      if (named && NameWords.is(NameWords.Kind.EVENT, word) && Word.endsAt(line, end)) {
        return Optional.of(new Span(start, end));
      }
      if (!Word.isCapitalised(word)) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.empty();
  }

  /** Words of order before the place belong to the name: "first Silesian war". */
  private static int start(String line, int from) {
    int start = from;
    while (start > 1 && line.charAt(start - 1) == ' ') {
      int before = line.lastIndexOf(' ', start - 2) + 1;
      if (!NameWords.is(NameWords.Kind.EVENT_START, line.substring(before, start - 1))) {
        break;
      }
      start = before;
    }
    return start;
  }

  /** "Treaty of Versailles", "traité de Versailles", "Vertrag von Versailles". */
  private static Optional<Span> kindFirst(String line, Span place) {
    int link = wordBefore(line, place.start());
    int kind = link < 0 ? -1 : wordBefore(line, link);
    if (kind < 0) {
      return Optional.empty();
    }
    String joining = line.substring(link, place.start() - 1);
    String word = line.substring(kind, link - 1);
    boolean named = Word.isCapitalised(word) || word.startsWith("traité");
    return named && isLink(joining) && NameWords.is(NameWords.Kind.EVENT, word)
        ? Optional.of(new Span(start(line, kind), place.end()))
        : Optional.empty();
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int wordBefore(String line, int start) {
    return start > 1 && line.charAt(start - 1) == ' ' ? line.lastIndexOf(' ', start - 2) + 1 : -1;
  }
}
