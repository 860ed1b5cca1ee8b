package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.ConvertOutcome;
import org.rubricator.corpus.ConvertRequest;
import org.rubricator.corpus.CorpusConversion;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusLock;
import org.rubricator.corpus.CorpusSettings;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: raw texts to TEI. */
@Command(
    name = "convert",
    description = {
      "Convert raw texts that have no TEI yet to annotated TEI.",
      "A TEI file that exists is never written to."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator convert",
      "  rubricator convert --explain src/texts/letter.txt",
      "  rubricator convert letter.txt --output made"
    })
final class ConvertCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private ModelOptions models = new ModelOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Raw texts; without them all of the corpus.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Write the TEI there; with it no corpus is needed.")
  private @Nullable Path output;

  @Option(names = "--no-annotate", description = "Leave names, dates and quotations out.")
  private boolean plain;

  @Option(
      names = "--explain",
      description = "Show each block with the rule that told it; the TEI is written too.")
  private boolean explain;

  @Option(
      names = "--diff",
      description = "Show what a new conversion would change in the TEI; write nothing.")
  private boolean diff;

  private final Session session;

  ConvertCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    List<Path> existing = existing(report);
    if (!files.isEmpty() && existing.isEmpty()) {
      report.print();
      return report.status();
    }
    CorpusFolder folder = folder();
    report.from(folder.root());
    ConvertRequest request =
        new ConvertRequest(
            existing,
            Optional.ofNullable(output).map(session::resolve),
            !plain,
            explain,
            diff,
            models.folder());
    ConvertOutcome outcome = convert(folder, request, report);
    outcome.shown().forEach(report.results()::print);
    outcome.written().forEach(report.results()::println);
    outcome.kept().forEach(file -> report.say(file + " exists already and is left as it is."));
    report.print();
    boolean failed = !outcome.failed().isEmpty();
    return failed ? Exit.FINDINGS : report.status();
  }

  private CorpusFolder folder() throws IOException {
    return output == null
        ? options.corpus(session)
        : options.findCorpus(session).orElseGet(() -> new CorpusFolder(session.here()));
  }

  private List<Path> existing(Report report) {
    List<Path> existing = new ArrayList<>();
    for (Path file : files) {
      Path path = session.resolve(file);
      if (Files.isRegularFile(path)) {
        existing.add(path);
      } else {
        String why = Files.isDirectory(path) ? "it is a folder" : "no such file";
        report.findings().report(Code.UNREADABLE, Place.file(file.toString()), file, why);
      }
    }
    return existing;
  }

  private ConvertOutcome convert(CorpusFolder folder, ConvertRequest request, Report report)
      throws Exception {
    var settings = CorpusSettings.read(folder, report.findings());
    CorpusConversion conversion =
        new CorpusConversion(folder, settings, report.findings(), report.progress());
    if (output != null) {
      return conversion.convert(request);
    }
    return CorpusLock.whileHeld(folder, () -> conversion.convert(request));
  }
}
