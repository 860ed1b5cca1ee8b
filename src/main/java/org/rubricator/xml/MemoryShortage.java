package org.rubricator.xml;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that has used up the memory and is not wanted any more. It cannot be ended from outside, and
 * while it lasts nothing else gets memory, not even for a message.
 */
final class MemoryShortage {

  /** Percent of the memory. */
  private static final long MOST_USED = 80;

  private static final int LARGEST = 1024 * 1024;
  private static final int SMALLEST = 64 * 1024;
  private static final int MOST_TRIES = 100;
  private static final int WAIT_MILLISECONDS = 20;

  private MemoryShortage() {}

  static boolean isThere() {
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory() > java.maxMemory() / 100 * MOST_USED;
  }

  /** Takes what memory is left until the work, which asks for more, ends for the lack of it. */
  static void end(Future<?> work) throws InterruptedException {
    List<byte[]> taken = new ArrayList<>((int) (Runtime.getRuntime().maxMemory() / SMALLEST) + 1);
    try {
      take(work, taken);
    } finally {
      Reference.reachabilityFence(taken); // held until here
    }
  }

  private static void take(Future<?> work, List<byte[]> taken) throws InterruptedException {
    int size = LARGEST;
    for (int tries = 0; tries < MOST_TRIES && !work.isDone(); tries++) {
      try {
        while (size >= SMALLEST && !work.isDone()) {
          taken.add(new byte[size]);
        }
      } catch (OutOfMemoryError e) {
        size /= 2;
      }
      await(work);
    }
  }

  private static void await(Future<?> work) throws InterruptedException {
    try {
      work.get(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | OutOfMemoryError e) {
      // whether it is done is looked at next
    }
  }
}
