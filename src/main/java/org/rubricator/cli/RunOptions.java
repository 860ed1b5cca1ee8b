package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;
import picocli.CommandLine.Option;

/** Options that every command has, whatever it prints. */
class RunOptions {

  /** When to use colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Findings, or causes, that a text shows. */
  static final int MOST = 200;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The corpus; without it the one that the current folder lies in.")
  private @Nullable Path corpus;

  @Option(names = "--quiet", description = "No progress, no summary.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour in findings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Color color = Color.AUTO;

  @Option(names = "--all", description = "Show all findings, however many.")
  private boolean all;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  final boolean isQuiet() {
    return quiet;
  }

  final boolean isStrict() {
    return strict;
  }

  /** How many findings, or causes, a text shows. */
  int most() {
    return showsAll() ? Integer.MAX_VALUE : MOST;
  }

  final boolean showsAll() {
    return all;
  }

  /** How findings are told. */
  CommonOptions.Format format() {
    return CommonOptions.Format.TEXT;
  }

  final boolean hasColor(Session session) {
    boolean wanted = session.terminal() && System.getenv("NO_COLOR") == null;
    return color == Color.ALWAYS || (color == Color.AUTO && wanted);
  }

  /** The corpus named or around, if there is one. */
  final Optional<CorpusFolder> findCorpus(Session session) throws IOException {
    if (corpus == null) {
      Optional<CorpusFolder> around = CorpusFolder.around(session.here());
      return around.isPresent() ? around : CorpusFolder.in(session.here());
    }
    return Optional.of(new CorpusFolder(existing(session.resolve(corpus))));
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw noCorpus(folder);
    }
    return folder;
  }

  static WrongCall noCorpus(Path folder) {
    return new WrongCall(Diagnostic.of(Code.NO_CORPUS, Place.file(folder.toString()), folder));
  }

  final CorpusFolder corpus(Session session) throws IOException {
    return findCorpus(session).orElseThrow(() -> noCorpus(session.here()));
  }
}
