package org.rubricator.corpus;

import java.util.Locale;
import org.rubricator.source.Whitespace;
import org.rubricator.structure.Block;
import org.rubricator.structure.PartedWord;
import org.rubricator.structure.StructuredText;

/** What {@code convert --explain} prints: each block, its rule, and what the rule says. */
final class Explanation {

  private static final int SHOWN = 60;

  private Explanation() {}

  static String of(StructuredText text, String label) {
    StringBuilder out = new StringBuilder(label).append(" (").append(text.language()).append(")\n");
    for (Block.Leaf leaf : text.leaves()) {
      String kind = leaf.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
      out.append(
          String.format("  %-11s %-22s ", kind.toLowerCase(Locale.ROOT), leaf.rule().label()));
      out.append(shown(Whitespace.collapse(text.text(leaf.span())))).append('\n');
      out.append("              ").append(leaf.rule().words()).append('\n');
      text.partedWords(leaf.span()).forEach(word -> parted(word, out));
    }
    return out.toString();
  }

  private static void parted(PartedWord word, StringBuilder out) {
    out.append(String.format("              %-22s %s: ", word.rule().label(), word.form()));
    out.append(word.rule().words()).append('\n');
  }

  private static String shown(String words) {
    int end = words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())));
    return words.substring(0, end) + (end < words.length() ? " …" : "");
  }
}
