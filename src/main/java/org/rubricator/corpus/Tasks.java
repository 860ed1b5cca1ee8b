package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Build steps with declared inputs. A step whose inputs have the same digest as last time, and
 * whose outputs lie untouched in {@code dist/}, is not done again: its outputs are taken over.
 */
final class Tasks {

  /** Takes the outputs of a step, by their path in {@code dist/}. */
  @FunctionalInterface
  interface Outputs {
    void put(String path, byte[] bytes) throws IOException;
  }

  /** What a step does. */
  @FunctionalInterface
  interface Step {
    void run(Outputs outputs) throws IOException;
  }

  private final CorpusFolder folder;
  private final Path fresh;
  private final TaskState old;
  private final TaskState now = new TaskState();
  private final Set<String> takenOver = ConcurrentHashMap.newKeySet();
  private final AtomicInteger done = new AtomicInteger();

  /**
   * @param fresh where the new tree is put together
   */
  Tasks(CorpusFolder folder, Path fresh, TaskState old) {
    this.folder = folder;
    this.fresh = fresh;
    this.old = old;
  }

  void run(String name, String inputs, Step step) throws IOException {
    if (!takenOver(name, inputs)) {
      Map<String, String> outputs = new TreeMap<>();
      step.run((path, bytes) -> outputs.put(path, write(path, bytes)));
      now.put(name, new TaskState.Done(inputs, outputs));
      done.incrementAndGet();
    }
  }

  private boolean takenOver(String name, String inputs) throws IOException {
    TaskState.Done last = old.find(name).filter(d -> d.inputs().equals(inputs)).orElse(null);
    if (last == null || !areIntact(folder, last.outputs())) {
      return false;
    }
    for (String path : last.outputs().keySet()) {
      copy(path);
    }
    now.put(name, last);
    takenOver.add(name);
    return true;
  }

  /** True if every output still has the bytes that were written. */
  static boolean areIntact(CorpusFolder folder, Map<String, String> outputs) throws IOException {
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      Path file = folder.dist().resolve(output.getKey());
      if (!Files.isRegularFile(file) || !Digest.of(file).equals(output.getValue())) {
        return false;
      }
    }
    return true;
  }

  private void copy(String path) throws IOException {
    try {
      Path target = fresh.resolve(path);
      Files.createDirectories(target.getParent());
      Files.copy(folder.dist().resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new WriteProblem("dist/" + path, e);
    }
  }

  private String write(String path, byte[] bytes) throws IOException {
    try {
      Path target = fresh.resolve(path);
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
      return Digest.of(bytes);
    } catch (IOException e) {
      throw new WriteProblem("dist/" + path, e);
    }
  }

  /** What a step of this build made or took over; nothing where it made no such file. */
  Optional<byte[]> output(String path) throws IOException {
    Path file = fresh.resolve(path);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  boolean wasTakenOver(String name) {
    return takenOver.contains(name);
  }

  /** Steps that were done and not taken over. */
  int done() {
    return done.get();
  }

  TaskState state() {
    return now;
  }
}
