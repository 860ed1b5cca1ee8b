package org.rubricator.concordance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubricator.diagnostic.JsonText;

/**
 * A query that can be cited and run again: what was asked, of which version of which corpus, and
 * what came of it.
 *
 * @param corpus its title
 * @param lines how many were found
 * @param checksum SHA-256 of all lines as {@link TableFile.Form#TSV}
 */
public record SavedQuery(
    QuerySettings asked, String corpus, String version, int lines, String checksum) {

  private static final int FORMAT = 1;

  /** An answer as a query that was saved. */
  public static SavedQuery of(QuerySettings asked, Answer answer) throws IOException {
    return new SavedQuery(
        asked,
        answer.head().facts().getOrDefault("title", ""),
        answer.version(),
        answer.size(),
        checksum(answer));
  }

  private static String checksum(Answer answer) throws IOException {
    try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha())) {
      TableFile.write(new LineTable(answer), TableFile.Form.TSV, out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The file, in UTF-8. */
  public byte[] file() {
    return JsonText.of(
            json -> {
              json.writeStartObject();
              json.writeNumberField("format", FORMAT);
              json.writeStringField("query", asked.query());
              json.writeBooleanField("case", asked.withCase());
              json.writeBooleanField("diacritics", asked.withMarks());
              json.writeArrayFieldStart("where");
              for (String condition : asked.where()) {
                json.writeString(condition);
              }
              json.writeEndArray();
              json.writeStringField("sort", asked.sort());
              json.writeNumberField("context", asked.context());
              json.writeStringField("corpus", corpus);
              json.writeStringField("version", version);
              json.writeNumberField("lines", lines);
              json.writeStringField("sha256", checksum);
              json.writeEndObject();
            })
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #file} wrote.
   *
   * @throws IOException if it is no such file, with the reason as the second half of a sentence
   */
  public static SavedQuery read(byte[] file) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> where = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            where.add(json.getText());
          }
        } else {
          values.put(name, json.getText());
        }
      }
    } catch (IOException e) {
      throw new IOException("it is no JSON", e);
    }
    return of(values, where);
  }

  private static SavedQuery of(Map<String, String> values, List<String> where) throws IOException {
    if (!values.getOrDefault("format", "").equals(String.valueOf(FORMAT))) {
      throw new IOException("it is no saved query of format " + FORMAT);
    }
    try {
      QuerySettings asked =
          new QuerySettings(
              values.getOrDefault("query", ""),
              Boolean.parseBoolean(values.get("case")),
              Boolean.parseBoolean(values.get("diacritics")),
              where,
              values.getOrDefault("sort", ""),
              Integer.parseInt(values.getOrDefault("context", "")));
      return new SavedQuery(
          asked,
          values.getOrDefault("corpus", ""),
          values.getOrDefault("version", ""),
          Integer.parseInt(values.getOrDefault("lines", "")),
          values.getOrDefault("sha256", ""));
    } catch (NumberFormatException e) {
      throw new IOException("context and lines must be numbers", e);
    }
  }

  /** What is not as it was, in words; nothing where the lines are the same. */
  public List<String> differences(SavedQuery now) {
    List<String> differences = new ArrayList<>();
    if (!checksum.equals(now.checksum)) {
      compare("corpus", corpus, now.corpus, differences);
      compare("version", version, now.version, differences);
      compare("lines", String.valueOf(lines), String.valueOf(now.lines), differences);
      if (lines == now.lines) {
        differences.add("other words in them");
      }
    }
    return differences;
  }

  private static void compare(String what, String then, String now, List<String> differences) {
    if (!then.equals(now)) {
      differences.add(what + " " + then + " then, " + now + " now");
    }
  }
}
