package org.rubricator.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Catalogue;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a code means. */
@Command(
    name = "explain",
    description = "Explain the code of a finding: cause, cure, an example.",
    footer = {"", "Example:", "  rubricator explain TEI-003"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "Such as TEI-003; without it a list of all.")
  private @Nullable String code;

  /** Every command takes the same options; this one has no use for them but help. */
  @Mixin CommonOptions options = new CommonOptions();

  private final Session session;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String typed = code;
    if (typed == null) {
      Arrays.stream(Code.values()).forEach(this::line);
      return Exit.CLEAN;
    }
    Optional<Code> found = Code.byId(typed);
    found.ifPresentOrElse(this::explain, () -> unknown(typed));
    return found.isPresent() ? Exit.CLEAN : Exit.WRONG_CALL;
  }

  private void line(Code each) {
    session
        .out()
        .printf(
            Locale.ROOT, "%s  %s%n", each.id(), Catalogue.open(Catalogue.entry(each).message()));
  }

  private void explain(Code each) {
    Catalogue.Entry entry = Catalogue.entry(each);
    PrintWriter out = session.out();
    out.println(each.id() + " (" + entry.severity().label() + ")");
    out.println("  " + Catalogue.open(entry.message()));
    out.println();
    out.println("Cause:  " + Catalogue.open(entry.cause()));
    out.println("Cure:   " + Catalogue.open(entry.cure()));
    entry.chapter().ifPresent(c -> out.println("Read:   TEI Guidelines: " + c.label()));
    example(out, "Before", entry.before());
    example(out, "After", entry.after());
  }

  private static void example(PrintWriter out, String title, String text) {
    if (!text.isEmpty()) {
      out.println();
      out.println(title + ":");
      text.lines().forEach(line -> out.println("    " + line));
    }
  }

  private void unknown(String typed) {
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
    String advice = NearestName.of(typed, ids).map(id -> "Did you mean " + id + "?").orElse("");
    session.err().println(("There is no code " + typed + ". " + advice).strip());
    session.err().println("  rubricator explain  lists all codes.");
  }
}
