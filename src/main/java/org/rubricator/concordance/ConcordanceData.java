package org.rubricator.concordance;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rubricator.tei.Markup;

/** The data documents that {@code xslt/concordance.xsl} makes pages of. */
final class ConcordanceData {

  /** Words from which on the index names only the first and the last of a page. */
  private static final int MOST_IN_INDEX = 5000;

  /** Words shown as the most frequent, and the fewest for which that is worth a list. */
  private static final int FREQUENT = 40;

  private static final int FEWEST_FREQUENT = 10;

  private final CorpusWords words;
  private final ConcordanceOptions options;
  private final List<LetterPage> pages;
  private final FrequencyList frequencies;
  private final LineData lines;
  private final Map<WordEntry, LetterPage> pageOf = new IdentityHashMap<>();

  ConcordanceData(CorpusWords words, ConcordanceOptions options) {
    this.words = words;
    this.options = options;
    this.pages =
        LetterPage.of(
            words.entries().stream().filter(options::givesLines).toList(), options.limit());
    this.frequencies = FrequencyList.of(words.entries());
    this.lines = new LineData(words.index(), options.context());
    pages.forEach(page -> page.words().forEach(word -> pageOf.put(word, page)));
  }

  /** The pages of words in context. */
  List<LetterPage> pages() {
    return pages;
  }

  FrequencyList frequencies() {
    return frequencies;
  }

  /** The words that have lines, all of them or the first and last of each page. */
  String list() {
    StringBuilder out = start().append("<list><frequent>");
    frequent().forEach(word -> listed(word, "", out));
    out.append("</frequent>");
    if (pageOf.size() <= MOST_IN_INDEX) {
      pages.forEach(page -> page.words().forEach(word -> listed(word, "", out)));
    }
    return out.append("</list></concordance>").toString();
  }

  /** The most frequent words that have lines and stand more than once. */
  private List<WordEntry> frequent() {
    List<WordEntry> most =
        frequencies.rows().stream()
            .map(FrequencyList.Row::word)
            .filter(word -> word.count() > 1 && pageOf.containsKey(word))
            .limit(FREQUENT)
            .toList();
    return most.size() < FEWEST_FREQUENT ? List.of() : most;
  }

  /** A page of the list by frequency. */
  String frequencies(FrequencyList.Part part) {
    StringBuilder out = start();
    out.append("<frequencies").append(attribute("file", part.file())).append("><parts>");
    for (FrequencyList.Part each : frequencies.parts()) {
      out.append("<part").append(attribute("file", each.file()));
      out.append(number("first", each.rows().get(0).rank()));
      out.append(number("last", each.rows().get(each.rows().size() - 1).rank())).append("/>");
    }
    out.append("</parts>\n");
    part.rows().forEach(row -> listed(row.word(), number("rank", row.rank()), out));
    return out.append("</frequencies></concordance>").toString();
  }

  private void listed(WordEntry word, String more, StringBuilder out) {
    out.append("<word").append(word(word)).append(more).append(number("texts", word.texts()));
    if (pageOf.containsKey(word)) {
      out.append(attribute("file", pageOf.get(word).file()));
    }
    if (options.stopWords().contains(word.form())) {
      out.append(attribute("stop", "true"));
    }
    out.append("/>\n");
  }

  /** The words of a page with their lines. */
  String entries(LetterPage page) throws IOException {
    StringBuilder out = start();
    out.append("<entries").append(attribute("key", page.key())).append('>');
    for (WordEntry word : page.words()) {
      out.append("<word").append(word(word));
      out.append(number("shown", word.lines(options.limit()))).append(">\n");
      for (int place : words.first(word, options.limit())) {
        lines.write(place, out);
      }
      out.append("</word>\n");
    }
    return out.append("</entries></concordance>").toString();
  }

  private StringBuilder start() {
    StringBuilder out = new StringBuilder("<concordance");
    out.append(attribute("title", options.title()));
    out.append(attribute("version", options.version()));
    out.append(attribute("date", options.date()));
    out.append(attribute("language", options.language()));
    out.append(number("words", words.words()));
    out.append(number("forms", words.entries().size()));
    out.append(number("limit", options.limit()));
    out.append(number("minimum", options.minimum()));
    out.append(number("stop", count(w -> options.stopWords().contains(w.form()))));
    out.append(number("rare", count(w -> w.count() < options.minimum()))).append(">\n");
    out.append("<pages>");
    pages.forEach(page -> page(page, out));
    return out.append("</pages>\n");
  }

  private int count(Predicate<WordEntry> which) {
    return (int) words.entries().stream().filter(which).count();
  }

  private static void page(LetterPage page, StringBuilder out) {
    List<WordEntry> words = page.words();
    out.append("<page").append(attribute("key", page.key())).append(attribute("file", page.file()));
    out.append(number("forms", words.size())).append(number("lines", page.lines()));
    out.append(attribute("first", words.get(0).form()));
    out.append(attribute("last", words.get(words.size() - 1).form())).append("/>");
  }

  private static String word(WordEntry word) {
    return attribute("form", word.form())
        + number("count", word.count())
        + attribute("id", id(word.form()));
  }

  /** An id that is a name in XML and HTML: other characters by code point. */
  private static String id(String form) {
    StringBuilder id = new StringBuilder("w-");
    form.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
              } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return id.toString();
  }

  private static String number(String name, int value) {
    return attribute(name, String.valueOf(value));
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Markup.value(value) + "\"";
  }
}
