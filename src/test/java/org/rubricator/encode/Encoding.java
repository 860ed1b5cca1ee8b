package org.rubricator.encode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rubricator.diagnostic.Findings;
import org.rubricator.source.SourceText;
import org.rubricator.source.TextMetadata;
import org.rubricator.structure.StructureOptions;
import org.rubricator.structure.StructuredText;
import org.rubricator.structure.Structurer;

/** Raw text to TEI by the public doors. */
public final class Encoding {

  private static final EncodeOptions OPTIONS =
      new EncodeOptions("", "authority/", "../schemas/", "test");

  private Encoding() {}

  /** A raw text as the reader of files would give it. */
  public static SourceText source(String text) {
    return new SourceText("t.txt", text, StandardCharsets.UTF_8, "0".repeat(64), 1, List.of());
  }

  /** The blocks of a raw text. */
  public static StructuredText structured(String text, String language) {
    return Structurer.structure(
            source(text), language, StructureOptions.defaults(), "t.txt", new Findings())
        .orElseThrow();
  }

  /** The whole file. */
  public static byte[] file(String text, String language) {
    return new TeiEncoder(OPTIONS)
        .encode(structured(text, language), TextMetadata.unknown("t"), "t", "t");
  }

  /** What stands in {@code body}, without anchors and the white space that begins a line. */
  public static String body(String text, String language) {
    String file = new String(file(text, language), StandardCharsets.UTF_8);
    String body = file.substring(file.indexOf("<body>\n") + 7, file.indexOf("</body>"));
    return body.replaceAll(" xml:id=\"[^\"]*\"", "").replaceAll("(?m)^ +", "").strip();
  }

  /** The element {@code text} as it is laid out, with only those anchors that are pointed to. */
  public static String text(String text, String language) {
    String file = new String(file(text, language), StandardCharsets.UTF_8);
    String found = file.substring(file.indexOf("  <text>"), file.indexOf("</TEI>"));
    return found.replaceAll(" xml:id=\"t\\.[^nr\"][^\"]*\"", "").replaceAll("(?m)^  ", "");
  }
}
