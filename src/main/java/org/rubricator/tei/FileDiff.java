package org.rubricator.tei;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a file as a unified diff. */
public final class FileDiff {

  private static final int CONTEXT = 2;

  private FileDiff() {}

  /**
   * @param name of the file in both
   * @return the empty string where nothing differs
   */
  public static String of(String before, String after, String name) {
    List<String> old = lines(before);
    List<String> changed = lines(after);
    String path = name.replaceFirst("^/+", "");
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, old, DiffUtils.diff(old, changed), CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /**
   * Lines with what {@code patch} has to know of their ends: a carriage return before a line feed
   * stays, and a last line without an end is told (GNU diffutils, "Incomplete Lines").
   */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n|\r(?!\n)", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
