package org.rubricator.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.validate.ValidTei;
import org.rubricator.xml.Stylesheet;
import org.rubricator.xml.Stylesheets;
import org.rubricator.xml.XmlTree;

/** Pages and plain texts of a corpus, each from one run of a stylesheet. */
public final class Edition {

  private static final Map<EntryKind, String> PARAMETERS =
      Map.of(
          EntryKind.PERSON, "people",
          EntryKind.PLACE, "places",
          EntryKind.ORGANISATION, "organisations");

  private final Stylesheets stylesheets;
  private final Map<EntryKind, XdmNode> authority;
  private final Optional<XdmNode> corpusFile;

  /**
   * @param authority the authority files that the corpus has
   * @param corpusFile the file that holds the texts together, its includes as they stand
   */
  public Edition(
      Stylesheets stylesheets, Map<EntryKind, XdmNode> authority, Optional<XdmNode> corpusFile) {
    this.stylesheets = stylesheets;
    this.authority = Map.copyOf(authority);
    this.corpusFile = corpusFile;
  }

  /**
   * The page of a text; elements that have no rule are reported.
   *
   * @param number of the text in the catalogue, from 0
   */
  public byte[] page(int number, EditedText text, CatalogueData catalogue, DiagnosticSink sink) {
    Map<String, XdmValue> parameters = parameters(catalogue.toXml(number));
    parameters.put("reasons", XmlTree.parse(DateReason.toXml(text.reasons()), "reasons"));
    parameters.put("stem", new XdmAtomicValue(catalogue.texts().get(number).stem()));
    parameters.put("tei-file", new XdmAtomicValue(text.file()));
    Stylesheet.Result result = stylesheet().run(text.valid().tree(), "page", parameters);
    report(result.messages(), text.valid(), sink);
    return result.bytes();
  }

  /**
   * What a text names and quotes, as XML in UTF-8: {@code xslt/edition/mentions.xsl} says how.
   *
   * @param catalogue of which only the language is used
   */
  public byte[] mentions(String stem, EditedText text, CatalogueData catalogue) {
    Map<String, XdmValue> parameters = parameters(catalogue.languageAsXml());
    parameters.put("reasons", XmlTree.parse(DateReason.toXml(text.reasons()), "reasons"));
    parameters.put("stem", new XdmAtomicValue(stem));
    return stylesheet().data(text.valid().tree(), "mentions", parameters);
  }

  /**
   * The pages that are made of all texts together.
   *
   * @param mentions of each text, as {@link #mentions} gave them
   */
  public CorpusPages corpusPages(List<byte[]> mentions, CatalogueData catalogue) {
    Map<String, XdmValue> parameters = parameters(catalogue.toXml());
    corpusFile.ifPresent(file -> parameters.put("corpus-file", file));
    return new CorpusPages(stylesheet(), parameters, mentions);
  }

  private Stylesheet stylesheet() {
    return stylesheets.get("xslt/edition.xsl");
  }

  private Map<String, XdmValue> parameters(String catalogue) {
    Map<String, XdmValue> parameters = new LinkedHashMap<>();
    parameters.put("catalogue", XmlTree.parse(catalogue, "catalogue"));
    authority.forEach((kind, tree) -> parameters.put(PARAMETERS.get(kind), tree));
    return parameters;
  }

  private static void report(List<String> messages, ValidTei text, DiagnosticSink sink) {
    Place place = Place.file(text.document().label());
    messages.stream()
        .map(String::strip)
        .filter(m -> m.startsWith(Code.ELEMENT_UNMAPPED.id() + "|"))
        .map(m -> m.substring(m.indexOf('|') + 1))
        .distinct()
        .forEach(element -> sink.report(Code.ELEMENT_UNMAPPED, place, element));
  }

  /** The start page. */
  public byte[] startPage(CatalogueData catalogue) {
    XdmNode data = XmlTree.parse(catalogue.toXml(), "catalogue");
    return stylesheet().run(data, "start", Map.of("catalogue", data)).bytes();
  }

  /**
   * The plain text of a file.
   *
   * @param layer {@code source} or {@code reading}
   */
  public byte[] plainText(ValidTei text, String layer) {
    return stylesheets
        .get("xslt/plaintext.xsl")
        .run(text.tree(), "", Map.of("layer", new XdmAtomicValue(layer)))
        .bytes();
  }
}
