package org.rubricator.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rubricator.index.IndexReader;
import org.rubricator.index.WordForm;

/** Finds the words of which a condition is true. */
final class WordConditions {

  private final IndexReader index;

  WordConditions(IndexReader index) {
    this.index = index;
  }

  WordSet of(Condition condition) throws IOException {
    if (condition instanceof Condition.Is is) {
      return is(is);
    }
    if (condition instanceof Condition.Not not) {
      return of(not.condition()).not();
    }
    if (condition instanceof Condition.All all) {
      WordSet found = WordSet.ALL;
      for (Condition each : all.conditions()) {
        found = found.and(of(each));
      }
      return found;
    }
    if (condition instanceof Condition.OneOf oneOf) {
      WordSet found = WordSet.ALL.not();
      for (Condition each : oneOf.conditions()) {
        found = found.or(of(each));
      }
      return found;
    }
    return WordSet.ALL;
  }

  private WordSet is(Condition.Is is) throws IOException {
    List<int[]> lists = new ArrayList<>();
    for (WordForm form : forms(is)) {
      lists.add(index.hits(form));
    }
    if (lists.size() == 1) {
      return new WordSet(lists.get(0), false);
    }
    int[] all = new int[lists.stream().mapToInt(list -> list.length).sum()];
    int size = 0;
    for (int[] list : lists) {
      System.arraycopy(list, 0, all, size, list.length);
      size += list.length;
    }
    Arrays.sort(all); // no word has two forms
    return new WordSet(all, false);
  }

  /** The forms that are of the pattern. */
  private List<WordForm> forms(Condition.Is is) throws IOException {
    WordPattern pattern = is.pattern();
    List<WordForm> near =
        pattern.isPlain()
            ? index.words(is.attribute()).of(pattern.prefix())
            : index.words(is.attribute()).beginning(pattern.prefix());
    return near.stream().filter(form -> pattern.matches(form.form())).toList();
  }
}
