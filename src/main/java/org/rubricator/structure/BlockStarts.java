package org.rubricator.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines that begin a block though no blank line stands before them, by what they say. */
final class BlockStarts {

  /** Lines from the head of a text to its byline. */
  private static final int MAX_TITLE = 4;

  /** Lines of the head of a chapter. */
  private static final int MAX_HEAD = 3;

  private static final int MAX_NUMBER_WORDS = 4;

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
    found.underParts();
    found.starts.addAll(LetterLines.starts(lines));
    found.starts.addAll(labels.starts());
    return found.starts;
  }

  /** A byline in the lines under the head, and a dateline under that. */
  private void underHead() {
    int head = first();
    belowBlankLine(head);
    for (int at = head + 1; at <= head + MAX_TITLE && isText(at); at++) {
      if (HeadRules.isBylineUnderHead(lines.get(head), lines.get(at), !isText(at + 1))) {
        begin(head + 1, at + 1);
        dateline(at + 1);
        return;
      }
      if (isLastDateline(head, at)) {
        begin(head + 1, at);
        return;
      }
      if (!HeadRules.isTitle(RawGroup.of(lines.get(at)))) {
        return;
      }
    }
  }

  /** A byline that a blank line parts from the head, and other lines right under it. */
  private void belowBlankLine(int head) {
    int at = head + 1;
    while (at < lines.size() && !isText(at)) {
      at++;
    }
    if (at > head + 1
        && isText(at + 1)
        && HeadRules.isBylineUnderHead(lines.get(head), lines.get(at), false)) {
      starts.add(at + 1);
    }
  }

  private void dateline(int at) {
    if (isText(at) && HeadRules.isDateline(RawGroup.of(lines.get(at)))) {
      starts.add(at + 1);
    }
  }

  /** A head and a dateline below it, and no other lines. */
  private boolean isLastDateline(int head, int at) {
    return at == head + 1
        && !isText(at + 1)
        && HeadRules.isTitle(RawGroup.of(lines.get(head)))
        && HeadRules.isDateline(RawGroup.of(lines.get(at)))
        && !HeadRules.isDateline(RawGroup.of(lines.get(head)));
  }

  private void begin(int from, int to) {
    for (int at = from; at <= to; at++) {
      starts.add(at);
    }
  }

  /** What stands right below the head of a part, or below the title of a list of persons. */
  private void underParts() {
    for (int at = 0; at < lines.size(); at++) {
      if (isFirstOfBlock(at)) {
        if (CueTable.matches(CueTable.Cue.PERSONS, lines.get(at).text())) {
          starts.add(at + 1);
        } else if (HeadRules.isChapterHead(RawGroup.of(lines.get(at)))) {
          underPart(at);
        }
      }
    }
  }

  private boolean isFirstOfBlock(int at) {
    return isText(at) && (at == 0 || !isText(at - 1)) && isText(at + 1);
  }

  private void underPart(int at) {
    int to = at + 1;
    while (isText(to) && to <= at + MAX_HEAD && isTitle(to)) {
      to++;
    }
    boolean titles = !isText(to) && to > at + 1;
    if (titles) {
      begin(at + 1, to - 1);
    } else if (lines.get(at).words() <= MAX_NUMBER_WORDS && !isPart(at + 1)) {
      starts.add(at + 1);
    }
  }

  private boolean isTitle(int at) {
    return HeadRules.isTitle(RawGroup.of(lines.get(at))) && !isPart(at);
  }

  private boolean isPart(int at) {
    return HeadRules.isChapterHead(RawGroup.of(lines.get(at)));
  }

  private boolean isText(int at) {
    return at < lines.size() && !lines.get(at).isBlank() && !furniture.has(at);
  }

  /** The first line that is text and no furniture, or the number of lines. */
  private int first() {
    int at = 0;
    while (at < lines.size() && !isText(at)) {
      at++;
    }
    return at;
  }
}
