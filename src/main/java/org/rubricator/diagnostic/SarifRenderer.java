package org.rubricator.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0, which code hosts and editors read. Rules are the codes, in order. */
public final class SarifRenderer implements Renderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;

  /**
   * @param version of the tool
   */
  public SarifRenderer(String version) {
    this.version = version;
  }

  @Override
  public String render(List<Diagnostic> findings) {
    return JsonText.of(json -> document(json, findings));
  }

  private void document(JsonGenerator json, List<Diagnostic> findings) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    run(json, findings);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void run(JsonGenerator json, List<Diagnostic> findings) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    driver(json);
    json.writeEndObject();
    json.writeStringField("language", "en");
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifResult.ROOT);
    SarifResult.text(json, "description", "The folder that the command was run in.");
    json.writeEndObject();
    json.writeEndObject();
    results(json, findings);
    json.writeEndObject();
  }

  private void driver(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Rubricator");
    json.writeStringField("version", version);
    json.writeStringField("semanticVersion", version);
    json.writeArrayFieldStart("rules");
    for (Code code : Code.values()) {
      SarifRule.write(json, code);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void results(JsonGenerator json, List<Diagnostic> findings) throws IOException {
    Map<Identity, Integer> seen = new HashMap<>();
    json.writeArrayFieldStart("results");
    for (Diagnostic finding : findings) {
      Identity identity = Identity.of(finding);
      int occurrence = seen.merge(identity, 1, Integer::sum);
      SarifResult.write(json, finding, identity.fingerprint() + ":" + occurrence);
    }
    json.writeEndArray();
  }
}
