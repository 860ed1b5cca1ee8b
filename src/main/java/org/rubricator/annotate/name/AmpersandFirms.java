package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.authority.EntryKind;

/** Firms whose partners an ampersand joins: "Reed & Quill", "Vale, Reed & Co.". */
final class AmpersandFirms {

  /** Large words on each side, and partners before, at most. */
  private static final int LONGEST = 4;

  /** Longer words that end a firm's name are not shortened and take no stop. */
  private static final int SHORTENED = 4;

  private final String line;
  private final LineWords words;
  private final TakenStretches read;

  private AmpersandFirms(String line, LineWords words, TakenStretches read) {
    this.line = line;
    this.words = words;
    this.read = read;
  }

  /**
   * The firms in a line, in order.
   *
   * @param read what a model took for a name
   */
  static List<NameModel.Hit> in(String line, LineWords words, TakenStretches read) {
    AmpersandFirms firms = new AmpersandFirms(line, words, read);
    List<NameModel.Hit> found = new ArrayList<>();
    int free = 0;
    for (int word = 1; word < words.size() - 1; word++) {
      Optional<NameModel.Hit> firm =
          words.text(word).equals("&") ? firms.around(word, free) : Optional.empty();
      firm.ifPresent(found::add);
      free = firm.map(f -> words.at(f.end() - 1) + 1).orElse(free);
    }
    return found;
  }

  private Optional<NameModel.Hit> around(int and, int free) {
    if (and <= free || !isLargeBeside(and - 1, and - 1) || !isLargeBeside(and, and + 1)) {
      return Optional.empty();
    }
    int last = and + 1;
    while (last - and < LONGEST && isLargeBeside(last, last + 1)) {
      last++;
    }
    boolean company = NameWords.is(NameWords.Kind.COMPANY, words.text(last));
    int first = partners(left(and - 1, free), free);
    boolean couple = !company && GivenNames.has(words.text(first));
    boolean named = company || isRead(and - 1) || isRead(and + 1);
    return named && !couple
        ? Optional.of(
            new NameModel.Hit(
                words.start(first), end(last), EntryKind.ORGANISATION, NamePatterns.RULE))
        : Optional.empty();
  }

  /** A space alone stands behind a word, and another word of the two is large. */
  private boolean isLargeBeside(int word, int large) {
    return words.isNext(word) && large < words.size() && words.isLarge(large);
  }

  private int left(int word, int free) {
    int first = word;
    while (first > free
        && word - first < LONGEST
        && isLargeBeside(first - 1, first - 1)
        && !words.startsSentence(first - 1)
        && !NameWords.is(NameWords.Kind.TITLE, words.text(first - 1).replace(".", ""))) {
      first--;
    }
    return first;
  }

  private int partners(int from, int free) {
    int first = from;
    while (first > free
        && from - first < LONGEST
        && words.endsBefore(first, ',')
        && words.isLarge(first - 1)
        && isRead(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isRead(int word) {
    return read.overlaps(words.start(word), words.end(word));
  }

  /** The stop of "Co." is its own. */
  private int end(int last) {
    int end = words.end(last);
    boolean shortened =
        end - words.start(last) <= SHORTENED
            && NameWords.is(NameWords.Kind.COMPANY, words.text(last));
    return shortened && line.startsWith(".", end) ? end + 1 : end;
  }
}
