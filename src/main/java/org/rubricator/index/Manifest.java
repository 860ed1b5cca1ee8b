package org.rubricator.index;

import com.fasterxml.jackson.core.JsonGenerator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rubricator.diagnostic.JsonText;
import org.rubricator.token.WordCutter;

/** Writes {@code index.js}: what the index is of, its texts, and where its words begin. */
final class Manifest {

  /** The format of the files; a reader takes no other. */
  static final int FORMAT = 1;

  static final String CALL = "rubricatorIndex(";
  static final String END = ");\n";

  private final IndexOptions options;
  private final List<TextEntry> texts;
  private final List<Facts> facts;
  private final Vocabulary vocabulary;
  private final Map<String, List<String>> firstKeys;
  private final Map<String, Integer> spans;

  Manifest(
      IndexOptions options,
      List<TextEntry> texts,
      List<Facts> facts,
      Vocabulary vocabulary,
      Map<String, List<String>> firstKeys,
      Map<String, Integer> spans) {
    this.options = options;
    this.texts = texts;
    this.facts = facts;
    this.vocabulary = vocabulary;
    this.firstKeys = firstKeys;
    this.spans = spans;
  }

  byte[] file() {
    String json =
        JsonText.of(
            out -> {
              out.writeStartObject();
              corpus(out);
              texts(out);
              words(out);
              rules(out);
              out.writeEndObject();
            });
    return (CALL + json.stripTrailing() + END).getBytes(StandardCharsets.UTF_8);
  }

  private void corpus(JsonGenerator json) throws IOException {
    json.writeNumberField("format", FORMAT);
    json.writeStringField("title", options.title());
    json.writeStringField("version", options.version());
    json.writeStringField("date", options.date());
    json.writeStringField("language", options.language());
    json.writeStringField("tool", options.tool());
    json.writeStringField("icu", VersionInfo.ICU_VERSION.toString());
    json.writeNumberField("words", vocabulary.words());
    json.writeNumberField("forms", vocabulary.size());
    json.writeNumberField("block", TextBlock.SIZE);
  }

  private void texts(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("texts");
    for (int i = 0; i < texts.size(); i++) {
      json.writeStartObject();
      json.writeStringField("stem", texts.get(i).stem());
      json.writeNumberField("words", facts.get(i).words());
      table("metadata", texts.get(i).metadata(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void words(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("keys");
    for (Map.Entry<String, List<String>> attribute : firstKeys.entrySet()) {
      json.writeArrayFieldStart(attribute.getKey());
      for (String key : attribute.getValue()) {
        json.writeString(key);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("spans");
    for (Map.Entry<String, Integer> span : spans.entrySet()) {
      json.writeNumberField(span.getKey(), span.getValue());
    }
    json.writeEndObject();
    table("fold", vocabulary.folded(WordFold.KEY), json);
    table("foldCase", vocabulary.folded(new WordFold(false, true)), json);
    table("foldMarks", vocabulary.folded(new WordFold(true, false)), json);
  }

  /** How words are cut where languages differ, by which a page cuts those of a query. */
  private void rules(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, List<String>> rule : WordCutter.rules(options.language()).entrySet()) {
      json.writeArrayFieldStart(rule.getKey());
      for (String word : rule.getValue()) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void table(String name, Map<String, String> table, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> row : new TreeMap<>(table).entrySet()) {
      json.writeStringField(row.getKey(), row.getValue());
    }
    json.writeEndObject();
  }
}
