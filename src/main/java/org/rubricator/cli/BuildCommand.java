package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.BuildOutcome;
import org.rubricator.corpus.CorpusBuild;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.edition.TextSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code build-edition}: the main job. */
@Command(
    name = "build-edition",
    description = {
      "Convert what is new, check everything, and make the edition, the concordance",
      "and the plain texts in dist/."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator build-edition",
      "  rubricator build-edition my-corpus",
      "  rubricator build-edition novels --schema-root schemas-of-others"
    })
final class BuildCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The corpus, or a folder of TEI files; without it the corpus around.")
  private @Nullable Path folder;

  @Mixin private SchemaOptions schemas = new SchemaOptions();

  private final Session session;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Report report = new Report(session, options);
    CorpusFolder corpus = corpus();
    report.from(corpus.root());
    BuildOutcome outcome =
        new CorpusBuild(corpus, schemas.choice(session), report.findings(), report.progress())
            .run();
    report.print();
    summary(outcome, report, (System.nanoTime() - start) / NANOS);
    return outcome.texts().isEmpty() || !outcome.leftOut().isEmpty()
        ? Exit.FINDINGS
        : report.status();
  }

  private CorpusFolder corpus() throws IOException {
    if (folder == null) {
      return options.corpus(session);
    }
    Path path = session.resolve(folder);
    return CorpusFolder.in(path).orElseThrow(() -> RunOptions.noCorpus(path));
  }

  private void summary(BuildOutcome outcome, Report report, double seconds) {
    if (outcome.isUnchanged()) {
      report.say("Nothing has changed since the last build.");
    }
    List<TextSummary> texts = outcome.texts();
    report.say("");
    report.say(
        line(
            "Texts",
            Numbers.of(texts.size(), "text")
                + ", "
                + Numbers.of(sum(texts, TextSummary::words), "word")));
    report.say(line("Marked", marked(texts)));
    report.say(line("Pages", Numbers.of(outcome.pages(), "page")));
    if (!outcome.converted().isEmpty()) {
      report.say(line("New TEI", String.join(", ", outcome.converted())));
    }
    if (!outcome.leftOut().isEmpty()) {
      report.say(line("Left out", String.join(", ", outcome.leftOut())));
    }
    report.say(line("Findings", report.counts()));
    report.say(line("Time", String.format(Locale.ROOT, "%.1f seconds", seconds)));
    if (!texts.isEmpty()) {
      report.say("");
      report.say("Open " + outcome.startPage());
    }
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-9s %s", name, value);
  }

  private static String marked(List<TextSummary> texts) {
    return String.join(
        ", ",
        Numbers.of(sum(texts, t -> t.marked().persons()), "person"),
        Numbers.of(sum(texts, t -> t.marked().places()), "place"),
        Numbers.of(sum(texts, t -> t.marked().organisations()), "organisation"),
        Numbers.of(sum(texts, t -> t.marked().dates()), "date"),
        Numbers.of(sum(texts, t -> t.marked().quotations()), "quotation"));
  }

  private static int sum(List<TextSummary> texts, ToIntFunction<TextSummary> count) {
    return texts.stream().mapToInt(count).sum();
  }
}
