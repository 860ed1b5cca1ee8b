package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.BaselineFile;
import org.rubricator.diagnostic.Baseline;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options for the findings that a project has accepted. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings accepted in this table are neither told nor counted.")
  private @Nullable Path baseline;

  /** What writing needs; one without the other is a wrong call. */
  static final class Writing {

    @Option(
        names = "--write-baseline",
        paramLabel = "FILE",
        required = true,
        description = "Accept all that is found: add it to this table.")
    private @Nullable Path file;

    @Option(
        names = "--reason",
        paramLabel = "TEXT",
        required = true,
        description = "Why it is accepted.")
    private String reason = "";

    @Option(
        names = "--date",
        paramLabel = "YYYY-MM-DD",
        converter = Day.class,
        description = "When it was accepted. Default: today.")
    private @Nullable LocalDate date;

    private String day() {
      return Objects.requireNonNullElseGet(date, () -> LocalDate.now(ZoneId.systemDefault()))
          .toString();
    }
  }

  /** Reads a day of the calendar. */
  static final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value.strip());
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + value + "\" is no day of the calendar: write it as in 2026-11-23");
      }
    }
  }

  @ArgGroup(exclusive = false)
  private @Nullable Writing writing;

  /** True where what is found is to be accepted. */
  boolean isWriting() {
    return writing != null;
  }

  /**
   * What is accepted already, with the paths of the table.
   *
   * @param findings take what is wrong with the table
   */
  Baseline read(Session session, Findings findings) throws IOException {
    return baseline == null ? Baseline.empty() : read(session, baseline, findings);
  }

  private static Baseline read(Session session, Path named, Findings findings) throws IOException {
    Path file = session.resolve(named);
    String label = label(named);
    if (!Files.isRegularFile(file)) {
      throw new WrongCall(
          Diagnostic.of(Code.UNREADABLE, Place.file(label), label, "it is not there"));
    }
    return BaselineFile.read(file, label, findings);
  }

  /**
   * Accepts what is left, where that is asked for.
   *
   * @param folder that the paths of findings are from
   * @param read what is accepted already, as it was read
   * @param left gives what a baseline leaves of the findings
   * @return all that is accepted then, with the paths of findings
   */
  Baseline write(
      Session session, Path folder, Baseline read, Function<Baseline, List<Diagnostic>> left)
      throws IOException {
    Baseline before =
        baseline == null
            ? read
            : read.moved(BaselineFile.toFindings(session.resolve(baseline), folder));
    if (writing == null || writing.file == null) {
      return before;
    }
    Path file = session.resolve(writing.file);
    UnaryOperator<String> toFindings = BaselineFile.toFindings(file, folder);
    boolean same = baseline != null && file.equals(session.resolve(baseline));
    Baseline other = same ? Baseline.empty() : before;
    Baseline old = old(session, writing.file).moved(toFindings);
    List<Diagnostic> fresh = left.apply(other.and(old));
    Baseline all = old.with(fresh, writing.reason.strip(), writing.day());
    BaselineFile.write(file, label(writing.file), all.moved(BaselineFile.toTable(file, folder)));
    return other.and(read(session, writing.file, new Findings()).moved(toFindings));
  }

  /** What the table holds already; one that cannot be read is not written over. */
  private static Baseline old(Session session, Path named) throws IOException {
    if (!Files.exists(session.resolve(named))) {
      return Baseline.empty();
    }
    Findings wrong = new Findings();
    Baseline old = read(session, named, wrong);
    if (wrong.hasErrors()) {
      throw new WrongCall(wrong.sorted().get(0));
    }
    return old;
  }

  private static String label(Path named) {
    return named.toString().replace('\\', '/');
  }
}
