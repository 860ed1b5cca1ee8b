package org.rubricator.encode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.rubricator.source.Whitespace;
import org.rubricator.xml.SecureXml;

/**
 * Reads the source text out of a written TEI file, from the disk and with nothing of the encoder's:
 * the check that no character was lost. It knows only the elements whose text the source text does
 * not have, and that a line break stands for a line end of the raw text.
 */
final class WrittenText {

  private static final Set<String> NOT_IN_SOURCE =
      Set.of("teiHeader", "corr", "reg", "expan", "gap", "figDesc", "ex");

  private final StringBuilder out = new StringBuilder();
  private int textDepth;
  private int silentDepth;

  private WrittenText() {}

  /** The source text with single spaces. */
  static String read(Path file) throws IOException, XMLStreamException {
    WrittenText written = new WrittenText();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader2 reader = SecureXml.expandingReader(in);
      while (reader.hasNext()) {
        written.event(reader.next(), reader);
      }
    }
    return Whitespace.collapse(written.out);
  }

  private void event(int type, XMLStreamReader2 reader) {
    switch (type) {
      case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader.getText());
      default -> {}
    }
  }

  private void start(String name) {
    textDepth += name.equals("text") ? 1 : 0;
    silentDepth += NOT_IN_SOURCE.contains(name) ? 1 : 0;
    if (name.equals("lb")) {
      characters("\n");
    }
  }

  private void end(String name) {
    textDepth -= name.equals("text") ? 1 : 0;
    silentDepth -= NOT_IN_SOURCE.contains(name) ? 1 : 0;
  }

  private void characters(String text) {
    if (textDepth > 0 && silentDepth == 0) {
      out.append(text);
    }
  }
}
