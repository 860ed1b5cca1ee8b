package org.rubricator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rubricator.corpus.AnnotateOutcome;
import org.rubricator.corpus.AnnotateRequest;
import org.rubricator.corpus.CorpusAnnotation;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusLock;
import org.rubricator.corpus.CorpusSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate}: renews the machine's markup. */
@Command(
    name = "annotate",
    description = {
      "Renew the machine's markup of names, dates and quotations in TEI files.",
      "What you changed, added or took out by hand stays as it is."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator annotate --diff",
      "  rubricator annotate tei/letter.xml",
      "  rubricator annotate --strip tei/letter.xml"
    })
final class AnnotateCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private ModelOptions models = new ModelOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "TEI files of the corpus; without them all.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--strip", description = "Take the machine's markup out.")
  private boolean strip;

  @Option(names = "--diff", description = "Show the change; write nothing.")
  private boolean diff;

  private final Session session;

  AnnotateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    CorpusFolder folder = options.corpus(session);
    report.from(folder.root());
    CorpusAnnotation annotation =
        new CorpusAnnotation(
            folder, CorpusSettings.read(folder, report.findings()), report.findings());
    List<Path> files = paths.stream().map(session::resolve).toList();
    AnnotateRequest request = new AnnotateRequest(files, strip, diff, models.folder());
    AnnotateOutcome outcome = CorpusLock.whileHeld(folder, () -> annotation.annotate(request));
    outcome.diffs().forEach(report.results()::print);
    if (diff && outcome.diffs().stream().allMatch(String::isEmpty)) {
      report.say("Nothing would change.");
    }
    outcome.changed().forEach(report.results()::println);
    outcome.unchanged().forEach(file -> report.say(file + " stays as it is."));
    report.print();
    return report.status();
  }
}
