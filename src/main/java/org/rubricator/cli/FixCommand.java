package org.rubricator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rubricator.corpus.CorpusFix;
import org.rubricator.corpus.FixOutcome;
import org.rubricator.corpus.FixRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fix}: safe corrections. */
@Command(
    name = "fix",
    description = {
      "Correct what can be corrected in one way only: misspelt names of elements and attributes,",
      "pointers without #, dates and language tags in another form, ids that are no names with all",
      "pointers to them, letters and accents that are not composed, texts that are not included.",
      "Without --write the change is shown as a diff, and nothing is written."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator fix",
      "  rubricator fix --write tei/letter.xml",
      "  rubricator fix --ids --write"
    })
final class FixCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "TEI files and folders; without them the corpus.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--write", description = "Change the files.")
  private boolean write;

  @Option(
      names = "--ids",
      description = "Also give an xml:id to paragraphs, headings, lines, items and quotations.")
  private boolean ids;

  @Mixin private SchemaOptions schemas = new SchemaOptions();

  private final Session session;

  FixCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    CorpusFix fix = new CorpusFix(session.here(), report.findings());
    List<Path> files = paths.stream().map(session::resolve).toList();
    FixRequest request = new FixRequest(files, schemas.choice(session), ids, write);
    FixOutcome outcome =
        files.isEmpty() ? fix.corpus(options.corpus(session), request) : fix.paths(request);
    tell(outcome, report);
    report.print();
    return report.status();
  }

  private void tell(FixOutcome outcome, Report report) {
    outcome.diffs().forEach(report.results()::print);
    outcome.changed().forEach(report.results()::println);
    outcome.made().forEach(report::say);
    outcome.left().forEach(report::say);
    if (outcome.made().isEmpty() && outcome.isCutShort()) {
      report.say(
          "Nothing was found that helps, but the files have more faults than one run goes through."
              + " Correct by hand what validate tells first, then run fix again.");
    } else if (outcome.made().isEmpty()) {
      report.say(
          "There is nothing that could be corrected in one way only. What is left to you is told by"
              + " validate.");
    } else if (!write) {
      report.say(
          Numbers.of(outcome.made().size(), "correction")
              + ". Nothing is written; --write makes the change.");
    }
    if (!outcome.made().isEmpty() && outcome.isCutShort()) {
      report.say("There may be more than one run goes through: after --write, run fix again.");
    }
  }
}
