package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.PathCheck;
import org.rubricator.corpus.SchemaChoice;
import org.rubricator.diagnostic.Baseline;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Filter;
import org.rubricator.diagnostic.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Mixin private SchemaOptions schemas = new SchemaOptions();

  private final Session session;

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    Baseline accepted = baseline.read(session, report.findings());
    PathCheck check = new PathCheck(session.here(), report.findings());
    SchemaChoice choice = schemas.choice(session);
    if (paths.isEmpty()) {
      CorpusFolder corpus = options.corpus(session);
      report.from(corpus.root());
      check.corpus(corpus, choice);
    } else {
      check.paths(paths.stream().map(session::resolve).toList(), choice);
    }
    check.root().ifPresent(report::from);
    report.checked(check.checked());
    report.filter(filter(check, accepted, report));
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
    return report.status();
  }

  /** What is told, once all that is to be accepted is. */
  private Filter filter(PathCheck check, Baseline before, Report report) throws IOException {
    Set<String> files = Set.copyOf(check.checked());
    Predicate<String> checked = path -> paths.isEmpty() || files.contains(path);
    Function<Baseline, Filter> with = b -> new Filter(new Selection(only), b, checked);
    List<Diagnostic> all = report.findings().sorted();
    return with.apply(baseline.write(session, before, b -> with.apply(b).left(all)));
  }
}
