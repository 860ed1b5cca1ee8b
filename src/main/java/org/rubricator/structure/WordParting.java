package org.rubricator.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.source.SourceSpan;

/**
 * Finds the words of a text that are parted at a line's end. Whether a hyphen is the word's own
 * cannot be known: the text's other lines are asked first, then a table, then the next letter.
 */
final class WordParting {

  /** Matches "para-", line end, "graph"; not "1914-", line end, "1918", nor "so -", line end. */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<compound>-?)(?<first>[\\p{L}\\p{M}]{1,40}+)(?<hyphen>[-\\u2010\\u00AD])"
              + "(?<end>[ \\t]{0,80}\\n[ \\t]{0,80})(?<next>[\\p{L}\\p{M}]{1,40}+)");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]++(?:[-\\u2010][\\p{L}\\p{M}]++)*+");

  private static final String HYPHENS = "-\u2010\u00AD";

  /** UTF-16 units on either side of a line's end that tell of it. */
  private static final int REACH = 200;

  private final String text;
  private final Hyphens hyphens;
  private final Set<String> words = new HashSet<>();

  private WordParting(String text, String language) {
    this.text = text;
    this.hyphens = Hyphens.of(language);
  }

  /** In the order of the text. */
  static List<PartedWord> of(String text, String language) {
    return new WordParting(text, language).find();
  }

  private List<PartedWord> find() {
    List<PartedWord> found = new ArrayList<>();
    Matcher parted = PARTED.matcher(text);
    int points = 0;
    int counted = 0;
    int end = text.indexOf('\n');
    for (int from = 0; end >= 0; end = text.indexOf('\n', end + 1)) {
      if (endsInHyphen(end) && isParted(parted, Math.max(from, end - REACH), end)) {
        points += text.codePointCount(counted, parted.start("end"));
        counted = parted.start("end");
        add(parted, points, found);
        from = parted.start("next");
      }
    }
    return found;
  }

  /** True if the last sign of a line is a hyphen. */
  private boolean endsInHyphen(int end) {
    int last = end - 1;
    while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\t')) {
      last--;
    }
    return last >= 0 && HYPHENS.indexOf(text.charAt(last)) >= 0;
  }

  /** True if a word is parted at just that line end. */
  private boolean isParted(Matcher parted, int from, int end) {
    return parted.region(from, Math.min(text.length(), end + REACH)).find()
        && parted.start("end") <= end
        && parted.end("end") > end;
  }

  private void add(Matcher parted, int start, List<PartedWord> found) {
    SourceSpan lineEnd = new SourceSpan(start, start + parted.group("end").length());
    String first = parted.group("first");
    String next = parted.group("next");
    rule(parted, first, next)
        .map(rule -> new PartedWord(lineEnd, first + (rule.isKept() ? "-" : "") + next, rule))
        .ifPresent(found::add);
  }

  private Optional<HyphenRule> rule(Matcher parted, String first, String next) {
    if (parted.group("hyphen").equals("\u00AD")) {
      return Optional.of(HyphenRule.HYPHEN_SOFT);
    }
    if (hyphens.isSuspended(next)) {
      return Optional.empty();
    }
    boolean small = Character.isLowerCase(next.codePointAt(0));
    return told(first, next, small)
        .or(() -> small ? Optional.empty() : Optional.of(HyphenRule.HYPHEN_BEFORE_CAPITAL))
        .or(() -> compound(parted.group("compound"), first, next))
        .or(() -> Optional.of(HyphenRule.HYPHEN_BEFORE_SMALL));
  }

  /** What the other lines of the text tell. */
  private Optional<HyphenRule> told(String first, String next, boolean small) {
    boolean alike = small || first.equals(first.toUpperCase(Locale.ROOT));
    if (alike && isInText(first + next)) {
      return Optional.of(HyphenRule.HYPHEN_NOT_IN_TEXT);
    }
    return isInText(first + "-" + next) ? Optional.of(HyphenRule.HYPHEN_IN_TEXT) : Optional.empty();
  }

  private Optional<HyphenRule> compound(String before, String first, String next) {
    return !before.isEmpty() || hyphens.isCompound(low(first), next)
        ? Optional.of(HyphenRule.HYPHEN_OF_COMPOUND)
        : Optional.empty();
  }

  private boolean isInText(String word) {
    if (words.isEmpty()) {
      WORD.matcher(text).results().forEach(found -> words.add(low(found.group())));
    }
    return words.contains(low(word));
  }

  private static String low(String word) {
    return word.replace('\u2010', '-').toLowerCase(Locale.ROOT);
  }
}
