package org.rubricator.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Small inputs to begin with, made of the fixtures of findings. */
final class Seeds {

  private static final int LARGEST = 8_000;
  private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics");
  private static final Path SCHEMA = Path.of("src", "test", "resources", "schema");

  private static final List<byte[]> WRITTEN =
      List.of(
          seed(
              SchemaLaw.Kind.RNC,
              """
              default namespace = "http://www.tei-c.org/ns/1.0"
              start = any
              any = element * { (attribute * { text } | text | any)* }
              """),
          seed(
              SchemaLaw.Kind.SCH,
              """
              <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/><let name="x" value="1"/>
              <pattern id="a"><rule context="t:p"><let name="y" value="@n"/>
              <assert test="@xml:id = $y" id="b" role="warning">No <name/> <value-of select="."/>
              </assert><report test="count(*) > 1">Too many</report></rule></pattern></schema>
              """),
          seed(
              SchemaLaw.Kind.ODD,
              """
              <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><schemaSpec ident="s">
              <constraintSpec ident="c" scheme="schematron"><constraint>
              <rule xmlns="http://purl.oclc.org/dsdl/schematron" context="tei:p">
              <assert test="@n">No n</assert></rule></constraint></constraintSpec>
              </schemaSpec></body></text></TEI>
              """),
          seed(SchemaLaw.Kind.MODEL, "href=\"rubricator.rng\" type=\"application/xml\""),
          seed(SchemaLaw.Kind.MODEL, "href='own.sch' schematypens=\"http://relaxng.org/ns\""),
          seed(
              SchemaLaw.Kind.CATALOG,
              """
              <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
              <uri name="https://example.org/letters.rng" uri="own.rng"/>
              <rewriteURI uriStartString="https://example.org/" rewritePrefix="./"/>
              <group xml:base="x/"><uriSuffix uriSuffix="letters.rng" uri="own.rng"/></group>
              </catalog>
              """));

  private Seeds() {}

  /** TEI, most of it with a mistake. */
  static Stream<byte[]> tei() throws IOException {
    return Stream.concat(files(FIXTURES, ".xml"), files(SCHEMA, ".xml"));
  }

  static Stream<byte[]> rawTexts() throws IOException {
    return files(FIXTURES, ".txt");
  }

  /** Edits of TEI: a few at the places where the file has something. */
  static Stream<byte[]> edits() throws IOException {
    byte[] places = {2, 0, 60, 4, 0, 90, 0, 1, 0, 30, 3, 'a', '<', '&'};
    return tei().map(file -> joined(places, file));
  }

  /** Grammars, rules, settings and what else tells how files are checked. */
  static Stream<byte[]> schemas() throws IOException {
    return Stream.of(
            seeds(SchemaLaw.Kind.RNG, ".rng"),
            seeds(SchemaLaw.Kind.BASELINE, "accepted.csv"),
            seeds(SchemaLaw.Kind.SETTINGS, ".toml"),
            WRITTEN.stream())
        .flatMap(Function.identity());
  }

  private static Stream<byte[]> seeds(SchemaLaw.Kind kind, String ending) throws IOException {
    return files(FIXTURES, ending).map(kind::input);
  }

  private static byte[] seed(SchemaLaw.Kind kind, String text) {
    return kind.input(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<byte[]> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending))
          .filter(path -> path.toFile().length() < LARGEST)
          .sorted()
          .map(Seeds::bytes)
          .toList()
          .stream();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
