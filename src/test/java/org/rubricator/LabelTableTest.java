package org.rubricator;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;

/** The words of the pages, each in every language. */
class LabelTableTest {

  private static final Path TABLES = Path.of("xslt", "lib", "labels");
  private static final Pattern VALUE = Pattern.compile("%.");
  private static final List<String> LANGUAGES = List.of("de", "en", "fr");

  @Test
  void each_label_has_words_and_values_alike_in_every_language() throws SaxonApiException {
    Map<String, String> english = labels("en");
    assertThat(english).hasSizeGreaterThan(200);
    for (String language : LANGUAGES) {
      Map<String, String> labels = labels(language);
      assertThat(labels.keySet()).as(language).isEqualTo(english.keySet());
      labels.forEach(
          (key, words) ->
              assertThat(shape(words)).as(language + " " + key).isEqualTo(shape(english.get(key))));
    }
  }

  /** How many words there are, and which values are put in. */
  private static String shape(String words) {
    assertThat(words).isNotBlank();
    String values =
        VALUE.matcher(words).results().map(MatchResult::group).sorted().collect(joining(" "));
    return words.chars().filter(c -> c == '|').count() + " " + values;
  }

  @Test
  void each_language_that_has_tables_is_known_to_the_pages() throws IOException {
    String includes = Files.readString(Path.of("xslt", "lib", "labels.xsl"));
    try (Stream<Path> files = Files.list(TABLES)) {
      assertThat(files.map(f -> "href=\"labels/" + f.getFileName() + "\""))
          .hasSize(2 * LANGUAGES.size())
          .allSatisfy(include -> assertThat(includes).contains(include));
    }
  }

  @Test
  void each_label_is_said_somewhere() throws SaxonApiException, IOException {
    String stylesheets = stylesheets();
    Set<String> unused = new TreeSet<>(labels("en").keySet());
    unused.removeIf(key -> stylesheets.contains("'" + key + "'"));
    unused.removeIf(
        key ->
            key.startsWith("in-") || key.startsWith("mention-of-") || key.startsWith("language-"));
    unused.removeAll(List.of("corr", "del", "surplus"));
    assertThat(unused).isEmpty();
  }

  private static String stylesheets() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xsl")).sorted().toList()) {
        all.append(file.startsWith(TABLES) ? "" : Files.readString(file));
      }
    }
    return all.toString();
  }

  /** The words of a language by key, each once. */
  private static Map<String, String> labels(String language) throws SaxonApiException {
    Map<String, String> labels = new TreeMap<>();
    for (String table : List.of(language + ".xsl", language + "-languages.xsl")) {
      Processor processor = new Processor(false);
      XdmItem tree =
          processor
              .newDocumentBuilder()
              .build(new StreamSource(TABLES.resolve(table).toUri().toString()));
      XPathCompiler compiler = processor.newXPathCompiler();
      for (XdmItem label : compiler.evaluate("//label", tree)) {
        XdmNode row = (XdmNode) label;
        String key = row.attribute("key");
        assertThat(labels.put(key, row.attribute("words"))).as(key).isNull();
      }
    }
    return labels;
  }
}
