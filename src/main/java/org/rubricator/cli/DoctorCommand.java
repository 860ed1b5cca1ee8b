package org.rubricator.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rubricator.corpus.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: is all well for the tool to work. */
@Command(
    name = "doctor",
    description = "Check Java, encoding, the corpus' folders, free space and stale locks.",
    footer = {"", "Example:", "  rubricator doctor"})
final class DoctorCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Doctor.Check> checks = Doctor.examine(options.findCorpus(session));
    for (Doctor.Check check : checks) {
      String mark = check.good() ? "ok " : "BAD";
      session.out().printf(Locale.ROOT, "%s  %-14s %s%n", mark, check.what(), check.found());
      if (!check.good()) {
        session.out().println("                    " + check.cure());
      }
    }
    return checks.stream().allMatch(Doctor.Check::good) ? Exit.CLEAN : Exit.FINDINGS;
  }
}
