package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.GithubRenderer;
import org.rubricator.diagnostic.JsonRenderer;
import org.rubricator.diagnostic.JunitRenderer;
import org.rubricator.diagnostic.SarifRenderer;
import org.rubricator.diagnostic.Severity;
import org.rubricator.diagnostic.TextRenderer;
import org.rubricator.diagnostic.TextReport;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Findings make well-formed documents in every form in which they are told. */
final class RenderersLaw {

  private static final Pattern COMMAND =
      Pattern.compile("::(?:error|warning|notice) [^:\r\n]*::[^\r\n]*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 0, 0);

  private RenderersLaw() {}

  static void hold(String label, List<Diagnostic> findings) throws IOException {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(new JsonRenderer().render(findings)).isObject()).isTrue();
    assertThat(json.readTree(new SarifRenderer("1").render(findings)).isObject()).isTrue();
    assertThat(new GithubRenderer().render(findings).lines())
        .hasSize(findings.size())
        .allMatch(line -> COMMAND.matcher(line).matches());
    xml(new JunitRenderer(List.of(label), Severity.ERROR, NOW).render(findings));
    text(findings);
  }

  private static void text(List<Diagnostic> findings) {
    String report = new TextReport(new TextRenderer(false), 100).render(findings);
    assertThat(CONTROL.matcher(report).find()).as(report).isFalse();
    assertThat(report.isEmpty()).isEqualTo(findings.isEmpty());
  }

  private static void xml(String document) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.parse(new InputSource(new StringReader(document)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(document, e);
    }
  }
}
