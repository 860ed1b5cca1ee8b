package org.rubricator.index;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers where each form stands: the number of each of its words in the corpus, as the distance
 * from the one before. Forms that would take more memory than is allowed wait for another pass.
 */
final class Postings {

  /** Takes a form with its places. */
  @FunctionalInterface
  interface Taker {
    void take(Vocabulary.Form form, ByteWriter places) throws IOException;
  }

  /** Takes a block. */
  @FunctionalInterface
  interface BlockTaker {
    /**
     * @param first number of its first word in the corpus
     * @param forms of the vocabulary, as the column numbers them
     */
    void take(int first, TextBlock.Column column, @Nullable Vocabulary.Form[] forms);
  }

  /** Goes through all blocks in the order of the corpus. */
  @FunctionalInterface
  interface Pass {
    void run(BlockTaker taker) throws IOException;
  }

  /** A form's places while they are gathered. */
  private static final class Places {
    private final ByteWriter bytes = new ByteWriter();
    private int last;

    private void add(int word) {
      bytes.number(word - last);
      last = word;
    }
  }

  /** What a place takes at most while it is gathered: bytes and room to grow. */
  private static final int BYTES_A_PLACE = 4;

  private static final int BYTES_A_FORM = 320;

  private final Pass pass;
  private final List<Vocabulary.Form> forms;
  private final long mostGathered;

  /**
   * @param forms in the order in which they are given out
   * @param mostGathered bytes
   */
  Postings(Pass pass, List<Vocabulary.Form> forms, long mostGathered) {
    this.pass = pass;
    this.forms = forms;
    this.mostGathered = mostGathered;
  }

  void gather(Taker taker) throws IOException {
    for (int from = 0; from < forms.size(); ) {
      int to = end(from);
      Map<Vocabulary.Form, Places> gathered = new IdentityHashMap<>();
      forms.subList(from, to).forEach(form -> gathered.put(form, new Places()));
      pass.run((first, column, own) -> add(first, column, own, gathered));
      for (Vocabulary.Form form : forms.subList(from, to)) {
        Places places = gathered.remove(form);
        if (places != null) {
          taker.take(form, places.bytes);
        }
      }
      from = to;
    }
  }

  private int end(int from) {
    long bytes = 0;
    int to = from;
    while (to < forms.size() && (to == from || bytes < mostGathered)) {
      bytes += BYTES_A_FORM + forms.get(to).count() * BYTES_A_PLACE;
      to++;
    }
    return to;
  }

  private static void add(
      int first,
      TextBlock.Column column,
      @Nullable Vocabulary.Form[] own,
      Map<Vocabulary.Form, Places> gathered) {
    @Nullable Places[] places = new Places[own.length];
    for (int i = 0; i < own.length; i++) {
      places[i] = gathered.get(own[i]);
    }
    int[] numbers = column.numbers();
    for (int i = 0; i < numbers.length; i++) {
      Places of = places[numbers[i]];
      if (of != null) {
        of.add(first + i);
      }
    }
  }
}
