package org.rubricator.encode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rubricator.source.TextMetadata;
import org.rubricator.structure.Block;
import org.rubricator.structure.StructuredText;
import org.rubricator.tei.Markup;
import org.rubricator.tei.Tei;

/** Makes a TEI file of a structured text. */
public final class TeiEncoder {

  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  private final EncodeOptions options;

  public TeiEncoder(EncodeOptions options) {
    this.options = options;
  }

  /**
   * The bytes of the file, UTF-8, lines ended by LF.
   *
   * @param id the file's {@code xml:id}, which begins those of its parts
   */
  public byte[] encode(StructuredText text, TextMetadata metadata, String stem, String id) {
    TeiWriter out = new TeiWriter();
    out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.line(model("rubricator.rng", RELAX_NG)).line(model("rubricator.sch", SCHEMATRON));
    out.start("TEI", "xmlns", Tei.NAMESPACE, "xml:id", id, "xml:lang", text.language());
    new HeaderEncoder(text, metadata, stem, options, out).write();
    out.start("text");
    BlockEncoder blocks = new BlockEncoder(text, id, out);
    part("front", text.front(), blocks, out);
    part("body", text.blocks(), blocks, out);
    part("back", text.back(), blocks, out);
    out.end().end();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void part(String name, List<Block> content, BlockEncoder blocks, TeiWriter out) {
    if (!content.isEmpty()) {
      out.start(name);
      blocks.write(content);
      out.end();
    }
  }

  private String model(String file, String language) {
    String href = Markup.value(options.schemaPath() + file);
    return "<?xml-model href=\"%s\" type=\"application/xml\" schematypens=\"%s\"?>"
        .formatted(href, language);
  }
}
