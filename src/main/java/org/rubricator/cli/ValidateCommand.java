package org.rubricator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.PathCheck;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;
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
      "  rubricator validate novels --schema-root novels"
    })
final class ValidateCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "TEI files and folders; without them the corpus.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = "RELAX NG or Schematron for files that name none.")
  private @Nullable Path schema;

  @Option(
      names = "--schema-root",
      paramLabel = "DIR",
      description = "Look there for schemas that files name, by file name.")
  private List<Path> schemaRoots = new ArrayList<>();

  private final Session session;

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    requireExisting();
    PathCheck check = new PathCheck(session.here(), report.findings());
    Optional<Path> chosen = Optional.ofNullable(schema).map(session::resolve);
    List<Path> roots = schemaRoots.stream().map(session::resolve).toList();
    if (paths.isEmpty()) {
      check.corpus(options.corpus(session), chosen, roots);
    } else {
      check.paths(paths.stream().map(session::resolve).toList(), chosen, roots);
    }
    report.print();
    report.say(Numbers.of(check.files(), "file") + " checked. Findings: " + report.counts() + ".");
    return report.status();
  }

  /** What is named on the command line has to be there. */
  private void requireExisting() {
    List<Path> named = new ArrayList<>(schemaRoots);
    Optional.ofNullable(schema).ifPresent(named::add);
    for (Path path : named) {
      if (!Files.exists(session.resolve(path))) {
        Place place = Place.file(path.toString());
        throw new WrongCall(Diagnostic.of(Code.UNREADABLE, place, path, "it is not there"));
      }
    }
  }
}
