package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file or folder lies on the disk: another stamp means that it may have changed. The stamp of
 * a folder changes with the names in it.
 *
 * @param bytes its size; -1 where nothing is there
 * @param key what the file system calls it, so that another file of that name is told from it
 */
record FileStamp(FileTime modified, long bytes, String key) {

  private static final FileStamp NONE = new FileStamp(FileTime.fromMillis(0), -1, "");

  static FileStamp of(Path path) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new FileStamp(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
    } catch (IOException e) {
      return NONE;
    }
  }

  /** True where nothing is there, or nothing in it. */
  boolean isEmpty() {
    return bytes <= 0;
  }
}
