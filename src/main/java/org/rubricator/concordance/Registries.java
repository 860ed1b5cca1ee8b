package org.rubricator.concordance;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubricator.index.IndexHead;
import org.rubricator.index.WordAttribute;

/** What an engine has to know of a vertical text to take it. */
final class Registries {

  private final IndexHead head;
  private final VerticalText vertical;

  /**
   * @param vertical that was written
   */
  Registries(IndexHead head, VerticalText vertical) {
    this.head = head;
    this.vertical = vertical;
  }

  /** The configuration of a corpus for Manatee (NoSketch Engine, KonText). */
  String manatee(String file) {
    StringBuilder out = new StringBuilder();
    out.append("NAME \"").append(quoted(head.facts().getOrDefault("title", ""))).append("\"\n");
    out.append("INFO \"version ").append(quoted(head.facts().getOrDefault("version", "")));
    out.append("\"\nPATH \"manatee\"\nVERTICAL \"").append(file);
    out.append("\"\nENCODING \"UTF-8\"\n\n");
    vertical.columns().forEach(c -> out.append("ATTRIBUTE ").append(c).append('\n'));
    for (Map.Entry<String, Set<String>> s : vertical.structures().entrySet()) {
      out.append("\nSTRUCTURE ").append(s.getKey()).append(" {\n");
      s.getValue().forEach(a -> out.append("  ATTRIBUTE ").append(a).append('\n'));
      out.append("}\n");
    }
    return out.toString();
  }

  /** The calls that make a corpus of the Corpus Workbench, which writes its registry itself. */
  String workbench(String file) {
    String attributes =
        vertical.columns().stream()
            .filter(column -> !column.equals(WordAttribute.WORD))
            .map(column -> " -P " + column)
            .collect(Collectors.joining());
    String structures =
        vertical.structures().entrySet().stream()
            .map(s -> " -S " + s.getKey() + ":2" + attributes(s.getValue()))
            .collect(Collectors.joining());
    return "#!/bin/sh\n"
        + "# Makes a corpus of the IMS Open Corpus Workbench in the folder cwb.\n"
        + "set -e\n"
        + "mkdir -p cwb/data cwb/registry\n"
        + "cwb-encode -d cwb/data -f "
        + file
        + " -R cwb/registry/corpus -c utf8 -xs"
        + attributes
        + structures
        + "\ncwb-makeall -r cwb/registry -V CORPUS\n";
  }

  private static String attributes(Set<String> names) {
    return names.stream().map(name -> "+" + name).collect(Collectors.joining());
  }

  private static String quoted(String words) {
    return TableFile.oneLine(words).replace('"', '\'');
  }
}
