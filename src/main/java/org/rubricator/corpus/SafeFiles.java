package org.rubricator.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import java.util.Arrays;

/** Writing that leaves either the old file or the new one: temporary name, sync, move. */
final class SafeFiles {

  private static final SecureRandom RANDOM = new SecureRandom();

  private SafeFiles() {}

  /**
   * @param label the file for messages
   */
  static void write(Path file, byte[] bytes, String label) throws WriteProblem {
    Path temporary = temporary(file);
    try {
      requireWritable(file);
      Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
      writeAndSync(temporary, bytes);
      keepRights(file, temporary);
      move(temporary, file);
    } catch (IOException e) {
      deleteQuietly(temporary);
      throw new WriteProblem(label, e);
    }
  }

  /** A move would write over a file that its owner protects. */
  private static void requireWritable(Path file) throws IOException {
    if (Files.isRegularFile(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString(), null, "the file is read-only");
    }
  }

  /** As {@link #write}, unless a file of that name exists already, which is then left alone. */
  static void writeNew(Path file, byte[] bytes, String label) throws WriteProblem {
    Path temporary = temporary(file);
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
      writeAndSync(temporary, bytes);
      link(temporary, file);
    } catch (FileAlreadyExistsException e) {
      throw new WriteProblem(label, new IOException("a file of that name exists already", e));
    } catch (IOException e) {
      throw new WriteProblem(label, e);
    } finally {
      deleteQuietly(temporary);
    }
  }

  /** A second name for a file, which fails where the name is taken, at whatever moment. */
  private static void link(Path temporary, Path file) throws IOException {
    try {
      Files.createLink(file, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException e) {
      Files.move(temporary, file); // a file system without links
    }
  }

  /**
   * Replaces a file only if it still holds the bytes that were read. Of a symbolic link, which was
   * read through, the file is replaced that it leads to; nothing else is written through one.
   */
  static boolean replace(Path file, byte[] read, byte[] bytes, String label) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(file), read)) {
      return false;
    }
    write(Files.isSymbolicLink(file) ? file.toRealPath() : file, bytes, label);
    return true;
  }

  /** A name beside the file that nobody has: what stands there already is never written to. */
  static Path temporary(Path file) {
    String unique = Long.toUnsignedString(RANDOM.nextLong(), Character.MAX_RADIX);
    return file.resolveSibling("." + file.getFileName() + "." + unique + ".part");
  }

  /** Writes a file that does not exist yet; a link of that name is an error. */
  static void writeAndSync(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** The new file may be read and written by whom the old one was. */
  private static void keepRights(Path old, Path fresh) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (rights != null && Files.isRegularFile(old)) {
      Files.setPosixFilePermissions(fresh, rights.readAttributes().permissions());
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
