package org.rubricator.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;

/** What stands before the root and is read otherwise than its writer may think. */
final class PrologCheck {

  /** The declaration of XML (XML 1.0 §2.8; XML 1.1 §2.8). */
  private static final Pattern NEWER =
      Pattern.compile("\\A\\s{0,9}<\\?xml\\s{1,9}version\\s{0,9}=\\s{0,9}[\"']1\\.1[\"']");

  /** A document type with an external subset (XML 1.0 §2.8, doctypedecl). */
  private static final Pattern DTD =
      Pattern.compile(
          "<!DOCTYPE\\s{1,99}[^\\s\\[>]{1,200}\\s{1,99}"
              + "(?:SYSTEM|PUBLIC\\s{1,99}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))"
              + "\\s{1,99}[\"'](?<file>[^\"']{1,500})[\"']");

  /** Comments and instructions (XML 1.0 §2.5, §2.6), which may speak of a document type. */
  private static final Pattern ASIDE =
      Pattern.compile("<!--.*?(?:-->|\\z)|<\\?.*?(?:\\?>|\\z)", Pattern.DOTALL);

  private static final int LONGEST = 4000;

  private PrologCheck() {}

  static void run(TeiDocument document, DiagnosticSink sink) {
    String prolog = document.text().substring(0, Math.min(LONGEST, document.root().start()));
    Matcher newer = NEWER.matcher(prolog);
    if (newer.find()) {
      sink.report(Code.XML_ELEVEN, document.place(newer.start(), newer.end()));
    }
    Matcher dtd = DTD.matcher(withoutAsides(prolog));
    if (dtd.find()) {
      sink.report(
          Code.DTD_NOT_READ, document.place(dtd.start("file"), dtd.end("file")), dtd.group("file"));
    }
  }

  /** The same characters at the same places, with blanks for comments and instructions. */
  private static String withoutAsides(String prolog) {
    return ASIDE.matcher(prolog).replaceAll(aside -> " ".repeat(aside.group().length()));
  }
}
