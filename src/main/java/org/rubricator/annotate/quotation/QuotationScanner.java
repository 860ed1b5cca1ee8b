package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Locale;
import org.rubricator.annotate.quotation.PassageBuilder.Marked;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/**
 * Finds the quotations of a text by its marks.
 *
 * <p>Each mark is judged by its neighbours (space, letter, stop, start or end of the block), and
 * the reading of all marks together that costs least is chosen: a mark may open, close, be an
 * apostrophe or a prime, be turned, stand on the wrong side of a space, or lack its partner. A
 * quotation ends with its block, unless the next block opens with the same mark; in short lines, as
 * of verse, it may also end in a later line. Every system of marks is read in every language; the
 * language says which words are cues of speech and which marks may point outward.
 *
 * <p>Example: {@code scan(List.of("“Go,” he said, “now.”"), Locale.ENGLISH)} has one passage of
 * kind {@code SAID} with the parts 0:0-5 and 0:15-21.
 *
 * <p>Time grows with the length of the text. The scanner has no state and may be shared.
 */
public final class QuotationScanner {

  /** Makes a scanner. */
  public QuotationScanner() {}

  /** True for a language whose verbs of speech are known, so that speakers can be told. */
  public static boolean knows(Locale language) {
    return !SpeechLexicon.of(language).isEmpty();
  }

  /**
   * Scans one text.
   *
   * @param blocks its paragraphs, heads, captions and lines in order, with white space already
   *     collapsed to single spaces
   * @param language the language of the text
   */
  public QuotationScan scan(List<String> blocks, Locale language) {
    SpeechLexicon lexicon = SpeechLexicon.of(language);
    List<Mark> marks = new MarkReader(lexicon).read(blocks);
    MarkPairs pairs = new MarkPairs(language, marks);
    PassageBuilder built =
        new PassageBuilder(blocks, marks, MarkPairing.pair(marks, pairs)).build();
    VerseQuotations marked = VerseQuotations.of(built, blocks, pairs);
    List<MarkRepair> repairs = Repairs.of(marked.passages(), blocks, pairs);
    List<QuotedPassage> bare = marked.passages().stream().map(QuotationScanner::bare).toList();
    Sentences sentences = new Sentences(blocks, language);
    List<QuotedPassage> ended = OpenEnds.add(bare, marked.strays(), blocks, lexicon, sentences);
    List<QuotedPassage> spoken = Dialogue.apply(blocks, ended, lexicon, sentences, language);
    List<QuotedPassage> joined = Interruptions.join(blocks, spoken, lexicon);
    List<QuotedPassage> passages = KindRules.apply(blocks, joined, sentences, lexicon);
    return new QuotationScan(passages, repairs, marked.faults());
  }

  private static QuotedPassage bare(Marked marked) {
    return new QuotedPassage(Kind.Q, marked.parts(), marked.depth(), "no-cue");
  }
}
