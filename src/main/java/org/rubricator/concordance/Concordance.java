package org.rubricator.concordance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.rubricator.index.IndexReader;
import org.rubricator.xml.Stylesheet;
import org.rubricator.xml.Stylesheets;
import org.rubricator.xml.XmlTree;

/** Words in context as pages. */
public final class Concordance {

  /**
   * A page, or a table, as bytes.
   *
   * @param file its name in {@code dist/concordance/}
   */
  public record Page(String file, byte[] bytes) {}

  /** The scripts of the page, below {@code xslt/concordance/} and below {@code concordance/}. */
  public static final List<String> SCRIPTS =
      Stream.of(
              "files",
              "bytes",
              "words",
              "patterns",
              "query",
              "index",
              "search",
              "lines",
              "measures",
              "counts",
              "save",
              "view",
              "tables",
              "page")
          .map(name -> "script/" + name + ".js")
          .toList();

  /** Pages that are made side by side. */
  private static final int AT_ONCE = 8;

  private Concordance() {}

  /** Takes pages, one after the other. */
  @FunctionalInterface
  public interface Taker {
    void take(Page page) throws IOException;
  }

  /** Makes a page in one of several threads. */
  @FunctionalInterface
  private interface Maker<T> {
    Page make(T part) throws IOException;
  }

  /**
   * Makes the pages of an index.
   *
   * @param taker is given each page when it is made, so that memory does not grow with them
   */
  public static void write(
      IndexReader index, ConcordanceOptions options, Stylesheets stylesheets, Taker taker)
      throws IOException {
    Stylesheet stylesheet = stylesheets.get("xslt/concordance.xsl");
    ConcordanceData data = new ConcordanceData(new CorpusWords(index, options.language()), options);
    taker.take(new Page("index.html", page(stylesheet, options, data.list())));
    each(
        data.frequencies().parts(),
        part -> new Page(part.file(), page(stylesheet, options, data.frequencies(part))),
        taker);
    each(
        data.pages(),
        letter -> new Page(letter.file(), page(stylesheet, options, data.entries(letter))),
        taker);
    taker.take(new Page("frequencies.tsv", data.frequencies().table(options.stopWords())));
  }

  private static <T> void each(List<T> parts, Maker<T> maker, Taker taker) throws IOException {
    for (int from = 0; from < parts.size(); from += AT_ONCE) {
      List<T> some = parts.subList(from, Math.min(from + AT_ONCE, parts.size()));
      for (Page page : together(some, maker)) {
        taker.take(page);
      }
    }
  }

  private static <T> List<Page> together(List<T> parts, Maker<T> maker) throws IOException {
    try {
      return parts.parallelStream().map(part -> made(maker, part)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> Page made(Maker<T> maker, T part) {
    try {
      return maker.make(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] page(Stylesheet stylesheet, ConcordanceOptions options, String data) {
    Map<String, XdmValue> parameters = Map.of("language", new XdmAtomicValue(options.language()));
    return stylesheet.run(XmlTree.parse(data, "concordance"), "", parameters).bytes();
  }
}
