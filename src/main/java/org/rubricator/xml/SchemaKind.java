package org.rubricator.xml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** What a schema is written in: by the namespace of its root, whatever its file is called. */
public enum SchemaKind {
  RELAX_NG("a RELAX NG grammar"),
  SCHEMATRON("Schematron rules"),
  ODD("an ODD"),
  DTD("a document type definition (DTD)"),
  NVDL("an NVDL script"),
  XML_SCHEMA("a W3C XML Schema");

  private static final Map<String, SchemaKind> BY_NAMESPACE =
      Map.of(
          SchematronRules.SCHEMATRON,
          SCHEMATRON,
          SchematronRules.SCHEMATRON_1_5,
          SCHEMATRON,
          "http://www.tei-c.org/ns/1.0",
          ODD,
          "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0",
          NVDL,
          "http://www.w3.org/2001/XMLSchema",
          XML_SCHEMA);

  /** Matches {@code <!ELEMENT p} and {@code <!ENTITY % p}; not {@code <!DOCTYPE}. */
  private static final Pattern DECLARATION =
      Pattern.compile("<!(?:ELEMENT|ATTLIST|ENTITY|NOTATION)\\s");

  private static final Pattern PAGE =
      Pattern.compile("\\s*(?:<!doctype\\s+html|<html)\\b", Pattern.CASE_INSENSITIVE);

  private final String words;

  SchemaKind(String words) {
    this.words = words;
  }

  /** Such as {@code an ODD}. */
  public String words() {
    return words;
  }

  /** True for what files are checked against. */
  public boolean isUsed() {
    return this == RELAX_NG || this == SCHEMATRON || this == ODD;
  }

  /** The kind of a schema; of what is no XML, and no DTD, a grammar in compact syntax. */
  public static SchemaKind of(String text) {
    Optional<String> namespace =
        text.stripLeading().startsWith("<") ? root(text) : Optional.empty();
    return namespace.isEmpty() && isDtd(text)
        ? DTD
        : BY_NAMESPACE.getOrDefault(namespace.orElse(""), RELAX_NG);
  }

  /** True for a page in HTML, such as one that shows a schema and was saved in its place. */
  public static boolean isPage(String text) {
    return PAGE.matcher(text).lookingAt();
  }

  /** True for a schema in Schematron 1.5, from before the standard. */
  public static boolean isOldSchematron(String text) {
    return root(text).filter(SchematronRules.SCHEMATRON_1_5::equals).isPresent();
  }

  /**
   * The kind that an {@code xml-model} instruction says.
   *
   * @param instruction its pseudo-attributes, as they are written
   */
  public static Optional<SchemaKind> said(String instruction) {
    return Stream.of("schematypens", "type")
        .flatMap(name -> PseudoAttributes.value(instruction, name).stream())
        .flatMap(
            type ->
                Stream.ofNullable(
                    type.equals("application/xml-dtd") ? DTD : BY_NAMESPACE.get(type)))
        .findFirst();
  }

  private static boolean isDtd(String text) {
    return text.stripLeading().startsWith("<") && DECLARATION.matcher(text).find();
  }

  /** The namespace of the root; nothing where there is no root. */
  private static Optional<String> root(String text) {
    try {
      XMLStreamReader2 reader = SecureXml.reader(text);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader2.START_ELEMENT) {
          return Optional.of(String.valueOf(reader.getNamespaceURI()));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException | RuntimeException e) {
      return Optional.empty(); // what reads it as a schema says more
    }
  }
}
