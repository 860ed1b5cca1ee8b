package org.rubricator.xml;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that a hostile input could make endless, and gives up after a while. */
final class TimeLimit {

  private static final long STACK_BYTES = 64L * 1024 * 1024;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long SHORT_WORK = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(20);

  private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(500);

  private TimeLimit() {}

  /**
   * Runs work in a thread of its own.
   *
   * @param seconds of the processor that the work may take, so that other work on the machine does
   *     not count; it ends after {@link XmlLimits#MAX_SECONDS} by the clock in any case
   * @param what the work's name, for the message
   * @throws WorkStopped when it takes longer; the work is left to a daemon thread, since nothing
   *     can end one that does not want to
   * @throws OutOfMemoryError when it takes longer and has used up the memory
   */
  static <T> T run(int seconds, String what, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, what, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, seconds * SECOND, thread);
    } catch (TimeoutException e) {
      thread.interrupt();
      if (MemoryShortage.isThere()) {
        MemoryShortage.end(task);
        throw new OutOfMemoryError("used up by " + what);
      }
      throw WorkStopped.afterSeconds(seconds, what, thread);
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  /** To ask what work takes costs time itself: short work is not asked. */
  private static <T> T await(FutureTask<T> task, long nanos, Thread thread)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return task.get(Math.min(nanos, SHORT_WORK), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return await(task, nanos, new WorkTime(thread));
    }
  }

  private static <T> T await(FutureTask<T> task, long nanos, WorkTime work)
      throws InterruptedException, ExecutionException, TimeoutException {
    long end = System.nanoTime() + Math.max(nanos, XmlLimits.MAX_SECONDS * SECOND);
    long left = nanos - work.nanos();
    while (left > 0 && System.nanoTime() - end < 0) {
      try {
        long wait = Math.min(LONGEST_WAIT, Math.max(left, SHORTEST_WAIT));
        return task.get(wait, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        // it may have worked less than it waited; without memory it hardly works at all
        left = MemoryShortage.isLasting() ? 0 : nanos - work.nanos();
      }
    }
    throw new TimeoutException();
  }

  private static Exception cause(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof StackOverflowError) {
      return WorkStopped.tooDeep();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception known ? known : new IllegalStateException(cause);
  }
}
