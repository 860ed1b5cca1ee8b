package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the marks of quotation of a text, block by block, and judges each by its neighbours. */
final class MarkReader {
  private final Apostrophes apostrophes;

  MarkReader(SpeechLexicon lexicon) {
    this.apostrophes = new Apostrophes(lexicon);
  }

  /** All marks of all blocks, in text order. */
  List<Mark> read(List<String> blocks) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      readBlock(i, blocks.get(i), marks);
    }
    return marks;
  }

  private void readBlock(int number, String block, List<Mark> marks) {
    boolean doubled = hasDoubleMark(block);
    int lead = 0;
    int end = 0;
    for (int at = 0; at < block.length(); at++) {
      Glyph glyph = glyphAt(block, at, doubled);
      if (glyph != null) {
        lead = lead >= 0 && at == end ? lead : -1;
        Mark mark = judge(number, block, at, glyph, lead, end);
        marks.add(mark);
        end = mark.end();
        at = end - 1;
        lead = lead >= 0 ? lead + 1 : -1;
      }
    }
  }

  /** Where a block has any other double mark, two apostrophes side by side are one too. */
  private static boolean hasDoubleMark(String block) {
    return block.contains(Glyph.GRAVE_DOUBLE.text())
        || block
            .chars()
            .mapToObj(c -> Glyph.at((char) c))
            .anyMatch(glyph -> glyph != null && glyph.family() == Glyph.Family.DOUBLE);
  }

  private static @Nullable Glyph glyphAt(String block, int at, boolean doubled) {
    if (block.startsWith(Glyph.GRAVE_DOUBLE.text(), at)) {
      return Glyph.GRAVE_DOUBLE;
    }
    if (doubled && block.startsWith(Glyph.APOSTROPHE_DOUBLE.text(), at)) {
      return Glyph.APOSTROPHE_DOUBLE;
    }
    return Glyph.at(block.charAt(at));
  }

  private Mark judge(int number, String block, int at, Glyph glyph, int lead, int lastEnd) {
    int end = at + glyph.text().length();
    Neighbour left = Neighbour.before(block, at);
    Neighbour right = Neighbour.after(block, end);
    Place place = new Place(block, at, end, left, right);
    int opens = place.opening(glyph) + apostrophes.againstOpening(glyph, place);
    int closes = place.closing(glyph) + apostrophes.againstClosing(glyph, place);
    int outside = EditorialBrackets.cost(block, lastEnd, at);
    int plain = apostrophes.plain(glyph, place);
    return new Mark(number, at, end, glyph, opens, closes, plain, lead, outside);
  }
}
