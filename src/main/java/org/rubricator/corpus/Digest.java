package org.rubricator.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 of what a build step reads. Each part is added with its length, so that none runs into
 * the next.
 */
final class Digest {

  private final MessageDigest digest = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
    return this;
  }

  /** A file by name and content; one that is not there is told apart from an empty one. */
  Digest add(String name, Path file) throws IOException {
    add(name);
    try {
      return Files.isRegularFile(file) ? add(Files.readAllBytes(file)) : add("(none)");
    } catch (AccessDeniedException e) {
      return add("(not readable)"); // who reads it tells so
    }
  }

  /** All files of a folder by name and content, in the order of their names. */
  Digest addFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return add("(none)");
    }
    try (Stream<Path> walk = Files.walk(folder, 12)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        add(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(Path file) throws IOException {
    Digest whole = new Digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        whole.digest.update(buffer, 0, n);
      }
    }
    return whole.hex();
  }

  static String of(byte[] bytes) {
    Digest whole = new Digest();
    whole.digest.update(bytes);
    return whole.hex();
  }
}
