package org.rubricator.annotate.evaluation;

import java.util.regex.Pattern;

/**
 * Running text from a text with spaces around its tokens, as gold standards for programs have it:
 * no character but white space changes.
 */
public final class Detokenised {

  /** A space before what closes: marks of punctuation, clitics. */
  private static final Pattern BEFORE =
      Pattern.compile(" (?=[,.;:!?”’)\\]]|['’](?:s|S|m|d|re|ve|ll)\\b|n['’]t\\b)");

  /** A space after what opens. */
  private static final Pattern AFTER = Pattern.compile("(?<=[“‘(\\[]) ");

  private Detokenised() {}

  /** Sentences that stand in lines of their own become one line, paragraphs stay. */
  public static String of(String tokens) {
    String running = tokens.replaceAll("(?<!\\n)\\n(?!\\n)", " ");
    return AFTER.matcher(BEFORE.matcher(running).replaceAll("")).replaceAll("");
  }
}
