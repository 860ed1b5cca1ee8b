package org.rubricator.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How this tool was started, so that a message can name a command that can be run as it stands. */
final class Launcher {

  private Launcher() {}

  /** The start of a command line. */
  static String command() {
    return command(System.getProperty("rubricator.command"), source());
  }

  /**
   * The words before a command.
   *
   * @param told what the launcher says of itself
   * @param source the jar or folder that the classes come from
   */
  static String command(@Nullable String told, String source) {
    if (told != null && !told.isBlank()) {
      return quoted(told);
    }
    return source.endsWith(".jar") ? "java -jar " + quoted(source) : "rubricator";
  }

  private static String source() {
    try {
      return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (Exception e) {
      return "";
    }
  }

  /** A path as a shell takes it for one word. */
  static String quoted(String path) {
    return path.chars().anyMatch(Character::isWhitespace) ? '"' + path + '"' : path;
  }
}
