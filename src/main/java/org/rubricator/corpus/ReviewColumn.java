package org.rubricator.corpus;

import java.util.Locale;
import java.util.function.Function;

/** A column of a list of doubtful things, the same in every form of the list. */
enum ReviewColumn {
  DECISION(row -> ""),
  VALUE(row -> ""),
  KIND(row -> row.key().kind()),
  WORDS(row -> row.key().words()),
  ELEMENT(row -> row.key().element()),
  SAYS(row -> row.key().says()),
  NAME(ReviewRow::name),
  TAGS(row -> String.valueOf(row.tags())),
  CERTAINTY(row -> number(row.certainty())),
  GAIN(row -> number(row.gain())),
  RULE(ReviewRow::rule),
  EVIDENCE(ReviewRow::evidence),
  TEXT(row -> row.key().text()),
  ANCHOR(row -> row.key().anchor()),
  START(row -> row.key().start().isPresent() ? "" + row.key().start().getAsInt() : ""),
  BEFORE(row -> row.key().before()),
  AFTER(row -> row.key().after());

  private final Function<ReviewRow, String> value;

  ReviewColumn(Function<ReviewRow, String> value) {
    this.value = value;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** Its name in every form. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it has for a row; the empty string for nothing. */
  String of(ReviewRow row) {
    return value.apply(row);
  }

  boolean isNumber() {
    return this == TAGS || this == CERTAINTY || this == GAIN || this == START;
  }
}
