package org.rubricator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import org.junit.jupiter.api.Test;

/** The words of the pages, each in every language of the table. */
class LabelTableTest {

  private static final Path TABLE = Path.of("xslt", "lib", "label-table.xsl");
  private static final String UNEVEN =
      "for $l in //label, $n in //label[1]/(@* except @key)/name() return "
          + "if (normalize-space($l/@*[name() = $n])"
          + " and count(tokenize($l/@*[name() = $n], '\\|')) = count(tokenize($l/@en, '\\|'))"
          + " and deep-equal(sort(analyze-string($l/@*[name() = $n], '%.')/*:match/string()),"
          + " sort(analyze-string($l/@en, '%.')/*:match/string()))) then () else $l/@key || ' ' || $n";

  @Test
  void each_label_has_words_and_values_alike_in_every_language() throws SaxonApiException {
    assertThat(strings("//label/@key/string()")).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    assertThat(strings(UNEVEN)).isEmpty();
  }

  @Test
  void each_label_is_said_somewhere() throws SaxonApiException, IOException {
    String stylesheets = stylesheets();
    Set<String> unused = new TreeSet<>(strings("//label/@key/string()"));
    unused.removeIf(key -> stylesheets.contains("'" + key + "'"));
    unused.removeIf(key -> key.startsWith("in-") || key.startsWith("mention-of-"));
    unused.removeAll(List.of("corr", "del", "surplus"));
    assertThat(unused).isEmpty();
  }

  private static String stylesheets() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xsl")).sorted().toList()) {
        all.append(file.equals(TABLE) ? "" : Files.readString(file));
      }
    }
    return all.toString();
  }

  private static List<String> strings(String path) throws SaxonApiException {
    Processor processor = new Processor(false);
    XPathCompiler compiler = processor.newXPathCompiler();
    XdmItem table =
        processor.newDocumentBuilder().build(new StreamSource(TABLE.toUri().toString()));
    return compiler.evaluate(path, table).stream().map(XdmItem::getStringValue).toList();
  }
}
