package org.rubricator.xml;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that a hostile input could make endless, and gives up after a while. */
final class TimeLimit {

  private static final long STACK_BYTES = 64L * 1024 * 1024;

  private TimeLimit() {}

  /**
   * @param seconds how long the work may take
   * @param what the work's name, for the message
   * @throws LimitPassed when it takes longer; the work is left to a daemon thread
   */
  static <T> T run(int seconds, String what, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, what, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new LimitPassed(seconds + " seconds for " + what);
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static Exception cause(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof StackOverflowError) {
      return new LimitPassed("depth of the call stack");
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception known ? known : new IllegalStateException(cause);
  }
}
