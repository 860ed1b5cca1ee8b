package org.rubricator.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A code as a rule of SARIF (§3.49), with the words of the catalogue. */
final class SarifRule {

  private SarifRule() {}

  static void write(JsonGenerator json, Code code) throws IOException {
    Catalogue.Entry entry = Catalogue.entry(code);
    json.writeStartObject();
    json.writeStringField("id", code.id());
    SarifResult.text(json, "shortDescription", Catalogue.open(entry.message()));
    SarifResult.text(json, "fullDescription", Catalogue.open(entry.cause()));
    SarifResult.text(json, "help", help(entry));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", entry.severity().label());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String help(Catalogue.Entry entry) {
    return Catalogue.open(entry.cure())
        + entry.chapter().map(c -> "\n\nTEI Guidelines: " + c.label()).orElse("")
        + example("Before", entry.before())
        + example("After", entry.after());
  }

  private static String example(String title, String text) {
    return text.isEmpty() ? "" : "\n\n" + title + ":\n" + text;
  }
}
