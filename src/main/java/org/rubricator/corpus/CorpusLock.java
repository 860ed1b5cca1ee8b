package org.rubricator.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Lets one run at a time change a corpus. The system frees the lock when a run ends or dies. */
public final class CorpusLock {

  /** Another run has the corpus. */
  public static final class Held extends Exception {
    private static final long serialVersionUID = 1L;

    Held() {
      super("another run holds the corpus");
    }
  }

  /** What is done with the corpus held. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  private final FileChannel channel;
  private final FileLock lock;

  private CorpusLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Does something while no other run has the corpus. */
  public static <T> T whileHeld(CorpusFolder folder, Work<T> work) throws Held, IOException {
    CorpusLock held = take(folder);
    try {
      return work.run();
    } finally {
      held.close();
    }
  }

  /** Takes the lock; {@link #close} frees it. */
  public static CorpusLock take(CorpusFolder folder) throws Held, IOException {
    Path file = folder.state().resolve("lock");
    folder.requireOwn(folder.state());
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return held(channel);
    } catch (IOException e) {
      throw new WriteProblem(folder.label(file), e);
    }
  }

  private static CorpusLock held(FileChannel channel) throws IOException, Held {
    try {
      @Nullable FileLock lock = channel.tryLock();
      if (lock != null) {
        return new CorpusLock(channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new Held();
    }
    channel.close();
    throw new Held();
  }

  /** Frees the corpus for other runs. */
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
