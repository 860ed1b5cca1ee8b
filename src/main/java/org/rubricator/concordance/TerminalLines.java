package org.rubricator.concordance;

import java.text.Bidi;
import java.util.List;
import org.rubricator.diagnostic.DisplayWidth;
import org.rubricator.diagnostic.Graphemes;
import org.rubricator.diagnostic.OneLine;

/**
 * Lines in columns of a terminal: where the line stands, what is before the node, the node, what is
 * behind it. Wide characters take two columns (UAX 11). Around a node that is written from right to
 * left what comes before it stands at its right. Each piece with such words stands in an isolate
 * (UAX 9), so that it does not turn the order of the others.
 */
public final class TerminalLines {

  private static final int WIDEST_LABEL = 24;
  private static final String CUT = "\u2026";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";
  private static final int GAPS = 4;

  private final int label;
  private final int side;

  /**
   * Lays lines out.
   *
   * @param lines all that are shown
   * @param width columns of the terminal
   */
  public TerminalLines(List<Line> lines, int width) {
    int longest = lines.stream().mapToInt(l -> DisplayWidth.of(label(l))).max().orElse(0);
    label = Math.min(WIDEST_LABEL, longest);
    int node = lines.stream().mapToInt(l -> DisplayWidth.of(clean(l.node()))).max().orElse(0);
    int free = width - label - GAPS;
    side = Math.max(free / 4, (free - Math.min(node, free / 3)) / 2);
  }

  /** A line without its end. */
  public String of(Line line) {
    String node = clean(line.node());
    boolean turned = isRightToLeft(node);
    String before = clean(line.left()).strip();
    String behind = clean(line.right()).stripTrailing();
    String left = turned ? first(behind.strip()) : last(before);
    String right = turned ? " " + last(before) : first(behind);
    return (padded(place(line), label, false)
            + "  "
            + padded(left, side, true)
            + "  "
            + isolated(node)
            + isolated(right))
        .stripTrailing();
  }

  private static String label(Line line) {
    return line.text() + paragraph(line);
  }

  private static String paragraph(Line line) {
    return line.paragraph().isEmpty() ? "" : " " + line.paragraph();
  }

  /** Where it stands: of a long name the beginning, the number of the paragraph whole. */
  private String place(Line line) {
    String paragraph = paragraph(line);
    return first(line.text(), Math.max(1, label - DisplayWidth.of(paragraph))) + paragraph;
  }

  private static String clean(String words) {
    return OneLine.of(TableFile.oneLine(words));
  }

  private static boolean isRightToLeft(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
        && new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
  }

  private static String isolated(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
        ? FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE
        : words;
  }

  private static String padded(String words, int width, boolean atLeft) {
    String pad = " ".repeat(Math.max(0, width - DisplayWidth.of(words)));
    return atLeft ? pad + isolated(words) : isolated(words) + pad;
  }

  private String first(String words) {
    return first(words, side);
  }

  /** As much of the beginning as there is room for. */
  private static String first(String words, int width) {
    if (DisplayWidth.of(words) <= width) {
      return words;
    }
    StringBuilder out = new StringBuilder();
    int left = width - 1;
    for (String cluster : Graphemes.of(words)) {
      left -= DisplayWidth.of(cluster);
      if (left < 0) {
        break;
      }
      out.append(cluster);
    }
    return out + CUT;
  }

  /** As much of the end as there is room for. */
  private String last(String words) {
    if (DisplayWidth.of(words) <= side) {
      return words;
    }
    List<String> clusters = Graphemes.of(words);
    int left = side - 1;
    int from = clusters.size();
    while (from > 0 && left - DisplayWidth.of(clusters.get(from - 1)) >= 0) {
      from--;
      left -= DisplayWidth.of(clusters.get(from));
    }
    return CUT + String.join("", clusters.subList(from, clusters.size()));
  }
}
