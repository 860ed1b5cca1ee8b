package org.rubricator.xml;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
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

  /** Percent of the memory for what lives long, of which more is collected than worked. */
  private static final long HARDLY_FREE = 95;

  /** Entries of a block: those of a megabyte or two, and those of a few words. */
  private static final int LARGEST = 256 * 1024;

  private static final int SMALLEST = 64;
  private static final int MOST_TRIES = 20;
  private static final int WAIT_MILLISECONDS = 200;

  private MemoryShortage() {}

  /** Whether hardly any memory was free after the last collection of what is used no more. */
  static boolean isLasting() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
        .map(MemoryPoolMXBean::getCollectionUsage)
        .anyMatch(after -> after != null && after.getUsed() > after.getMax() / 100 * HARDLY_FREE);
  }

  static boolean isThere() {
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory() > java.maxMemory() / 100 * MOST_USED
        || isLasting();
  }

  /** Takes what memory is left until the work, which asks for more, ends for the lack of it. */
  static void end(Future<?> work) throws InterruptedException {
    Object[] taken = new Object[1]; // each block holds the one that was taken before it
    int size = LARGEST;
    try {
      for (int tries = 0; tries < MOST_TRIES && !work.isDone(); tries++) {
        try {
          while (!work.isDone()) {
            Object[] block = new Object[size];
            block[0] = taken;
            taken = block;
          }
        } catch (OutOfMemoryError e) {
          size = Math.max(SMALLEST, size / 4);
        }
        await(work);
      }
    } finally {
      Reference.reachabilityFence(taken); // held until here
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
