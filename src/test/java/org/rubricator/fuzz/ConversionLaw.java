package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Severity;
import org.rubricator.encode.EncodeOptions;
import org.rubricator.encode.SourceTextCheck;
import org.rubricator.encode.TeiEncoder;
import org.rubricator.source.LanguageGuess;
import org.rubricator.source.SourceReader;
import org.rubricator.source.SourceText;
import org.rubricator.source.TextMetadata;
import org.rubricator.structure.StructureOptions;
import org.rubricator.structure.StructuredText;
import org.rubricator.structure.Structurer;
import org.rubricator.tei.TeiDocument;

/**
 * A raw text becomes TEI or a finding says why not. The TEI holds every character of it, and is
 * valid by our schema.
 */
final class ConversionLaw implements Law {

  private static final String RAW = "t.txt";
  private static final EncodeOptions OPTIONS =
      new EncodeOptions("", "authority/", "../schemas/", "1");

  private final Checking checking = new Checking();

  @Override
  public void hold(byte[] input) throws IOException {
    Findings findings = new Findings();
    Path raw = checking.root().resolve(RAW);
    Files.write(raw, input);
    Optional<SourceText> source = new SourceReader(Optional.empty(), findings).read(raw, RAW);
    Optional<StructuredText> structured = source.flatMap(s -> structured(s, findings));
    assertThat(structured.isPresent() || !findings.sorted().isEmpty()).isTrue();
    FindingsLaw.noFault(findings.sorted());
    if (structured.isPresent()) {
      encoded(structured.get());
    }
  }

  private static Optional<StructuredText> structured(SourceText source, Findings findings) {
    String language = LanguageGuess.of(source.text()).orElse("und");
    return Structurer.structure(source, language, StructureOptions.defaults(), RAW, findings);
  }

  private void encoded(StructuredText text) throws IOException {
    byte[] tei = new TeiEncoder(OPTIONS).encode(text, TextMetadata.unknown("t"), "t", "t");
    Path written = checking.root().resolve("t.xml");
    Files.write(written, tei);
    Findings findings = new Findings();
    SourceTextCheck.holds(text.source(), written, RAW, findings);
    assertThat(findings.sorted()).isEmpty();
    checking.check(TeiDocument.read("t.xml", tei, findings).orElseThrow(), findings);
    assertThat(errors(findings)).isEmpty();
  }

  private static List<Diagnostic> errors(Findings findings) {
    return findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
