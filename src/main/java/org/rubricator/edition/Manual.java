package org.rubricator.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.rubricator.validate.ValidTei;
import org.rubricator.xml.Stylesheet;
import org.rubricator.xml.Stylesheets;
import org.rubricator.xml.XmlTree;

/**
 * The encoding manual: by which rules the texts were read, what the ODD says of each element, and
 * how the files use it.
 */
public final class Manual {

  /**
   * A file whose elements are counted.
   *
   * @param title as the reader knows it
   * @param page its page from {@code dist/edition/}, empty where it has none
   */
  public record Source(String title, String page, ValidTei file) {}

  private final Stylesheet stylesheet;
  private final XdmNode odd;
  private final Optional<XdmNode> corpusFile;

  /**
   * @param odd the schema as its source
   * @param corpusFile the file whose header says how the texts were read
   */
  public Manual(Stylesheets stylesheets, XdmNode odd, Optional<XdmNode> corpusFile) {
    this.stylesheet = stylesheets.get("xslt/edition.xsl");
    this.odd = odd;
    this.corpusFile = corpusFile;
  }

  /**
   * The page.
   *
   * @param sources the files in the order of the catalogue
   */
  public byte[] page(List<Source> sources, CatalogueData catalogue) {
    XdmNode data = XmlTree.parse(catalogue.toXml(), "catalogue");
    XdmValue usage =
        new XdmValue(sources.parallelStream().map(source -> usage(source, data)).toList());
    Map<String, XdmValue> parameters = new LinkedHashMap<>();
    parameters.put("usage", usage);
    parameters.put("catalogue", data);
    corpusFile.ifPresent(file -> parameters.put("corpus-file", file));
    return stylesheet.run(odd, "manual", parameters).bytes();
  }

  private XdmNode usage(Source source, XdmNode catalogue) {
    Map<String, XdmValue> parameters =
        Map.of(
            "catalogue", catalogue,
            "file-title", new XdmAtomicValue(source.title()),
            "file-page", new XdmAtomicValue(source.page()));
    return stylesheet.tree(source.file().tree(), "usage", parameters);
  }
}
