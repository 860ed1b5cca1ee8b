package org.rubricator.concordance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rubricator.index.Facts;
import org.rubricator.index.Spans;

/** Which language each word of a text is of, as the elements about it say. */
final class LanguageStretches {

  private static final String LANGUAGE = "xml:lang";

  /** Words of one language, within those of another. */
  private record Stretch(int start, int end, String language) {}

  private final List<Integer> starts = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final int[] sorted;

  /**
   * @param whole the language of the text, may be empty
   */
  LanguageStretches(Facts facts, String whole) {
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, Integer.MAX_VALUE, whole));
    begin(0, whole);
    for (Stretch stretch : stretches(facts)) {
      close(open, stretch.start);
      begin(stretch.start, stretch.language);
      open.push(stretch);
    }
    close(open, Integer.MAX_VALUE);
    sorted = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Stretch> stretches(Facts facts) {
    List<Stretch> found = new ArrayList<>();
    for (Spans spans : facts.spans().values()) {
      String[] languages = new String[spans.sets()];
      for (int set = 0; set < languages.length; set++) {
        languages[set] = spans.attributesOf(set).getOrDefault(LANGUAGE, "");
      }
      for (int i = 0; i < spans.size(); i++) {
        if (!languages[spans.set(i)].isEmpty()) {
          found.add(new Stretch(spans.start(i), spans.end(i), languages[spans.set(i)]));
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Stretch::start)
            .thenComparing(Comparator.comparingInt(Stretch::end).reversed()));
    return found;
  }

  /** Ends what ends before a word: there the language about it goes on. */
  private void close(Deque<Stretch> open, int word) {
    while (open.size() > 1 && open.element().end <= word) {
      int end = open.pop().end;
      begin(end, open.element().language);
    }
  }

  private void begin(int word, String language) {
    int last = starts.size() - 1;
    if (last >= 0 && starts.get(last) == word) {
      starts.remove(last);
      languages.remove(last);
    }
    starts.add(word);
    languages.add(language);
  }

  /** A tag, or the empty string where nothing tells. */
  String of(int word) {
    int found = Arrays.binarySearch(sorted, word);
    return languages.get(found < 0 ? -found - 2 : found);
  }
}
