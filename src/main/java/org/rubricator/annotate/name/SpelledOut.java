package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * Bodies whose initials stand in brackets behind them, which tell where the name begins and that it
 * is one: "Centre for Coastal Trades (CCT)", "Fédération nationale des tonneliers (FNT)",
 * "Fischereigenossenschaft Lorn (FGL)". They take the place of what they overlap.
 */
final class SpelledOut {

  /** The rule of what they find. */
  static final String RULE = "initials-in-brackets";

  /** Matches " (FNT)" and " (SETa)"; what stands before it is the name. */
  private static final Pattern SHORT = Pattern.compile(" \\((\\p{Lu}[\\p{L}-]{1,8})\\)");

  /** Fewer large letters are too often those of something else. */
  private static final int FEWEST = 3;

  /** Words of such a name at most. */
  private static final int LONGEST = 14;

  private final LineWords words;
  private final String language;
  private final boolean french;
  private final boolean german;
  private final TakenStretches read = new TakenStretches();
  private final List<NameModel.Hit> found = new ArrayList<>();

  private SpelledOut(LineWords words, String language, List<NameModel.Hit> hits) {
    this.words = words;
    this.language = language;
    this.french = language.equals("fr");
    this.german = language.equals("de");
    hits.forEach(hit -> read.add(hit.start(), hit.end()));
  }

  /** The hits but for those that overlap such names, and these and their initials, in order. */
  static List<NameModel.Hit> with(String line, String language, List<NameModel.Hit> hits) {
    Matcher match = SHORT.matcher(line);
    if (!match.find()) {
      return hits;
    }
    SpelledOut names = new SpelledOut(new LineWords(line), language, hits);
    do {
      names.add(match);
    } while (match.find());
    TakenStretches taken = new TakenStretches();
    names.found.forEach(hit -> taken.add(hit.start(), hit.end()));
    List<NameModel.Hit> all = new ArrayList<>(names.found);
    hits.stream().filter(hit -> !taken.overlaps(hit.start(), hit.end())).forEach(all::add);
    all.sort(Comparator.comparingInt(NameModel.Hit::start));
    return all;
  }

  private void add(Matcher match) {
    String letters = match.group(1).replaceAll("[^\\p{Lu}]", "");
    int last = words.at(match.start() - 1);
    boolean other = NameWords.is(NameWords.Kind.NO_NAME, match.group(1), language);
    if (letters.length() < FEWEST || last < 0 || other) {
      return;
    }
    int first = first(last, NameFold.of(letters));
    if (first >= 0 && isBody(first, last)) {
      found.add(hit(words.start(first), words.end(last)));
      found.add(hit(match.start(1), match.end(1)));
    }
  }

  private static NameModel.Hit hit(int start, int end) {
    return new NameModel.Hit(start, end, EntryKind.ORGANISATION, RULE);
  }

  /** The word with which the letters are used up, reading back from the last, or -1. */
  private int first(int last, String letters) {
    int left = letters.length();
    for (int word = last; word >= 0 && last - word < LONGEST; word--) {
      if (word < last && !isJoined(word)) {
        return -1;
      }
      int now = used(word, letters, left);
      if (now == left && words.isLarge(word)) {
        return -1;
      }
      left = now;
      if (left == 0) {
        return word;
      }
    }
    return -1;
  }

  /** Nothing but a space or a comma stands before the next word. */
  private boolean isJoined(int word) {
    return words.isNext(word) || words.endsBefore(word + 1, ',');
  }

  /** How many letters are left when a word has used its own: one for each of its parts. */
  private int used(int word, String letters, int left) {
    String[] parts = words.text(word).split("[-‐‑']");
    int rest = left;
    for (int i = parts.length - 1; i >= 0 && rest > 0; i--) {
      rest -= usedByPart(NameFold.of(parts[i]), letters, rest);
    }
    return rest;
  }

  private int usedByPart(String part, String letters, int left) {
    if (part.isEmpty()) {
      return 0;
    }
    char last = letters.charAt(left - 1);
    if (part.charAt(0) == last) {
      return 1;
    }
    boolean pair = german && left > 1 && part.charAt(0) == letters.charAt(left - 2);
    return pair && part.indexOf(last) > 0 ? 2 : 0;
  }

  /**
   * A large first word or a noun for bodies, and one more sign than the letters: a noun for bodies,
   * a model's reading, or in French, which writes other nouns small, the large letter itself.
   */
  private boolean isBody(int first, int last) {
    String form = words.text(first, last);
    boolean noun = false;
    for (int word = first; word <= last; word++) {
      noun |= BodyNouns.is(words.text(word));
    }
    boolean begins = words.isLarge(first) || BodyNouns.is(words.text(first));
    boolean large = french && words.isLarge(first) && !words.startsSentence(first);
    boolean model = read.overlaps(words.start(first), words.end(last));
    return begins
        && (noun || large || model)
        && !PlaceNames.isKnown(form)
        && !NameWords.is(NameWords.Kind.PLACE_NOUN, words.text(last).toLowerCase(Locale.ROOT));
  }
}
