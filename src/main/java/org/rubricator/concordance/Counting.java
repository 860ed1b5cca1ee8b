package org.rubricator.concordance;

import java.io.IOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rubricator.index.IndexHead;
import org.rubricator.index.IndexReader;
import org.rubricator.index.WordFold;
import org.rubricator.index.query.Hits;
import org.rubricator.index.query.Query;
import org.rubricator.index.query.QueryMistake;

/** A corpus, the texts of it that are asked, and what of their words counts. */
final class Counting {

  private final IndexReader index;
  private final QuerySettings asked;
  private final WordFold fold;
  private final IntPredicate texts;

  Counting(IndexReader index, QuerySettings asked) throws SettingMistake {
    this.index = index;
    this.asked = asked;
    this.fold = new WordFold(asked.withCase(), asked.withMarks());
    this.texts = TextFilter.of(asked.where(), index.head());
  }

  IndexReader index() {
    return index;
  }

  IndexHead head() {
    return index.head();
  }

  WordFold fold() {
    return fold;
  }

  boolean isAsked(int text) {
    return texts.test(text);
  }

  boolean hasQuery() {
    return !asked.query().isBlank();
  }

  /** What the query finds in the texts that are asked. */
  Hits hits(CountSettings counted) throws QueryMistake, SettingMistake, IOException {
    if (!hasQuery()) {
      throw counted.wrong("it needs a query: what is counted is what the query finds");
    }
    return Query.parse(asked.query(), fold, head().language()).find(index, texts);
  }

  /** The words of the texts that are asked, by their numbers in the corpus. */
  BitSet words() {
    return words(texts);
  }

  /** The words of some texts, by their numbers in the corpus. */
  BitSet words(IntPredicate some) {
    BitSet words = new BitSet(head().words());
    for (int text = 0; text < head().texts().size(); text++) {
      if (some.test(text)) {
        words.set(index.base(text), index.base(text + 1));
      }
    }
    return words;
  }

  /** How often some words come, by what of an attribute counts. */
  WordCounts counts(String attribute, BitSet some) throws IOException {
    return WordCounts.of(index, attribute, fold, some);
  }

  /** How often in a million words. */
  static double perMillion(long count, long words) {
    return words == 0 ? Double.NaN : count * 1e6 / words;
  }

  /** Such as {@code Counted in 2,012 words of 2 texts, version 0.1.0 of the corpus.} */
  String basis() {
    long some = IntStream.range(0, head().texts().size()).filter(texts).count();
    String version = head().facts().getOrDefault("version", "");
    return "Counted in %s words of %s text%s%s."
        .formatted(
            figure(words().cardinality()),
            figure(some),
            some == 1 ? "" : "s",
            version.isEmpty() ? "" : ", version " + version + " of the corpus");
  }

  /** A number with its thousands apart. */
  static String figure(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
