package org.rubricator.annotate.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rubricator.annotation.Evidence;

/** How often tags are right that say they are certain: by the word for it, and by rule. */
public final class CertaintyTable {

  private CertaintyTable() {}

  /** Columns: tags, the part of them that is right, and the certainty that they tell. */
  public static String of(List<Judged> tags) {
    return heading("certainty")
        + rows(tags, tag -> Evidence.cert(tag.certainty()))
        + "\n"
        + heading("rule")
        + rows(tags, Judged::rule);
  }

  private static String heading(String name) {
    return row(name, "tags", "right", "told");
  }

  private static String rows(List<Judged> tags, Function<Judged, String> key) {
    Map<String, List<Judged>> groups =
        tags.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    StringBuilder out = new StringBuilder();
    groups.forEach((name, group) -> out.append(row(name, group)));
    return out.toString();
  }

  private static String row(String name, List<Judged> tags) {
    double right = tags.stream().filter(Judged::right).count();
    double told = tags.stream().mapToDouble(Judged::certainty).average().orElse(0);
    return row(name, tags.size(), part(right / tags.size()), part(told));
  }

  private static String part(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-44s %7s %7s %7s\n", cells);
  }
}
