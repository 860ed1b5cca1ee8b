package org.rubricator.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rubricator.corpus.CheckRounds;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Difference;
import org.rubricator.diagnostic.Fault;
import org.rubricator.diagnostic.OneLine;
import org.rubricator.diagnostic.Place;

/**
 * Checks again after every save, and tells what is mended and what is new. It ends with the input,
 * unless a person is at the terminal, who ends it by Ctrl-C.
 */
final class Watching {

  /** So many mended findings are named. */
  private static final int NAMED = 5;

  /** A check of everything, which reports what it finds. */
  @FunctionalInterface
  interface Round {
    void check(Report report) throws IOException;
  }

  private final Session session;
  private final CommonOptions options;
  private final Round round;
  private final AtomicBoolean ended = new AtomicBoolean();

  Watching(Session session, CommonOptions options, Round round) {
    this.session = session;
    this.options = options;
    this.round = round;
  }

  /**
   * Watches until the input ends.
   *
   * @param first what the first round has found and told
   * @return the exit code of the last round
   */
  int run(CheckRounds rounds, Report first) throws IOException {
    awaitEndOfInput();
    Report last = first;
    last.say("Watching. Ctrl-C ends.");
    for (Set<Path> changed = rounds.awaitChange(ended::get);
        !changed.isEmpty();
        changed = rounds.awaitChange(ended::get)) {
      last = next(last, changed.stream().anyMatch(path -> !Files.isDirectory(path)));
    }
    return last.status();
  }

  /** Nobody types into a pipe: its end is all that is waited for. */
  private void awaitEndOfInput() {
    if (!session.terminal()) {
      Thread reader = new Thread(this::readInput, "end of input");
      reader.setDaemon(true);
      reader.start();
    }
  }

  private void readInput() {
    try {
      session.in().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      session.err().flush(); // an input that breaks has ended
    }
    ended.set(true);
  }

  private Report next(Report last, boolean saved) {
    Report report = new Report(session, options);
    try {
      round.check(report);
    } catch (IOException | UncheckedIOException e) {
      Place place = Place.file("rubricator");
      report.findings().report(Code.UNREADABLE, place, "a file", Fault.firstLine(e));
    }
    List<Diagnostic> now = report.told();
    Difference difference = Difference.between(last.told(), now);
    report.printOnly(difference.fresh());
    difference.gone().stream().limit(NAMED).forEach(each -> report.say(mended(each)));
    if (saved || !difference.isNone()) {
      report.say(counts(difference, now.size()));
    }
    return report;
  }

  private static String mended(Diagnostic finding) {
    return "mended: "
        + OneLine.of(finding.place().label())
        + ": "
        + OneLine.of(finding.message())
        + " ["
        + finding.code().id()
        + "]";
  }

  /** Such as "2 mended, 1 new, 3 left." */
  private static String counts(Difference difference, int all) {
    int fresh = difference.fresh().size();
    return String.format(
        Locale.ROOT, "%,d mended, %,d new, %,d left.", difference.gone().size(), fresh, all);
  }
}
