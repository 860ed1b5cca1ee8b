package org.rubricator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stylesheet says the type of all that it declares and hands on. */
class StylesheetTypesTest {

  private static final String UNTYPED =
      "//(xsl:function | xsl:param | xsl:variable | xsl:with-param | xsl:template)[not(@as)]"
          + "/string-join((local-name(), @name, @match, @select), ' ')";

  private final Processor processor = new Processor(false);

  static List<Path> stylesheets() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
      return files.filter(f -> f.toString().endsWith(".xsl")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stylesheets")
  void each_item_of_a_stylesheet_has_its_type(Path stylesheet) throws SaxonApiException {
    XPathCompiler compiler = processor.newXPathCompiler();
    compiler.declareNamespace("xsl", "http://www.w3.org/1999/XSL/Transform");
    XdmItem document =
        processor.newDocumentBuilder().build(new StreamSource(stylesheet.toUri().toString()));
    assertThat(compiler.evaluate(UNTYPED, document)).extracting(XdmItem::getStringValue).isEmpty();
  }
}
