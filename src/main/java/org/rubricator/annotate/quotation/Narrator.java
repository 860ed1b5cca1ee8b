package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;

/**
 * Who says "I" outside of all quotations: the one who signed the text at its end, or whom the line
 * below its head names ({@code By Ann Vale}).
 */
final class Narrator {
  /** A signature stands this near the end, in blocks. */
  private static final int REACH = 4;

  private static final int MOST_BESIDE = 2;

  private Narrator() {}

  /** The person whose name is all but the whole of one of the last blocks. */
  static Optional<Speaker> of(List<String> blocks, Names names, SpeechLexicon lexicon) {
    for (int i = blocks.size() - 1; i >= Math.max(1, blocks.size() - REACH); i--) {
      List<NameSpan> found = names.within(i, 0, blocks.get(i).length());
      if (found.size() == 1 && found.get(0).isPerson() && isAlone(blocks.get(i), found.get(0))) {
        return Optional.of(Speaker.of(found.get(0)));
      }
    }
    return byline(blocks, names, lexicon);
  }

  private static Optional<Speaker> byline(List<String> blocks, Names names, SpeechLexicon lexicon) {
    for (int i = 0; i < Math.min(REACH, blocks.size()); i++) {
      List<NameSpan> found = names.within(i, 0, blocks.get(i).length());
      boolean one = found.size() == 1 && found.get(0).isPerson();
      if (one && isByline(blocks.get(i), found.get(0), lexicon)) {
        return Optional.of(Speaker.of(found.get(0)));
      }
    }
    return Optional.empty();
  }

  private static boolean isByline(String block, NameSpan name, SpeechLexicon lexicon) {
    List<Word> before = Word.in(block, 0, name.start());
    int last = before.size() - 1;
    boolean by = last >= 0 && lexicon.is(SpeechLexicon.Kind.BY, before.get(last).form());
    boolean posted = by && last == 1 && !Signs.isStop(Signs.charBefore(block, block.length()));
    return posted || by && last == 0 && isAlone(block, name);
  }

  private static boolean isAlone(String block, NameSpan name) {
    int beside =
        Word.in(block, 0, name.start()).size() + Word.in(block, name.end(), block.length()).size();
    return beside <= MOST_BESIDE;
  }
}
