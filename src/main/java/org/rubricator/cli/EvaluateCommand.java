package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.GoldComparison;
import org.rubricator.corpus.ScoreSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: scores markup against a gold standard. */
@Command(
    name = "evaluate",
    description = {
      "Score the machine's markup against a gold standard: TEI files, or brat's .ann files,",
      "each with its raw text in a .txt of the same name. The authority is taken as empty."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator evaluate gold/open",
      "  rubricator evaluate gold/open --against gold/second",
      "  rubricator evaluate gold/held --json"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private ModelOptions models = new ModelOptions();

  @Parameters(paramLabel = "GOLD", description = "A folder of gold.")
  private Path gold = Path.of(".");

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = {
        "Score the markup of the files in this folder instead: another annotator's, another tool's.",
        "Texts that only one folder has are left out."
      })
  private @Nullable Path other;

  @Option(names = "--texts", description = "Show each text, too.")
  private boolean texts;

  @Option(
      names = "--differences",
      description = "Show each mark that differs from the gold, too: a line each, tabs between.")
  private boolean differences;

  @Option(
      names = "--certainty",
      description = {
        "Show, too, how many tags of each certainty and of each rule are right: in their words,",
        "their element and what they point to."
      })
  private boolean certainty;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = {
        "Scores below those in this table are errors: language (or all), measure and floor,",
        "with tabs between."
      })
  private @Nullable Path floors;

  @Option(names = "--json", description = "Print the scores as JSON, those of each text with them.")
  private boolean json;

  private final Session session;

  EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Report report = new Report(session, options);
    GoldComparison comparison =
        new GoldComparison(session.here(), models.folder(), report.findings());
    Path folder = session.resolve(gold);
    ScoreSheet scores =
        other == null
            ? comparison.ofTool(folder)
            : comparison.ofOther(folder, session.resolve(other));
    if (!scores.isEmpty()) {
      report.results().print(json ? scores.json() : scores.table(texts));
    }
    if (certainty) {
      report.results().print("\n" + scores.certainties());
    }
    if (differences) {
      scores.differences().forEach(report.results()::println);
    }
    if (floors != null) {
      comparison.floors(scores, session.resolve(floors));
    }
    report.print();
    return report.status();
  }
}
