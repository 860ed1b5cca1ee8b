package org.rubricator.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.LedgerLine;

/**
 * A tag of the machine as it stands in a file now, with what its ledger line tells.
 *
 * @param number in its {@link OpenTags}
 * @param line with the place where it stands now
 * @param element the local name that it has now
 * @param attributes what it says: without ids, links and certainty, pointers with a prefix
 * @param before some words before it in the text
 * @param after some words after it
 */
public record OpenTag(
    int number,
    LedgerLine line,
    String element,
    Map<String, String> attributes,
    String before,
    String after) {

  public OpenTag {
    attributes = new LinkedHashMap<>(attributes);
  }

  /** The marked words on one line. */
  public String words() {
    return line.quote().replace('\n', ' ');
  }

  /** Such as {@code ref=person:vale}; several are parted by a space. */
  public String says() {
    return attributes.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(" "));
  }

  public Decision decision() {
    return line.decision();
  }

  /** From 0 to 1, as the ledger has it; 0 where it has no number. */
  public double certainty() {
    try {
      return Math.max(0, Math.min(1, Double.parseDouble(line.certainty())));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
