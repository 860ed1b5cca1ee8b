package org.rubricator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rubricator.corpus.NewCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code init}: a new corpus. */
@Command(
    name = "init",
    description = "Make the folder of a new corpus, ready to build.",
    footer = {"", "Example:", "  rubricator init my-corpus"})
final class InitCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "DIR", description = "The folder; it may exist if it is empty.")
  private Path folder = Path.of("");

  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    List<String> made = NewCorpus.make(session.resolve(folder), report.findings());
    made.forEach(file -> report.results().println(folder.resolve(file)));
    if (!made.isEmpty()) {
      report.say("");
      report.say(
          "Put your texts into " + folder.resolve("src").resolve("texts") + ", one file each,");
      report.say("and say what you know of them in metadata.csv there. Then:");
      report.say(
          "  " + Launcher.command() + " build-edition " + Launcher.quoted(folder.toString()));
    }
    report.print();
    return made.isEmpty() ? Exit.WRONG_CALL : report.status();
  }
}
