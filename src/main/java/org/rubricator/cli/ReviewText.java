package org.rubricator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubricator.corpus.ReviewRow;
import org.rubricator.diagnostic.OneLine;

/** Something doubtful, for a person to read. */
final class ReviewText {

  private static final int LONGEST = 100;

  private ReviewText() {}

  /** The words with their context, what they say, and why. */
  static List<String> lines(ReviewRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s “%s”   %s, certainty %.2f",
            row.key().element(),
            cut(row.key().words()),
            Numbers.of(row.tags(), "tag"),
            row.certainty()));
    lines.add("    says     " + says(row));
    lines.add(
        "    because  " + row.rule() + (row.evidence().isEmpty() ? "" : ": ") + row.evidence());
    for (ReviewRow.Passage p : row.passages()) {
      lines.add(
          "    " + p.text() + ": …" + p.before() + "[[" + cut(p.words()) + "]]" + p.after() + "…");
    }
    return lines.stream().map(OneLine::of).toList();
  }

  private static String says(ReviewRow row) {
    String name = row.name().isEmpty() ? "" : " (" + row.name() + ")";
    return row.key().says().isEmpty() ? "nothing more" : row.key().says() + name;
  }

  /** The first and the last words of something long. */
  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int first = words.lastIndexOf(' ', LONGEST / 2);
    int last = words.indexOf(' ', words.length() - LONGEST / 2);
    return first < 0 || last < 0
        ? words
        : words.substring(0, first) + " … " + words.substring(last + 1);
  }
}
