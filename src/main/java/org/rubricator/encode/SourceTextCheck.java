package org.rubricator.encode;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.source.SourceText;
import org.rubricator.xml.SecureXml;
import org.rubricator.xml.XmlProblem;

/** Compares the source text of a written file with the raw text. Run on every conversion. */
public final class SourceTextCheck {

  private static final int SHOWN = 30;

  private SourceTextCheck() {}

  /**
   * @param file the file as written
   * @param label the raw file as the user would name it
   * @return false, with a finding, where a character differs
   */
  public static boolean holds(SourceText source, Path file, String label, DiagnosticSink sink)
      throws IOException {
    String expected = source.comparable();
    String found = read(file);
    if (found.equals(expected)) {
      return true;
    }
    int at = firstDifference(expected, found);
    sink.report(Code.TEXT_NOT_KEPT, Place.file(label), at, shown(expected, at), shown(found, at));
    return false;
  }

  private static String read(Path file) throws IOException {
    try {
      return WrittenText.read(file);
    } catch (XMLStreamException | XmlProblem e) {
      throw new IllegalStateException("we wrote XML that cannot be read", SecureXml.problem(e));
    }
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String shown(String text, int at) {
    int from = Math.max(0, at - SHOWN / 2);
    return text.substring(from, Math.min(text.length(), from + SHOWN));
  }
}
