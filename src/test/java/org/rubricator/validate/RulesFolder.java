package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rubricator.cli.CommandRun;

/** A folder for rules of a test's own, with a grammar by which any element may stand anywhere. */
final class RulesFolder {

  static final String GRAMMAR = "any.rnc";

  private final Path folder;

  RulesFolder(Path folder) throws IOException {
    this.folder = folder;
    write(GRAMMAR, "start = any any = element * { attribute * { text }*, mixed { any* } }");
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /**
   * What {@code validate} finds, a line each.
   *
   * @param codes the beginnings of the codes that are asked for, a pattern
   */
  List<String> told(String codes, String... paths) {
    String[] arguments =
        Stream.concat(Stream.of("validate", "--quiet"), Stream.of(paths)).toArray(String[]::new);
    CommandRun run = CommandRun.in(folder, arguments);
    assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
    return run.findings(codes);
  }
}
