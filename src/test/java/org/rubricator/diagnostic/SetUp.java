package org.rubricator.diagnostic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rubricator.SymbolicLinks;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusLock;

/** What a fixture needs that cannot lie in a repository as it is. Closing it undoes what it did. */
@FunctionalInterface
interface SetUp extends AutoCloseable {

  /** For fixtures that need nothing. */
  SetUp NOTHING = () -> {};

  @Override
  void close() throws IOException;

  /**
   * Does a step such as {@code hold-lock} or {@code unreadable src/texts/a.txt} in a folder; a test
   * whose step the system cannot do is skipped with the reason.
   */
  static SetUp of(String step, Path folder) throws IOException {
    String[] words = step.split(" ");
    return switch (words[0]) {
      case "hold-lock" -> holdLock(folder);
      case "file-instead-of" -> file(folder.resolve(words[1]));
      case "grow" -> grow(folder.resolve(words[1]), Long.parseLong(words[2]));
      case "copy" -> copy(folder.resolve(words[1]), folder.resolve(words[2]));
      case "link-outward" -> linkOutward(folder.resolve(words[1]), folder);
      case "unreadable" -> unreadable(folder.resolve(words[1]));
      case "read-only" -> readOnly(Files.createDirectories(folder.resolve(words[1])));
      default -> throw new IllegalArgumentException("no set-up step is called " + step);
    };
  }

  private static SetUp holdLock(Path folder) throws IOException {
    try {
      CorpusLock lock = CorpusLock.take(new CorpusFolder(folder));
      return lock::close;
    } catch (CorpusLock.Held e) {
      throw new IllegalStateException("a fresh copy of a fixture is held", e);
    }
  }

  private static SetUp file(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    return NOTHING;
  }

  /** The file takes no room on the disk where the system knows files with holes. */
  private static SetUp grow(Path file, long mebibytes) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(mebibytes * 1024 * 1024);
    }
    return NOTHING;
  }

  private static SetUp copy(Path from, Path to) throws IOException {
    assumeTrue(Files.notExists(to), "the disk does not tell capitals from small letters");
    Files.copy(from, to);
    return NOTHING;
  }

  private static SetUp linkOutward(Path link, Path folder) throws IOException {
    Path outside = folder.resolveSibling("outside.txt");
    Files.writeString(outside, "The ship has sailed.\n");
    SymbolicLinks.make(link, outside);
    return NOTHING;
  }

  private static SetUp unreadable(Path file) {
    SetUp undo = changed(file.toFile().setReadable(false), () -> file.toFile().setReadable(true));
    skipIf(Files.isReadable(file), undo, "this user can read every file");
    return undo;
  }

  private static SetUp readOnly(Path folder) {
    SetUp undo =
        changed(folder.toFile().setWritable(false), () -> folder.toFile().setWritable(true));
    skipIf(Files.isWritable(folder), undo, "this user can write in every folder");
    return undo;
  }

  private static SetUp changed(boolean done, Runnable undo) {
    assumeTrue(done, "the system knows no such rights");
    return undo::run;
  }

  private static void skipIf(boolean without, SetUp undo, String reason) {
    if (without) {
      try {
        undo.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assumeTrue(!without, reason);
  }
}
