package org.rubricator.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.rubricator.index.WordIndex;
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

  private Concordance() {}

  public static List<Page> pages(
      WordIndex index, ConcordanceOptions options, Stylesheets stylesheets) {
    Stylesheet stylesheet = stylesheets.get("xslt/concordance.xsl");
    ConcordanceData data = new ConcordanceData(index, options);
    List<Page> pages = new ArrayList<>();
    pages.add(new Page("index.html", page(stylesheet, options, data.list())));
    pages.addAll(
        data.frequencies().parts().parallelStream()
            .map(p -> new Page(p.file(), page(stylesheet, options, data.frequencies(p))))
            .toList());
    pages.addAll(
        data.pages().parallelStream()
            .map(letter -> new Page(letter.file(), page(stylesheet, options, data.entries(letter))))
            .toList());
    pages.add(new Page("frequencies.tsv", data.frequencies().table(options.stopWords())));
    return pages;
  }

  private static byte[] page(Stylesheet stylesheet, ConcordanceOptions options, String data) {
    Map<String, XdmValue> parameters = Map.of("language", new XdmAtomicValue(options.language()));
    return stylesheet.run(XmlTree.parse(data, "concordance"), "", parameters).bytes();
  }
}
