package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits until files or folders change. What has changed is told by their stamps alone; the file
 * system's events only say when to look, so that one that comes late, twice or never (macOS,
 * network drives) costs time and nothing else.
 */
final class FolderWatch implements AutoCloseable {

  private static final WatchEvent.Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  /** Between two looks without an event: 20 times what a look costs, but within these bounds. */
  private static final long SHORTEST_MILLIS = 50;

  private static final long LONGEST_MILLIS = 1000;
  private static final long SHARE = 20;

  /** No change for so long is the end of a save. */
  private static final long QUIET_MILLIS = 10;

  /** A file that an editor replaces is away, or empty, for a moment. */
  private static final long AWAY_MILLIS = 100;

  private final WatchService events;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private long lookMillis;

  FolderWatch() throws IOException {
    this.events = FileSystems.getDefault().newWatchService();
  }

  /**
   * Waits for a change.
   *
   * @param known files and folders with the stamps that they had
   * @return those that have another; none if {@code ended} became true before
   */
  Set<Path> await(Map<Path, FileStamp> known, BooleanSupplier ended) {
    watch(known.keySet());
    try {
      while (!ended.getAsBoolean()) {
        if (!changed(known).isEmpty()) {
          return settled(known);
        }
        pause(Math.min(Math.max(SHARE * lookMillis, SHORTEST_MILLIS), LONGEST_MILLIS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Set.of();
  }

  private void watch(Collection<Path> places) {
    watched.values().removeIf(key -> !key.isValid());
    for (Path place : places) {
      Path folder = Files.isDirectory(place) ? place : place.resolveSibling("").normalize();
      if (!watched.containsKey(folder)) {
        register(folder);
      }
    }
  }

  /** Without events, as where there are too many folders, looking now and then has to do. */
  private void register(Path folder) {
    try {
      watched.put(folder, folder.register(events, EVENTS));
    } catch (IOException | UnsupportedOperationException e) {
      watched.remove(folder);
    }
  }

  private void pause(long millis) throws InterruptedException {
    try {
      WatchKey key = events.poll(millis, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = events.poll();
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  /** What has changed once nothing changes any more. */
  private Set<Path> settled(Map<Path, FileStamp> known) throws InterruptedException {
    long start = System.nanoTime();
    Map<Path, FileStamp> before = Map.of();
    Map<Path, FileStamp> now = changed(known);
    while (!now.equals(before) || isAway(now) && millisSince(start) < AWAY_MILLIS) {
      before = now;
      TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
      now = changed(known);
    }
    return now.keySet();
  }

  private static boolean isAway(Map<Path, FileStamp> now) {
    return now.values().stream().anyMatch(FileStamp::isEmpty);
  }

  private Map<Path, FileStamp> changed(Map<Path, FileStamp> known) {
    long start = System.nanoTime();
    Map<Path, FileStamp> changed = new HashMap<>();
    known.forEach(
        (path, stamp) -> {
          FileStamp now = FileStamp.of(path);
          if (!now.equals(stamp)) {
            changed.put(path, now);
          }
        });
    lookMillis = millisSince(start);
    return changed;
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
