package org.rubricator.annotate.date;

/**
 * A date that others are counted from.
 *
 * @param date in the calendar of the text
 * @param chain its words and value, and what it was itself counted from
 * @param links how many dates the chain tells of
 * @param block index of its block, -1 for the day of writing
 */
record Mention(W3cDate date, String chain, int links, int block) {
  private static final int MOST_LINKS = 3;

  /** The day, month or year of writing. */
  static Mention writing(W3cDate date) {
    return new Mention(date, "the day of writing (" + date.text().orElse("") + ")", 1, -1);
  }

  /** A date of the text. */
  static Mention of(W3cDate date, String words, Answer answer, int block) {
    String own = "“" + words + "” (" + date.text().orElse("") + ")";
    int links = answer.from().map(Mention::links).orElse(0) + 1;
    boolean told = links > 1 && links <= MOST_LINKS;
    String chain = told ? own + ", that from " + answer.from().map(Mention::chain).orElse("") : own;
    return new Mention(date, chain, Math.min(links, MOST_LINKS + 1), block);
  }
}
