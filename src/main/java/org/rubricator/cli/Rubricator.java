package org.rubricator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubricator.corpus.CorpusLock;
import org.rubricator.corpus.WriteProblem;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Fault;
import org.rubricator.diagnostic.MemoryLimit;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.TextRenderer;
import org.rubricator.xml.StylesheetFault;
import org.rubricator.xml.XmlProblem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** All commands. A command line runs in a {@link Session}, so that tests need no process. */
@Command(
    name = "rubricator",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Raw texts to validated TEI, and TEI to an edition, a concordance and plain text.",
    footer = {
      "",
      "Start with:  rubricator init my-corpus",
      "             (put .txt files into my-corpus/src/texts)",
      "             rubricator build-edition my-corpus",
      "Each command explains itself:  rubricator convert --help"
    })
public final class Rubricator {

  private static final int SUGGESTIONS = 3;

  private static final String NO_MEMORY =
      "rubricator: error: the work needs more memory than Java has here [XML-009]";

  private static final List<Class<?>> COMMANDS =
      List.of(
          InitCommand.class,
          ConvertCommand.class,
          AnnotateCommand.class,
          ReviewCommand.class,
          EvaluateCommand.class,
          FixCommand.class,
          ValidateCommand.class,
          BuildCommand.class,
          ConcordanceCommand.class,
          ExplainCommand.class,
          DoctorCommand.class);

  /** With what completes them in a shell. */
  private static final List<Class<?>> ALL =
      Stream.concat(COMMANDS.stream(), Stream.of(AutoComplete.GenerateCompletion.class)).toList();

  private final Session session;

  /** Without a person who reads along, and without input. */
  public Rubricator(PrintWriter out, PrintWriter err, Path here) {
    this(InputStream.nullInputStream(), out, err, here, false);
  }

  /**
   * Prepares a command line.
   *
   * @param in its end ends a command that waits, unless a person reads along
   * @param here the folder that relative paths are from
   * @param terminal true where a person reads along
   */
  public Rubricator(InputStream in, PrintWriter out, PrintWriter err, Path here, boolean terminal) {
    this.session = new Session(in, out, err, here, terminal, new ArrayList<>());
  }

  /** Runs a command line and gives its exit code. */
  public int run(String... arguments) {
    CommandLine commands = commands(named(arguments));
    try {
      return arguments.length == 0 ? usage(commands) : commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      tellOfMemory();
      return Exit.FINDINGS;
    }
  }

  private void tellOfMemory() {
    try {
      session.tellOnly(MemoryLimit.passed("rubricator"));
    } catch (OutOfMemoryError | LinkageError e) {
      session.err().println(NO_MEMORY); // not even enough to look up the words
      session.err().flush();
    }
  }

  /** The command that is called; all where it is another, since help tells of all. */
  private static List<Class<?>> named(String... arguments) {
    for (Class<?> command : COMMANDS) {
      if (arguments.length > 0
          && command.getAnnotation(Command.class).name().equals(arguments[0])) {
        return List.of(command); // to set up the others takes longer than a small check
      }
    }
    return ALL;
  }

  /** The commands with their help. */
  CommandLine commands() {
    return commands(ALL);
  }

  private CommandLine commands(List<Class<?>> these) {
    CommandLine commands = new CommandLine(this, new Factory(session));
    these.forEach(commands::addSubcommand);
    commands.setOut(session.out()).setErr(session.err());
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler((e, line, result) -> failed(e));
    commands.setParameterExceptionHandler(Rubricator::wrong);
    return commands;
  }

  private int usage(CommandLine commands) {
    commands.usage(session.out());
    return Exit.CLEAN;
  }

  private static int wrong(CommandLine.ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    suggestions(e).ifPresent(err::println);
    err.println("  See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Exit.WRONG_CALL;
  }

  /** The nearest few names, as picocli orders them. */
  private static Optional<String> suggestions(CommandLine.ParameterException e) {
    return e instanceof CommandLine.UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? Optional.of(
            "  Did you mean "
                + String.join(
                    " or ", unmatched.getSuggestions().stream().limit(SUGGESTIONS).toList())
                + "?")
        : Optional.empty();
  }

  private int failed(Exception e) {
    session.printPending();
    if (e instanceof WrongCall wrong) {
      return tell(wrong.diagnostic(), Exit.WRONG_CALL);
    }
    if (e instanceof CorpusLock.Held) {
      return tell(Diagnostic.of(Code.CORPUS_HELD, Place.file("dist/.state/lock")), Exit.HELD);
    }
    if (e instanceof WriteProblem problem) {
      Place place = Place.file(problem.path());
      return tell(
          Diagnostic.of(Code.CANNOT_WRITE, place, problem.path(), problem.reason()),
          Exit.CANNOT_WRITE);
    }
    if (e instanceof StylesheetFault fault) {
      return tell(
          Diagnostic.of(Code.PAGE_FAILED, Place.file("xslt"), fault.reason()), Exit.FINDINGS);
    }
    if (e instanceof XmlProblem problem) {
      Place place = Place.file("dist");
      return tell(Diagnostic.of(Code.PAGE_FAILED, place, problem.reason()), Exit.FINDINGS);
    }
    return fault(e);
  }

  private int fault(Exception e) {
    Place place = Place.file("rubricator");
    return e instanceof IOException
        ? tell(Diagnostic.of(Code.UNREADABLE, place, "a file", Fault.firstLine(e)), Exit.FINDINGS)
        : tell(Fault.of(e, place), Exit.FAULT);
  }

  private int tell(Diagnostic diagnostic, int status) {
    session.err().print(new TextRenderer(false).render(diagnostic));
    session.err().flush();
    return status;
  }
}
