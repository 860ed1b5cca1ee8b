package org.rubricator.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A finding as a result of SARIF (§3.27). Levels are called as our severities are. */
final class SarifResult {

  /** The folder that relative paths are from. */
  static final String ROOT = "SRCROOT";

  private SarifResult() {}

  static void write(JsonGenerator json, Diagnostic finding, String fingerprint) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().id());
    json.writeNumberField("ruleIndex", finding.code().ordinal());
    json.writeStringField("level", finding.severity().label());
    text(json, "message", words(finding));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    location(json, finding.place());
    json.writeEndObject();
    json.writeEndArray();
    if (finding.follows().isPresent()) {
      follows(json, finding.follows().get());
    }
    if (finding.chapter().isPresent()) {
      json.writeObjectFieldStart("properties");
      json.writeStringField("chapter", finding.chapter().get().label());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("rubricatorIdentity/v1", fingerprint);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void follows(JsonGenerator json, Place cause) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    json.writeStartObject();
    location(json, cause);
    text(json, "message", "What this follows from");
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String words(Diagnostic finding) {
    return (OneLine.of(finding.message()) + "\n" + OneLine.of(finding.cure())).strip();
  }

  /** A message object, which has nothing but its text. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SourceUri.of(place.path()));
    if (!SourceUri.isAbsolute(place.path())) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
    if (place.line() > 0) {
      regions(json, place);
    }
    json.writeEndObject();
  }

  private static void regions(JsonGenerator json, Place place) throws IOException {
    region(json, "region", place.line(), place.column(), place.markedWords());
    if (place.excerpt().isPresent()) {
      Excerpt shown = place.excerpt().get();
      int from = place.column() - shown.text().codePointCount(0, shown.markStart());
      region(json, "contextRegion", place.line(), from, shown.text());
    }
  }

  private static void region(JsonGenerator json, String name, int line, int column, String words)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", line);
    json.writeNumberField("startColumn", column);
    json.writeNumberField("endColumn", column + words.codePointCount(0, words.length()));
    if (!words.isEmpty()) {
      text(json, "snippet", words);
    }
    json.writeEndObject();
  }
}
