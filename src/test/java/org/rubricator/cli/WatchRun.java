package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A {@code validate --watch} in a folder, which runs until its input ends. */
final class WatchRun implements AutoCloseable {

  private static final long SECONDS = 60;

  private final PipedOutputStream input = new PipedOutputStream();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> status;
  private int read;

  /** Starts it, and waits until it has told what there is. */
  WatchRun(Path folder, String... arguments) throws IOException {
    PipedInputStream in = new PipedInputStream(input);
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Rubricator commands = new Rubricator(in, nowhere, new PrintWriter(err), folder, false);
    String[] line = new String[arguments.length + 2];
    line[0] = "validate";
    line[1] = "--watch";
    System.arraycopy(arguments, 0, line, 2, arguments.length);
    status = CompletableFuture.supplyAsync(() -> commands.run(line));
    told("Watching. Ctrl-C ends.\n");
  }

  /** Waits for words, and gives what was told since the last time, up to them. */
  String told(String words) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end && !status.isDone() && untold().indexOf(words) < 0) {
      Thread.onSpinWait();
    }
    String told = untold();
    assertThat(told).as("exit code %s", status.getNow(null)).contains(words);
    read += told.indexOf(words) + words.length();
    return told.substring(0, told.indexOf(words) + words.length());
  }

  private String untold() {
    return err.toString().substring(read);
  }

  /** Ends the input, and gives the exit code. */
  int end() throws IOException {
    input.close();
    return status.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
