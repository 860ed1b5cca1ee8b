package org.rubricator.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Findings as one JSON document: {@code {"findings": [{code, severity, path, line, …}]}}. */
public final class JsonRenderer implements Renderer {

  @Override
  public String render(List<Diagnostic> findings) {
    return JsonText.of(json -> document(json, findings));
  }

  private static void document(JsonGenerator json, List<Diagnostic> findings) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("findings");
    for (Diagnostic finding : findings) {
      write(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().id());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("path", finding.place().path());
    json.writeNumberField("line", finding.place().line());
    json.writeNumberField("column", finding.place().column());
    json.writeStringField("message", finding.message());
    if (finding.follows().isPresent()) {
      follows(json, finding.follows().get());
    }
    json.writeStringField("cure", finding.cure());
    if (finding.chapter().isPresent()) {
      json.writeStringField("chapter", finding.chapter().get().label());
    }
    if (finding.place().excerpt().isPresent()) {
      write(json, finding.place().excerpt().get());
    }
    json.writeEndObject();
  }

  private static void follows(JsonGenerator json, Place cause) throws IOException {
    json.writeObjectFieldStart("follows");
    json.writeStringField("path", cause.path());
    json.writeNumberField("line", cause.line());
    json.writeNumberField("column", cause.column());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Excerpt excerpt) throws IOException {
    json.writeObjectFieldStart("excerpt");
    json.writeStringField("text", excerpt.text());
    json.writeStringField("marked", excerpt.marked());
    json.writeEndObject();
  }
}
