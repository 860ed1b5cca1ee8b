package org.rubricator.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a schema says of itself: the comment that the TEI's stylesheets write when they make a
 * schema from an ODD.
 *
 * @param name of its file
 * @param edition of TEI, such as {@code P5 4.7.0}, or the empty string
 * @param updated when that edition was last changed, such as {@code 16th November 2023}
 * @param made the day on which the schema was made, ISO 8601, or the empty string
 */
record SchemaOrigin(String name, String edition, String updated, String made) {

  private static final int HEAD = 8000;

  private static final Pattern EDITION =
      Pattern.compile(
          "TEI Edition:\\s{0,9}(?:P5)?\\s{0,9}(?:Version)?\\s{0,9}(?<edition>\\d[\\w.]{0,19}?)\\.?\\s{1,9}"
              + "(?:Last\\s{1,9}updated\\s{1,9}on\\s{1,9}(?<updated>[^,\\n]{4,40}),)?");

  private static final Pattern MADE =
      Pattern.compile(
          "Schema generated from ODD source\\s{1,9}(?<made>\\d{4}-\\d\\d-\\d\\d)(?=T|\\s)");

  static SchemaOrigin of(String name, String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).replace((char) 0xA0, ' ');
    Matcher edition = EDITION.matcher(head);
    boolean found = edition.find();
    Matcher made = MADE.matcher(head);
    return new SchemaOrigin(
        name,
        found ? "P5 " + edition.group("edition") : "",
        found && edition.group("updated") != null ? edition.group("updated").strip() : "",
        made.find() ? made.group("made") : "");
  }

  /** Such as {@code tei_all.rng (TEI P5 4.7.0 of 16th November 2023, made 2023-11-16)}. */
  String told() {
    String facts =
        (edition.isEmpty() ? "" : "TEI " + edition)
            + (updated.isEmpty() ? "" : " of " + updated)
            + (made.isEmpty() ? "" : (edition.isEmpty() ? "made " : ", made ") + made);
    return facts.isEmpty() ? name : name + " (" + facts + ")";
  }
}
