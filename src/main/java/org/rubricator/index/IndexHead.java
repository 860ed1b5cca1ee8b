package org.rubricator.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an index says of itself.
 *
 * @param facts title, version, date, language, tool, icu
 * @param numbers format, words, forms, block
 * @param texts in their order
 * @param keys the first key of each file of values, by attribute
 * @param spans how many elements of each name hold words
 */
public record IndexHead(
    Map<String, String> facts,
    Map<String, Integer> numbers,
    List<Text> texts,
    Map<String, List<String>> keys,
    Map<String, Integer> spans) {

  /** A text with how many words it has. */
  public record Text(String stem, int words, Map<String, String> metadata) {}

  /** How many words there are. */
  public int words() {
    return numbers.getOrDefault("words", 0);
  }

  /** How many different forms there are. */
  public int forms() {
    return numbers.getOrDefault("forms", 0);
  }

  /** The language by which words are sorted. */
  public String language() {
    return facts.getOrDefault("language", "und");
  }

  /**
   * @throws DamagedShard if it is no such file, or of another format
   */
  static IndexHead read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    if (!text.startsWith(Manifest.CALL) || !text.endsWith(Manifest.END)) {
      throw new DamagedShard("it is no index");
    }
    String json = text.substring(Manifest.CALL.length(), text.length() - Manifest.END.length());
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      return new Reading(parser).head();
    } catch (IOException e) {
      throw new DamagedShard("it is no JSON");
    }
  }

  /** One reading of the file. */
  private static final class Reading {
    private final JsonParser json;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private final Map<String, Integer> spans = new LinkedHashMap<>();

    private Reading(JsonParser json) {
      this.json = json;
    }

    private IndexHead head() throws IOException {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        field(name);
      }
      if (numbers.getOrDefault("format", 0) != Manifest.FORMAT) {
        throw new DamagedShard("it was made by another version of the tool");
      }
      return new IndexHead(facts, numbers, texts, keys, spans);
    }

    private void field(String name) throws IOException {
      switch (name) {
        case "texts" -> texts();
        case "keys" -> keys();
        case "spans" -> counts();
        default -> scalar(name);
      }
    }

    private void scalar(String name) throws IOException {
      if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        numbers.put(name, json.getIntValue());
      } else if (json.currentToken() == JsonToken.VALUE_STRING) {
        facts.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }

    private void texts() throws IOException {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String stem = "";
        int words = 0;
        Map<String, String> metadata = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          switch (name) {
            case "stem" -> stem = json.getText();
            case "words" -> words = json.getIntValue();
            default -> strings(metadata);
          }
        }
        texts.add(new Text(stem, words, metadata));
      }
    }

    private void keys() throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        List<String> list = new ArrayList<>();
        keys.put(json.currentName(), list);
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          list.add(json.getText());
        }
      }
    }

    private void strings(Map<String, String> table) throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        table.put(name, json.getText());
      }
    }

    private void counts() throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        spans.put(name, json.getIntValue());
      }
    }
  }
}
