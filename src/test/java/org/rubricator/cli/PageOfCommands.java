package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation, carried out from top to bottom. A block {@code sh} is run; a block
 * {@code text} has lines that the last commands printed, in their order; a block with a file name
 * is written there, and a {@code diff} with one is made there.
 */
final class PageOfCommands {

  /** Matches {@code ```diff tei/ada.xml}, the lines of the block, and the closing {@code ```}. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(?<kind>[a-z]{1,20})(?: (?<file>[^\\n]{1,200}))?\\n(?<lines>.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** A word, or several between quotation marks. */
  private static final Pattern WORD =
      Pattern.compile("\"(?<double>[^\"]{0,200})\"|'(?<single>[^']{0,200})'|\\S{1,200}");

  /** What a command of a shell may end with here: {@code # exit 1}. */
  private static final Pattern EXIT = Pattern.compile("\\s{1,9}# exit (?<status>\\d{1,3})$");

  /** Matches the command in {@code run: rubricator validate > file || true}; not in prose. */
  private static final Pattern RECIPE =
      Pattern.compile(
          "^(?:exec|[ -]{0,20}run:|\\s{0,20}entry:) (?<command>rubricator [^>|\\n]{1,200})",
          Pattern.MULTILINE);

  private Path folder;
  private String printed = "";

  /**
   * @param folder in which the page begins
   */
  PageOfCommands(Path folder) {
    this.folder = folder;
  }

  /** Does what the page says, and counts its commands. */
  int run(Path page) throws Exception {
    int commands = 0;
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      String lines = block.group("lines");
      if (block.group("file") != null) {
        change(block.group("kind"), folder.resolve(block.group("file")), lines);
      } else if (block.group("kind").equals("sh")) {
        commands += commands(lines);
      } else {
        assertThat(block.group("kind")).isEqualTo("text");
        assertPrinted(lines);
      }
    }
    return commands;
  }

  private int commands(String lines) throws Exception {
    printed = "";
    for (String line : lines.lines().toList()) {
      Matcher exit = EXIT.matcher(line);
      int status = exit.find() ? Integer.parseInt(exit.group("status")) : 0;
      assertThat(status(words(exit.replaceFirst(""))))
          .as("%s\n%s", line, printed)
          .isEqualTo(status);
    }
    return (int) lines.lines().count();
  }

  private int status(List<String> words) throws Exception {
    return switch (words.get(0)) {
      case "rubricator" -> rubricator(words);
      case "cd" -> cd(words.get(1));
      case "git" -> git(words);
      default -> throw new IllegalArgumentException("the test cannot run " + words);
    };
  }

  private int rubricator(List<String> words) {
    CommandRun run = CommandRun.in(folder, words.subList(1, words.size()).toArray(String[]::new));
    printed += run.printed();
    return run.status();
  }

  private int cd(String name) {
    folder = folder.resolve(name);
    return Files.isDirectory(folder) ? 0 : 1;
  }

  private int git(List<String> words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "A");
      builder.environment().put("GIT_" + who + "_EMAIL", "a@example.org");
    }
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process git = builder.redirectErrorStream(true).start();
    String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor(60, TimeUnit.SECONDS)).isTrue();
    printed += told;
    return git.exitValue();
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(PageOfCommands::unquoted).toList();
  }

  private static String unquoted(MatchResult word) {
    if (word.group(1) != null) {
      return word.group(1);
    }
    return word.group(2) == null ? word.group() : word.group(2);
  }

  /** The lines stand in what was printed, in their order; each may be a part of one. */
  private void assertPrinted(String lines) {
    int at = 0;
    for (String line : lines.lines().toList()) {
      int found = printed.indexOf(line, at);
      assertThat(found).as("%s\nnot in order in\n%s", line, printed).isNotNegative();
      at = found + line.length();
    }
  }

  private void change(String kind, Path file, String lines) throws IOException {
    if (kind.equals("diff")) {
      String text = Files.readString(file);
      assertThat(text).as(file.toString()).containsOnlyOnce(side(lines, '-'));
      Files.writeString(file, text.replace(side(lines, '-'), side(lines, '+')));
    } else {
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines);
      recipe(lines);
    }
  }

  private static String side(String diff, char sign) {
    List<String> lines = new ArrayList<>(Arrays.asList(diff.split("\n")));
    lines.removeIf(line -> line.charAt(0) != sign);
    return lines.stream().map(line -> line.substring(1)).collect(Collectors.joining("\n"));
  }

  /** The commands of a hook or of a recipe for others to run. */
  private void recipe(String lines) {
    for (Matcher command = RECIPE.matcher(lines); command.find(); ) {
      assertThat(rubricator(words(command.group("command")))).as(command.group()).isZero();
    }
  }
}
