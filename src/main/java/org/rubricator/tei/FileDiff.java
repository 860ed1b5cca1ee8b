package org.rubricator.tei;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.Arrays;
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
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name, "b/" + name, old, DiffUtils.diff(old, changed), CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\r\n|\r|\n", -1));
  }
}
