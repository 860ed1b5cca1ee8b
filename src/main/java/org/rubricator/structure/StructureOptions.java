package org.rubricator.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rubricator.source.Whitespace;

/** What a corpus says of the layout of its raw texts. */
public final class StructureOptions {

  private final Set<String> boilerplate = new HashSet<>();

  /**
   * @param boilerplate whole lines that belong to the page and not to the text, in any case; white
   *     space around and between words does not count
   */
  public StructureOptions(List<String> boilerplate) {
    boilerplate.forEach(line -> this.boilerplate.add(key(line)));
  }

  /** Only what the table of furniture knows. */
  public static StructureOptions defaults() {
    return new StructureOptions(List.of());
  }

  boolean isFurniture(String line) {
    return boilerplate.contains(key(line)) || CueTable.matches(CueTable.Cue.FURNITURE, line);
  }

  private static String key(String line) {
    return Whitespace.collapse(line).toLowerCase(Locale.ROOT);
  }
}
