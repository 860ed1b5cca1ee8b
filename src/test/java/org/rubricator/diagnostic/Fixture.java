package org.rubricator.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.rubricator.cli.CommandRun;

/**
 * A pair of small corpora, one that brings a code up and one that does not: {@code
 * diagnostics/CODE/bad}, {@code good}, the {@code command} to run in each, the {@code setup} step
 * for the bad one, and the findings {@code expected.txt}. {@code CODE-word} is a second way to the
 * same code.
 */
record Fixture(Path folder, Code code) {

  private static final Path ALL = Path.of("src", "test", "resources", "diagnostics");

  /** Matches {@code tei/a.xml:3:1: error: … [TEI-001]}; not an excerpt or a cure. */
  private static final Pattern FINDING =
      Pattern.compile("^\\S.{0,4000}: (?:error|warning|note): .{1,4000} \\[[A-Z]{3}-\\d{3}]$");

  /** Every fixture there is, by name. */
  static List<Fixture> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(Fixture::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture of(Path folder) {
    String name = folder.getFileName().toString();
    Code code =
        Code.byId(name.length() < 7 ? name : name.substring(0, 7))
            .orElseThrow(() -> new IllegalStateException("no code belongs to " + folder));
    return new Fixture(folder, code);
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Runs the command in a copy of one of the two corpora. */
  CommandRun run(String which, Path scratch) throws IOException {
    Path copy = scratch.toRealPath().resolve(name()).resolve(which).resolve("corpus");
    Files.createDirectories(copy.getParent());
    PathUtils.copyDirectory(folder.resolve(which), copy);
    SetUp setUp = which.equals("bad") ? setUp(copy) : SetUp.NOTHING;
    try (setUp) {
      return relative(CommandRun.in(copy, lines("command").get(0).split(" ")), copy);
    }
  }

  private SetUp setUp(Path copy) throws IOException {
    List<String> steps = lines("setup");
    return steps.isEmpty() ? SetUp.NOTHING : SetUp.of(steps.get(0), copy);
  }

  private List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }

  /** The same words wherever the copy lies. */
  private static CommandRun relative(CommandRun run, Path copy) {
    return new CommandRun(run.status(), relative(run.out(), copy), relative(run.err(), copy));
  }

  private static String relative(String printed, Path copy) {
    String root = copy.toString();
    return printed
        .replace("\r\n", "\n")
        .replace(root.replace('\\', '/') + "/", "")
        .replace(root + "\\", "")
        .replace(root.replace('\\', '/'), ".")
        .replace(root, ".");
  }

  /** The first line of each finding, as it was printed. */
  static List<String> findings(CommandRun run) {
    return run.printed().lines().filter(line -> FINDING.matcher(line).matches()).toList();
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }
}
