package org.rubricator.xml;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * How long a thread has worked, with what the collector of memory has worked since this was made: a
 * thread that uses up memory hardly works itself.
 */
final class WorkTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread thread;
  private final long collectedBefore = collected();

  WorkTime(Thread thread) {
    this.thread = thread;
  }

  /** Nanoseconds of the processor; without end where the machine does not count them. */
  long nanos() {
    boolean counted = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    return counted
        ? THREADS.getThreadCpuTime(thread.getId()) + collected() - collectedBefore
        : Long.MAX_VALUE;
  }

  private static long collected() {
    long milliseconds =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum();
    return TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }
}
