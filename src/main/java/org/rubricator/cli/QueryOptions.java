package org.rubricator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rubricator.concordance.QuerySettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a concordance is asked. */
final class QueryOptions {

  /** What counts of a word beside its letters. */
  enum Counting {
    CASE,
    DIACRITICS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "What is looked for: one argument, in quotation marks if it has spaces.")
  private @Nullable String query;

  @Option(
      names = "--exact",
      paramLabel = "WHAT",
      split = ",",
      description = "What has to be as in the query: ${COMPLETION-CANDIDATES}. Default: neither.")
  private List<Counting> exact = new ArrayList<>();

  @Option(
      names = "--where",
      paramLabel = "NAME=VALUE",
      description = {
        "Ask only texts of which this is true: title, author, date, language, or text (its file).",
        "* and ? stand for other characters, | for or: date=1914..1918, author=*smith|*jones."
      })
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "KEYS",
      description = {
        "Sort by node, L1 to L5, R1 to R5, left, right, text, date; several with commas.",
        "Without it: the order of the corpus."
      })
  private String sort = "";

  @Option(
      names = "--context",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "Words on either side. Default: ${DEFAULT-VALUE}.")
  private int context = 10;

  boolean hasQuery() {
    return query != null;
  }

  QuerySettings settings() {
    return new QuerySettings(
        query == null ? "" : query,
        exact.contains(Counting.CASE),
        exact.contains(Counting.DIACRITICS),
        where,
        sort,
        context);
  }
}
