package org.rubricator.concordance;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.index.IndexReader;

/**
 * The words of a corpus as CoNLL-U (universaldependencies.org/format): a sentence a block, a word a
 * line, {@code w/@lemma} as LEMMA and {@code w/@pos} as XPOS. What stands between words has lines
 * of its own with the part of speech PUNCT; all other lines are words of ours.
 */
final class ConlluText {

  /** Matches one sign, or the same several times, as in "...". */
  private static final Pattern SIGN = Pattern.compile("(\\S)\\1*", Pattern.UNICODE_CASE);

  /** A line: what stands there, and whether a space follows. */
  private static final class Row {
    private final String form;
    private final String lemma;
    private final String tag;
    private final boolean sign;
    private boolean space;

    private Row(String form, String lemma, String tag, boolean sign) {
      this.form = form;
      this.lemma = lemma.isEmpty() ? "_" : lemma;
      this.tag = tag.isEmpty() ? "_" : tag;
      this.sign = sign;
    }

    private String line(int number) {
      return String.join(
          "\t",
          String.valueOf(number),
          form,
          lemma,
          sign ? "PUNCT" : "_",
          tag,
          "_",
          "_",
          "_",
          "_",
          space ? "_" : "SpaceAfter=No");
    }
  }

  private final IndexReader index;

  ConlluText(IndexReader index) {
    this.index = index;
  }

  /** Writes all texts; the stream stays open. */
  void write(Writer out) throws IOException {
    for (int text = 0; text < index.head().texts().size(); text++) {
      String stem = index.head().texts().get(text).stem();
      TextWords words = new TextWords(index, text);
      int number = 0;
      for (TextWords.Element sentence : words.sentences()) {
        number++;
        if (number == 1) {
          out.write("# newdoc id = " + stem + "\n");
        }
        out.write("# sent_id = " + stem + "-" + number + "\n");
        write(rows(words, sentence), out);
      }
    }
    out.flush();
  }

  private static void write(List<Row> rows, Writer out) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      text.append(row.form).append(row.space && i < rows.size() - 1 ? " " : "");
      lines.append(row.line(i + 1)).append('\n');
    }
    out.write("# text = " + text + "\n" + lines + "\n");
  }

  private static List<Row> rows(TextWords words, TextWords.Element sentence) throws IOException {
    List<Row> rows = new ArrayList<>();
    String before = words.gap(sentence.start());
    boolean first = sentence.start() == 0;
    signs(first ? before : opening(before), rows);
    for (int word = sentence.start(); word < sentence.end(); word++) {
      rows.add(
          new Row(
              TableFile.oneLine(words.form(word)),
              TableFile.oneLine(words.value("lemma", word)),
              TableFile.oneLine(words.value("pos", word)),
              false));
      String gap = words.gap(word + 1);
      boolean inside = word + 1 < sentence.end() || word + 1 == words.size();
      signs(inside ? gap : gap.substring(0, gap.length() - opening(gap).length()), rows);
    }
    return rows;
  }

  /** What of a gap between two sentences belongs to the second: all behind its first space. */
  private static String opening(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (Character.isWhitespace(gap.charAt(i))) {
        return gap.substring(i + 1);
      }
    }
    return "";
  }

  private static void signs(String gap, List<Row> rows) {
    int at = 0;
    Matcher sign = SIGN.matcher(gap);
    while (sign.find()) {
      spaced(rows, sign.start() > at);
      rows.add(new Row(sign.group(), "", "", true));
      at = sign.end();
    }
    spaced(rows, at < gap.length());
  }

  private static void spaced(List<Row> rows, boolean space) {
    if (!rows.isEmpty()) {
      rows.get(rows.size() - 1).space |= space;
    }
  }
}
