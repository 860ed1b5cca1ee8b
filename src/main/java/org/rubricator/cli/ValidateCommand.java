package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rubricator.corpus.CheckRounds;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.PathCheck;
import org.rubricator.diagnostic.Baseline;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Filter;
import org.rubricator.diagnostic.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: every check. */
@Command(
    name = "validate",
    description = {
      "Check TEI files: grammar, rules, ids, pointers, dates.",
      "A PATH may be any TEI file or folder, in a corpus or not."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator validate",
      "  rubricator validate tei/letter.xml",
      "  rubricator validate novels --schema-root novels",
      "  rubricator validate --watch",
      "  rubricator validate --only TEI,RNG-002 --all",
      "  rubricator validate --write-baseline accepted.csv --reason \"as in the first print\"",
      "  rubricator validate --baseline accepted.csv"
    })
final class ValidateCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "TEI files and folders; without them the corpus.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      split = ",",
      converter = SelectionWord.class,
      description = {
        "Only these findings, with commas between them: codes (TEI-003), areas (TEI),",
        "severities (error). Others are checked, but neither told nor counted."
      })
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--watch",
      description = {
        "Go on: check again after every save, and tell what is mended and what is new.",
        "Ctrl-C ends it, or the end of standard input where that is no terminal."
      })
  private boolean watch;

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Mixin private SchemaOptions schemas = new SchemaOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private final Session session;

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    if (watch && (options.format() != CommonOptions.Format.TEXT || baseline.isWriting())) {
      throw new ParameterException(
          command.commandLine(), "--watch goes without --format and without --write-baseline");
    }
    Optional<CorpusFolder> corpus =
        paths.isEmpty() ? Optional.of(options.corpus(session)) : Optional.empty();
    List<Path> named = paths.stream().map(session::resolve).toList();
    try (CheckRounds rounds =
        new CheckRounds(session.here(), corpus, named, schemas.choice(session), watch)) {
      Report report = new Report(session, options);
      corpus.ifPresent(c -> report.from(c.root()));
      tell(check(rounds, report), report);
      Watching watching = new Watching(session, options, again -> check(rounds, again));
      return watch ? watching.run(rounds, report) : report.status();
    }
  }

  private PathCheck check(CheckRounds rounds, Report report) throws IOException {
    Baseline accepted = baseline.read(session, report.findings());
    PathCheck check = rounds.check(report.findings());
    check.root().ifPresent(report::from);
    report.checked(check.checked());
    report.filter(filter(check, accepted, report));
    return check;
  }

  private static void tell(PathCheck check, Report report) {
    report.print();
    if (!check.schemas().isEmpty()) {
      report.say("Schemas: " + String.join(", ", check.schemas()) + ".");
    }
    report.say(
        Numbers.of(check.files(), "file")
            + " checked. Findings: "
            + report.counts()
            + "."
            + report.untold());
  }

  /** What is told, once all that is to be accepted is. */
  private Filter filter(PathCheck check, Baseline before, Report report) throws IOException {
    Set<String> files = Set.copyOf(check.checked());
    Predicate<String> checked = path -> paths.isEmpty() || files.contains(path);
    Function<Baseline, Filter> with = b -> new Filter(new Selection(only), b, checked);
    List<Diagnostic> all = report.findings().sorted();
    Path folder = check.root().orElse(session.here());
    return with.apply(baseline.write(session, folder, before, b -> with.apply(b).left(all)));
  }
}
