package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rubricator.tei.TeiDocument;

/**
 * Files that are read twice, once to survey them and once to check them: as many as fit a part of
 * memory are held between, the others are read again.
 */
final class HeldFiles {

  /** Bytes of memory that a document takes at most for each character of it. */
  private static final long MEMORY = 24;

  /** The part of memory that they may take. */
  private static final long PART = 4;

  private final Function<Path, Optional<TeiDocument>> reader;
  private final Map<Path, TeiDocument> held = new ConcurrentHashMap<>();
  private long room = Runtime.getRuntime().maxMemory() / PART;

  HeldFiles(Function<Path, Optional<TeiDocument>> reader) {
    this.reader = reader;
  }

  /** Reads a file that will be asked for once more. */
  Optional<TeiDocument> first(Path path) {
    Optional<TeiDocument> document = reader.apply(path);
    document.ifPresent(d -> hold(path, d));
    return document;
  }

  private void hold(Path path, TeiDocument document) {
    long size = document.text().length() * MEMORY;
    if (size <= room) {
      room -= size;
      held.put(path, document);
    }
  }

  /** Gives a file again and lets it go. */
  Optional<TeiDocument> again(Path path) {
    return Optional.ofNullable(held.remove(path)).or(() -> reader.apply(path));
  }
}
