package org.rubricator.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a corpus by form, sorted as its language sorts them. */
public final class WordIndex {

  private final List<IndexedText> texts;
  private final List<WordEntry> entries;
  private final int words;

  private WordIndex(List<IndexedText> texts, List<WordEntry> entries, int words) {
    this.texts = List.copyOf(texts);
    this.entries = List.copyOf(entries);
    this.words = words;
  }

  /**
   * @param language of the corpus, a tag
   * @param limit occurrences kept for a form
   */
  public static WordIndex build(List<IndexedText> texts, String language, int limit) {
    Map<String, WordEntry> byForm = new HashMap<>();
    int words = 0;
    for (int t = 0; t < texts.size(); t++) {
      var stream = texts.get(t).tokens();
      for (int i = 0; i < stream.tokens().size(); i++) {
        String form = fold(stream.form(stream.tokens().get(i)));
        byForm.computeIfAbsent(form, WordEntry::new).add(t, i, limit);
      }
      words += stream.tokens().size();
    }
    List<WordEntry> entries = new ArrayList<>(byForm.values());
    entries.sort(order(language));
    return new WordIndex(texts, entries, words);
  }

  /** Case folded, with typographic apostrophes made straight. */
  static String fold(String form) {
    return UCharacter.foldCase(form, true).replace('’', '\'');
  }

  private static Comparator<WordEntry> order(String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
    return Comparator.comparing(WordEntry::form, collator::compare).thenComparing(WordEntry::form);
  }

  public List<IndexedText> texts() {
    return texts;
  }

  public List<WordEntry> entries() {
    return entries;
  }

  /** Words in all texts. */
  public int words() {
    return words;
  }
}
