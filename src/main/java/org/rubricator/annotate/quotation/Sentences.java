package org.rubricator.annotate.quotation;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rubricator.source.Abbreviations;

/** Where sentences begin in the blocks of a text; abbreviations of the language do not end one. */
final class Sentences {
  private final List<String> blocks;
  private final BreakIterator iterator;
  private final Abbreviations abbreviations;
  private final int[][] starts;

  Sentences(List<String> blocks, Locale language) {
    this.blocks = blocks;
    this.iterator = BreakIterator.getSentenceInstance(language);
    this.abbreviations = Abbreviations.of(language.toLanguageTag());
    this.starts = new int[blocks.size()][];
  }

  /** Start of the sentence that holds a place of a block. */
  int startAt(int block, int place) {
    int[] found = of(block);
    int at = Arrays.binarySearch(found, place);
    return at >= 0 ? found[at] : at == -1 ? 0 : found[-at - 2];
  }

  /** End of the sentence that holds a place of a block: the next start, or the block's end. */
  int endAfter(int block, int place) {
    int[] found = of(block);
    int at = Arrays.binarySearch(found, place + 1);
    int next = at >= 0 ? at : -at - 1;
    return next < found.length ? found[next] : blocks.get(block).length();
  }

  /** True if no sentence ends between the passage before and a passage. */
  boolean isInSentenceOfPrevious(Setting setting) {
    return setting.previous() >= 0
        && startAt(setting.block(), setting.part().start()) < setting.left();
  }

  private int[] of(int block) {
    if (starts[block] == null) {
      starts[block] = find(blocks.get(block));
    }
    return starts[block];
  }

  private int[] find(String block) {
    iterator.setText(block);
    int[] found = new int[16];
    int size = 0;
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      if (followsAbbreviation(block, at)) {
        continue;
      }
      found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
      found[size++] = at;
    }
    return Arrays.copyOf(found, size);
  }

  /** After {@code R. K.} and {@code Dr.} no sentence begins; "I" is rather the pronoun. */
  private boolean followsAbbreviation(String block, int at) {
    int stop = Signs.before(block, at);
    if (stop < 1 || at >= block.length() || block.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && isInWord(block, start - 1)) {
      start--;
    }
    String word = block.substring(start, stop + 1);
    return !word.equals("I.") && abbreviations.isShort(word);
  }

  private static boolean isInWord(String block, int at) {
    char c = block.charAt(at);
    return Character.isLetterOrDigit(c) || ".-".indexOf(c) >= 0;
  }
}
