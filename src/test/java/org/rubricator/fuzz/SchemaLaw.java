package org.rubricator.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.file.PathUtils;
import org.rubricator.corpus.BaselineFile;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusSettings;
import org.rubricator.corpus.Settings;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** What tells how files are checked, and is wrong, is a finding. The first byte says what it is. */
final class SchemaLaw implements Law {

  private static final String FILE = "t.xml";

  static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title>
      </titleStmt><publicationStmt><p>No.</p></publicationStmt><sourceDesc><p>No.</p></sourceDesc>
      </fileDesc></teiHeader><text><body><p xml:id="p1" n="1">A <date when="1914">ship</date></p>
      <p ref="#p1">sails</p></body></text></TEI>
      """;

  private static final String ANY =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
      <define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute>
      <text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>
      """;

  /** What the bytes after the first are. */
  enum Kind {
    RNG,
    RNC,
    SCH,
    ODD,
    MODEL,
    CATALOG,
    BASELINE,
    SETTINGS;

    /** As the input of the law. */
    byte[] input(byte[] bytes) {
      byte[] all = new byte[bytes.length + 1];
      all[0] = (byte) ordinal();
      System.arraycopy(bytes, 0, all, 1, bytes.length);
      return all;
    }

    static Kind of(byte first) {
      return values()[Math.floorMod(first, values().length)];
    }
  }

  private final Checking checking = new Checking();

  @Override
  public void hold(byte[] input) throws IOException {
    if (input.length > 0) {
      write("rubricator.rng", ANY.getBytes(StandardCharsets.UTF_8)); // where nothing else holds
      Findings findings = new Findings();
      hold(Kind.of(input[0]), Arrays.copyOfRange(input, 1, input.length), findings);
      FindingsLaw.noFault(findings.sorted());
      RenderersLaw.hold(FILE, findings.sorted());
      PathUtils.cleanDirectory(checking.root());
    }
  }

  private void hold(Kind kind, byte[] bytes, Findings findings) throws IOException {
    switch (kind) {
      case RNG, RNC, SCH, ODD -> schema(kind, bytes, findings);
      case MODEL -> model(new String(bytes, StandardCharsets.UTF_8), findings);
      case CATALOG -> catalog(bytes, findings);
      case BASELINE -> BaselineFile.read(write("accepted.csv", bytes), "accepted.csv", findings);
      case SETTINGS -> settings(bytes, findings);
    }
  }

  private void schema(Kind kind, byte[] bytes, Findings findings) throws IOException {
    String name = "own." + kind.name().toLowerCase(Locale.ROOT);
    write(name, bytes);
    checking.check(letter(""), List.of(name), findings);
  }

  private void model(String data, Findings findings) {
    TeiDocument.read(
            FILE,
            ("<?xml-model " + data + "?>" + LETTER).getBytes(StandardCharsets.UTF_8),
            findings)
        .ifPresent(document -> checking.check(document, List.of(), findings));
  }

  private void catalog(byte[] bytes, Findings findings) throws IOException {
    write("catalog.xml", bytes);
    String model = "<?xml-model href=\"https://example.org/letters.rng\"?>";
    checking.check(letter(model), List.of(), findings);
  }

  private void settings(byte[] bytes, Findings findings) throws IOException {
    write("corpus.toml", bytes);
    Settings read = CorpusSettings.read(new CorpusFolder(checking.root()), findings);
    checking.check(letter(""), read.schemas(), findings);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(checking.root().resolve(name), bytes);
  }

  private static TeiDocument letter(String model) {
    byte[] bytes = (model + LETTER).getBytes(StandardCharsets.UTF_8);
    return TeiDocument.read(FILE, bytes, new Findings()).orElseThrow();
  }
}
