package org.rubricator.concordance;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubricator.index.IndexReader;
import org.rubricator.index.StopWords;
import org.rubricator.index.WordAttribute;
import org.rubricator.index.WordForm;

/** All words of an index by form, as its language sorts them. */
final class CorpusWords {

  private final IndexReader index;
  private final List<WordEntry> entries = new ArrayList<>();

  /**
   * @param language of the corpus, a tag
   */
  CorpusWords(IndexReader index, String language) throws IOException {
    this.index = index;
    Map<String, List<WordForm>> byForm = new HashMap<>();
    for (WordForm form : index.words(WordAttribute.WORD).beginning("")) {
      byForm.computeIfAbsent(StopWords.fold(form.form()), k -> new ArrayList<>()).add(form);
    }
    for (Map.Entry<String, List<WordForm>> word : byForm.entrySet()) {
      int count = word.getValue().stream().mapToInt(WordForm::count).sum();
      entries.add(new WordEntry(word.getKey(), count, texts(word.getValue()), word.getValue()));
    }
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
    entries.sort(
        Comparator.comparing(WordEntry::form, collator::compare).thenComparing(WordEntry::form));
  }

  private int texts(List<WordForm> forms) throws IOException {
    if (forms.size() == 1) {
      return forms.get(0).texts();
    }
    BitSet texts = new BitSet();
    for (WordForm form : forms) {
      for (int word : index.hits(form)) {
        texts.set(index.textOf(word));
      }
    }
    return texts.cardinality();
  }

  IndexReader index() {
    return index;
  }

  List<WordEntry> entries() {
    return entries;
  }

  /** Words in all texts. */
  int words() {
    return index.head().words();
  }

  /** The numbers in the corpus of the first places of a word. */
  int[] first(WordEntry word, int limit) throws IOException {
    int[] places = new int[word.count()];
    int size = 0;
    for (WordForm form : word.forms()) {
      int[] own = index.hits(form);
      System.arraycopy(own, 0, places, size, own.length);
      size += own.length;
    }
    if (word.forms().size() > 1) {
      Arrays.sort(places);
    }
    return Arrays.copyOf(places, word.lines(limit));
  }
}
