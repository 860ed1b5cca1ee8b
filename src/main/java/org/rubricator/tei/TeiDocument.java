package org.rubricator.tei;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.source.LineMap;
import org.rubricator.xml.XmlCharset;
import org.rubricator.xml.XmlLimits;
import org.rubricator.xml.XmlProblem;

/** A TEI file: its bytes, its characters, its tree. Immutable. */
public final class TeiDocument {

  private final String label;
  private final byte[] bytes;
  private final XmlCharset charset;
  private final String text;
  private final DocumentReader.Tree tree;
  private final LineMap lines;

  private TeiDocument(String label, byte[] bytes, XmlCharset charset, String text) {
    this.label = label;
    this.bytes = bytes;
    this.charset = charset;
    this.text = text;
    this.lines = new LineMap(label, text);
    this.tree = DocumentReader.read(text);
  }

  private TeiDocument(TeiDocument file, DocumentReader.Tree tree) {
    this.label = file.label;
    this.bytes = file.bytes;
    this.charset = file.charset;
    this.text = file.text;
    this.lines = file.lines;
    this.tree = tree;
  }

  /** The same file as if some elements did not stand in it; the others keep their places. */
  public TeiDocument without(Set<TeiElement> gone) {
    TeiElement root = tree.root().without(gone, null);
    return new TeiDocument(
        this, new DocumentReader.Tree(root, tree.prolog(), tree.cdata(), tree.readOnly()));
  }

  /**
   * Reads a file's bytes; one that cannot be read is reported and gives nothing.
   *
   * @param label the file as the user would name it
   */
  public static Optional<TeiDocument> read(String label, byte[] bytes, DiagnosticSink sink) {
    if (bytes.length > XmlLimits.MAX_BYTES) {
      String limit = "file size " + XmlLimits.MAX_BYTES / (1024 * 1024) + " MiB";
      sink.report(Code.LIMIT_PASSED, Place.file(label), limit);
      return Optional.empty();
    }
    try {
      XmlCharset charset = XmlCharset.of(bytes);
      return read(label, bytes, charset, charset.decode(bytes), sink);
    } catch (CharacterCodingException e) {
      sink.report(CharsetMisfit.of(label, bytes, XmlCharset.of(bytes)));
    } catch (XmlProblem e) {
      sink.report(Code.XML_CHARSET, Place.file(label), e.reason());
    }
    return Optional.empty();
  }

  private static Optional<TeiDocument> read(
      String label, byte[] bytes, XmlCharset charset, String text, DiagnosticSink sink) {
    try {
      return Optional.of(new TeiDocument(label, bytes, charset, text));
    } catch (XmlProblem e) {
      sink.report(code(e), ProblemPlace.of(e, text, new LineMap(label, text)), e.reason());
      return Optional.empty();
    }
  }

  /** Reports what a parser made of this file's text. */
  public void report(XmlProblem problem, DiagnosticSink sink) {
    sink.report(code(problem), ProblemPlace.of(problem, text, lines), problem.reason());
  }

  private static Code code(XmlProblem problem) {
    return switch (problem.kind()) {
      case NOT_WELL_FORMED -> Code.NOT_WELL_FORMED;
      case LIMIT_PASSED -> Code.LIMIT_PASSED;
      case REFUSED_REFERENCE -> Code.REFUSED_REFERENCE;
    };
  }

  /** As {@link #read}, for text that we made ourselves. */
  static TeiDocument parse(String label, byte[] bytes) {
    try {
      XmlCharset charset = XmlCharset.of(bytes);
      return new TeiDocument(label, bytes, charset, charset.decode(bytes));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(label + " cannot be decoded", e);
    }
  }

  /** The file as the user would name it. */
  public String label() {
    return label;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The whole file decoded, without byte order mark. */
  public String text() {
    return text;
  }

  public TeiElement root() {
    return tree.root();
  }

  /** Processing instructions before the root. */
  public List<TeiInstruction> prolog() {
    return tree.prolog();
  }

  public boolean isTei() {
    return root().is("TEI") || root().is("teiCorpus");
  }

  /** True for an offset in a CDATA section and not at its edges: no tag can be put there. */
  boolean isInsideCdata(int offset) {
    Map.Entry<Integer, Integer> section = tree.cdata().lowerEntry(offset);
    return section != null && section.getValue() > offset;
  }

  /** The start tag as written. */
  public String openTag(TeiElement element) {
    return text.substring(element.start(), element.openEnd());
  }

  /** Character data decoded, white space as it stands. */
  public String characters(TeiCharacters node) {
    if (node.kind() == TeiCharacters.Kind.TEXT) {
      String written = text.substring(node.start(), node.end());
      if (written.indexOf('&') < 0 && written.indexOf('\r') < 0) {
        return written;
      }
    }
    StringBuilder out = new StringBuilder(node.end() - node.start());
    CharacterData.decode(text, node, (c, start, end) -> out.append(c));
    return out.toString();
  }

  /** All character data in an element, one after the other, white space as it stands. */
  public String words(TeiElement element) {
    StringBuilder out = new StringBuilder();
    collect(element, out);
    return out.toString();
  }

  private void collect(TeiElement element, StringBuilder out) {
    for (TeiNode child : element.children()) {
      if (child instanceof TeiElement inner) {
        collect(inner, out);
      } else if (child instanceof TeiCharacters node) {
        out.append(characters(node));
      }
    }
  }

  public Place place(int start, int end) {
    return lines.place(start, end);
  }

  /** The place of an element's start tag. */
  public Place place(TeiElement element) {
    return lines.place(element.start(), element.openEnd());
  }

  /** The place of an element's name in its start tag, with its prefix. */
  public Place placeOfName(TeiElement element) {
    if (text.charAt(element.start()) != '<') {
      return place(element); // a reference to an entity that gives the element
    }
    int prefix = element.prefix().isEmpty() ? 0 : element.prefix().length() + 1;
    int start = element.start() + 1;
    return lines.place(start, start + prefix + element.name().length());
  }

  /** The place of an attribute's name and value in its start tag, or of the tag. */
  public Place place(TeiElement element, String qualifiedName) {
    return AttributePosition.find(openTag(element), qualifiedName)
        .map(at -> place(element.start() + at.start(), element.start() + at.end()))
        .orElseGet(() -> place(element));
  }

  /**
   * True if the bytes come back as they were when the characters are encoded again, and every
   * element has tags of its own in the file.
   */
  public boolean isEditable() {
    return !tree.readOnly() && Arrays.equals(encode(text), bytes);
  }

  /** As {@link XmlCharset#mayHoldRareCharacters}. */
  public boolean mayHoldRareCharacters() {
    return charset.mayHoldRareCharacters(bytes);
  }

  /** The charset to write in; ASCII, which it begins with, for one that can only be read. */
  Charset charset() {
    return charset.charset().canEncode() ? charset.charset() : StandardCharsets.US_ASCII;
  }

  /** Characters as bytes in this file's charset, with its byte order mark. */
  byte[] encode(String characters) {
    byte[] body = characters.getBytes(charset());
    if (charset.markLength() == 0) {
      return body;
    }
    byte[] out = Arrays.copyOf(bytes, charset.markLength() + body.length);
    System.arraycopy(body, 0, out, charset.markLength(), body.length);
    return out;
  }
}
