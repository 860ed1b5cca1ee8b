package org.rubricator.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Findings as one JSON document: {@code {"findings": [{code, severity, path, line, …}]}}. */
public final class JsonRenderer {

  private static final JsonFactory FACTORY = new JsonFactory();

  public String render(List<Diagnostic> findings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeArrayFieldStart("findings");
      for (Diagnostic finding : findings) {
        write(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void write(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().id());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("path", finding.place().path());
    json.writeNumberField("line", finding.place().line());
    json.writeNumberField("column", finding.place().column());
    json.writeStringField("message", finding.message());
    json.writeStringField("cure", finding.cure());
    if (finding.place().excerpt().isPresent()) {
      write(json, finding.place().excerpt().get());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Excerpt excerpt) throws IOException {
    json.writeObjectFieldStart("excerpt");
    json.writeStringField("text", excerpt.text());
    json.writeStringField(
        "marked", excerpt.text().substring(excerpt.markStart(), excerpt.markEnd()));
    json.writeEndObject();
  }
}
