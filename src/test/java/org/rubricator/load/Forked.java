package org.rubricator.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a command line did in a Java process of its own.
 *
 * @param ended false if it was stopped, since its time was over
 * @param time from its start to its end
 * @param work of the processor, where the system tells it
 * @param printed to both outputs
 */
record Forked(boolean ended, int status, Duration time, Duration work, String printed) {

  /**
   * Runs the tool from the classes of this test.
   *
   * @param heap as {@code -Xmx} takes it
   */
  static Forked run(Path folder, String heap, Duration limit, String... arguments)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("forked", ".txt");
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.rubricator.cli.Main"));
    line.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    Duration work = Duration.ZERO;
    boolean ended = false;
    while (!ended && System.nanoTime() - start < limit.toNanos()) {
      work = process.info().totalCpuDuration().orElse(work);
      ended = process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    String text = Files.readString(printed);
    Files.delete(printed);
    return new Forked(ended, process.exitValue(), time, work, text);
  }

  boolean showsStackTrace() {
    return printed.contains("\tat ") || printed.contains("Exception in");
  }
}
