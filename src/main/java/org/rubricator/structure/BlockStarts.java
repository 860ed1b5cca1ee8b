package org.rubricator.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines that begin a block though no blank line stands before them, by what they say. */
final class BlockStarts {

  private final List<Line> lines;
  private final FurnitureLines furniture;
  private final Set<Integer> starts = new HashSet<>();

  private BlockStarts(List<Line> lines, FurnitureLines furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /** Their numbers, from 0. */
  static Set<Integer> of(List<Line> lines, SpeechLabels labels, FurnitureLines furniture) {
    BlockStarts found = new BlockStarts(lines, furniture);
    found.underHead();
    found.starts.addAll(LetterLines.starts(lines));
    found.starts.addAll(labels.starts());
    return found.starts;
  }

  /** A byline right under the head, and a dateline under that. */
  private void underHead() {
    int head = first();
    if (isText(head + 1) && HeadRules.isBylineUnderHead(lines.get(head), lines.get(head + 1))) {
      starts.add(head + 1);
      starts.add(head + 2);
      if (isText(head + 2) && HeadRules.isDateline(RawGroup.of(lines.get(head + 2)))) {
        starts.add(head + 3);
      }
    }
  }

  private boolean isText(int at) {
    return at < lines.size() && !lines.get(at).isBlank();
  }

  /** The first line that is text and no furniture, or the number of lines. */
  private int first() {
    int at = 0;
    while (at < lines.size() && isAside(at)) {
      at++;
    }
    return at;
  }

  private boolean isAside(int at) {
    return lines.get(at).isBlank() || furniture.has(at);
  }
}
