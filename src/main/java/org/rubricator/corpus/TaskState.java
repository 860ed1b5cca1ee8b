package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What each build step read and made: {@code dist/.state/tasks.tsv}, a line an output, with the
 * step's name, the digest of its inputs, the output's path and the digest of its bytes.
 */
final class TaskState {

  /** A step that was done. */
  record Done(String inputs, Map<String, String> outputs) {}

  private final Map<String, Done> steps = new ConcurrentSkipListMap<>();

  /** The state that a build left; an empty one where it cannot be read. */
  static TaskState read(Path file) {
    TaskState state = new TaskState();
    try {
      if (Files.isRegularFile(file)) {
        Files.readString(file, StandardCharsets.UTF_8).lines().forEach(state::line);
      }
      return state;
    } catch (IOException e) {
      return new TaskState();
    }
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length == 4) {
      Done done = steps.computeIfAbsent(cells[0], n -> new Done(cells[1], new TreeMap<>()));
      if (!cells[2].isEmpty()) {
        done.outputs().put(cells[2], cells[3]);
      }
    }
  }

  Optional<Done> find(String step) {
    return Optional.ofNullable(steps.get(step));
  }

  void put(String step, Done done) {
    steps.put(step, done);
  }

  /** Every output with its digest. */
  Map<String, String> outputs() {
    Map<String, String> all = new TreeMap<>();
    steps.values().forEach(done -> all.putAll(done.outputs()));
    return all;
  }

  byte[] toBytes() {
    StringBuilder out = new StringBuilder();
    steps.forEach(
        (name, done) -> {
          if (done.outputs().isEmpty()) {
            out.append(name).append('\t').append(done.inputs()).append("\t\t\n");
          }
          done.outputs()
              .forEach(
                  (path, digest) ->
                      out.append(name)
                          .append('\t')
                          .append(done.inputs())
                          .append('\t')
                          .append(path)
                          .append('\t')
                          .append(digest)
                          .append('\n'));
        });
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
