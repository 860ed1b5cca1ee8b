package org.rubricator.concordance;

import java.util.Locale;

/**
 * What is counted of a corpus, or of what a query finds in it.
 *
 * @param value what of: an attribute of words, a name that is known of texts, a window, a condition
 * @param by the measure that rows are sorted by, or nothing for the first of its kind
 * @param least how often a row's word has to come
 */
public record CountSettings(Kind kind, String value, String by, int least) {

  /** What a table tells. */
  public enum Kind {
    /** How often words come. */
    FREQ,
    /** How lines are spread over texts. */
    GROUP,
    /** What comes beside what is found. */
    COLLOCATES,
    /** What is typical of some texts. */
    KEYNESS;

    /** The option that asks for it. */
    public String option() {
      return "--" + name().toLowerCase(Locale.ROOT);
    }
  }

  SettingMistake wrong(String why) {
    return new SettingMistake(kind.option() + " " + value, why);
  }
}
