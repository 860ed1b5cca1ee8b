package org.rubricator.structure;

import java.util.Locale;

/** Why a word parted at a line's end is joined as it is. */
public enum HyphenRule {
  HYPHEN_SOFT(false, "a soft hyphen only shows where a word may be parted"),
  HYPHEN_NOT_IN_TEXT(false, "the text has the word without a hyphen elsewhere"),
  HYPHEN_IN_TEXT(true, "the text has the word with its hyphen elsewhere"),
  HYPHEN_BEFORE_CAPITAL(true, "the next line begins with a capital"),
  HYPHEN_OF_COMPOUND(true, "a part of the word keeps its hyphen, by the table of hyphens"),
  HYPHEN_BEFORE_SMALL(false, "a letter, a hyphen, and a small letter on the next line");

  private final boolean kept;
  private final String words;

  HyphenRule(boolean kept, String words) {
    this.kept = kept;
    this.words = words;
  }

  /** True where the word has its hyphen in the middle of a line too. */
  public boolean isKept() {
    return kept;
  }

  /** Such as {@code hyphen-soft}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }
}
