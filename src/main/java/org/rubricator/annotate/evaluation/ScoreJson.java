package org.rubricator.annotate.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rubricator.diagnostic.JsonText;

/**
 * Scores for programs: for each text, measure by measure, the counts and what follows from them.
 */
public final class ScoreJson {

  private static final double PLACES = 10_000;

  private ScoreJson() {}

  public static String of(List<TextScores> sums, List<TextScores> texts) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          list(json, "sums", sums);
          list(json, "texts", texts);
          json.writeEndObject();
        });
  }

  private static void list(JsonGenerator json, String name, List<TextScores> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (TextScores text : texts) {
      json.writeStartObject();
      json.writeStringField("name", text.name());
      json.writeStringField("language", text.language());
      for (Map.Entry<Measure, Score> entry : text.scores().entrySet()) {
        score(json, entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void score(JsonGenerator json, Measure measure, Score score) throws IOException {
    json.writeObjectFieldStart(measure.label());
    json.writeNumberField("found", score.found());
    json.writeNumberField("found-right", score.foundRight());
    json.writeNumberField("gold", score.wanted());
    json.writeNumberField("gold-right", score.wantedRight());
    json.writeNumberField("precision", rounded(score.precision()));
    json.writeNumberField("recall", rounded(score.recall()));
    json.writeNumberField("f1", rounded(score.f1()));
    json.writeEndObject();
  }

  private static double rounded(double share) {
    return Math.round(share * PLACES) / PLACES;
  }
}
