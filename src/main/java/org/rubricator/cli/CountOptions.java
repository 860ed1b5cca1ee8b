package org.rubricator.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.concordance.CountSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is counted, where no lines are shown. */
final class CountOptions {

  /** One of them at most. */
  static final class Kind {

    @Option(
        names = "--freq",
        paramLabel = "WHAT",
        arity = "0..1",
        fallbackValue = "word",
        description = {
          "Count words: word, lemma, pos (of all texts, or of what a query finds), runs of N words,",
          "or elements such as <persName>. Default: word."
        })
    private @Nullable String freq;

    @Option(
        names = "--group",
        paramLabel = "NAME",
        arity = "0..1",
        fallbackValue = "text",
        description = "Count lines by text, date, author; tell how evenly they are spread.")
    private @Nullable String group;

    @Option(
        names = "--collocates",
        paramLabel = "WINDOW",
        arity = "0..1",
        fallbackValue = "5",
        description = {
          "Count what stands beside: in a window of words (5; 3,0 for the left and the right side),",
          "or in the sentence. Default: 5."
        })
    private @Nullable String collocates;

    @Option(
        names = "--keyness",
        paramLabel = "TEXTS",
        arity = "0..1",
        fallbackValue = "rest",
        description = {
          "Compare the words of the texts that --where chooses with those of others: rest, or",
          "NAME=VALUE. Default: rest."
        })
    private @Nullable String keyness;

    private CountSettings settings(String by, int least) {
      if (freq != null) {
        return new CountSettings(CountSettings.Kind.FREQ, freq, by, Math.max(1, least));
      }
      if (group != null) {
        return new CountSettings(CountSettings.Kind.GROUP, group, by, Math.max(1, least));
      }
      int enough = least == 0 ? FEWEST : least;
      return collocates == null
          ? new CountSettings(CountSettings.Kind.KEYNESS, String.valueOf(keyness), by, enough)
          : new CountSettings(CountSettings.Kind.COLLOCATES, collocates, by, enough);
    }
  }

  /** Words that come more seldom say little beside others. */
  private static final int FEWEST = 3;

  @ArgGroup(exclusive = true)
  private @Nullable Kind kind;

  @Option(
      names = "--by",
      paramLabel = "MEASURE",
      description = {
        "Sort collocates by count, mi, t, ll or logdice, and keyness by ll or ratio.",
        "Default: logdice, and ll."
      })
  private String by = "";

  @Option(
      names = "--least",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description =
          "Leave out what comes more seldom. Default: 1; beside others, and to compare, 3.")
  private int least;

  /** What is counted, if anything. */
  Optional<CountSettings> settings() {
    return Optional.ofNullable(kind).map(k -> k.settings(by.toLowerCase(Locale.ROOT), least));
  }
}
