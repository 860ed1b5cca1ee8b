package org.rubricator.annotate;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** Annotation by the public door, with a small authority. */
final class Annotating {

  static final Authority AUTHORITY =
      authority(
          "<listPerson><person xml:id='vale'><persName>Ada <surname>Vale</surname></persName></person>"
              + "<person xml:id='stone'><persName>Tom <surname>Stone</surname></persName></person></listPerson>"
              + "<listPlace><place xml:id='london'><placeName>London</placeName></place>"
              + "<place xml:id='paris'><placeName>Paris</placeName></place></listPlace>");

  private Annotating() {}

  static Authority authority(String lists) {
    String file =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><standOff>"
            + lists
            + "</standOff></TEI>";
    return Authority.of(List.of(document("authority.xml", file)), new Findings());
  }

  static TeiDocument document(String label, String text) {
    return document(label, text.getBytes(StandardCharsets.UTF_8));
  }

  static TeiDocument document(String label, byte[] bytes) {
    Findings findings = new Findings();
    return TeiDocument.read(label, bytes, findings)
        .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
  }

  /** A body in a file whose header declares the prefixes that the tool writes. */
  static TeiDocument body(String body) {
    return document(
        "t.xml",
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"t\" xml:lang=\"en\"><teiHeader>"
            + "<prefixDef ident=\"person\" matchPattern=\"(.+)\" replacementPattern=\"a.xml#$1\"/>"
            + "<prefixDef ident=\"place\" matchPattern=\"(.+)\" replacementPattern=\"a.xml#$1\"/>"
            + "<prefixDef ident=\"org\" matchPattern=\"(.+)\" replacementPattern=\"a.xml#$1\"/>"
            + "</teiHeader>\n<text><body>\n"
            + body
            + "\n</body></text></TEI>\n");
  }

  static Annotator annotator(Authority authority, Findings findings) {
    AnnotateOptions options =
        new AnnotateOptions(EnumSet.allOf(AnnotateOptions.Layer.class), "test");
    return new Annotator(authority, options, findings);
  }

  static AnnotatedText annotate(TeiDocument document, Ledger ledger) {
    return annotate(document, ledger, AUTHORITY);
  }

  static AnnotatedText annotate(TeiDocument document, Ledger ledger, Authority authority) {
    return annotator(authority, new Findings())
        .annotate(List.of(new TextToAnnotate(document, ledger, "authority/")), List.of())
        .texts()
        .get(0);
  }

  static AnnotatedText strip(TeiDocument document, Ledger ledger) {
    return annotator(AUTHORITY, new Findings())
        .strip(new TextToAnnotate(document, ledger, "authority/"));
  }
}
