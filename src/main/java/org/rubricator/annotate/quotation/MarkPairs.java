package org.rubricator.annotate.quotation;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to pair two marks, by the habits of the language and of the text itself. A text
 * that opens with ” or » time and again means it so.
 */
final class MarkPairs {
  private static final int SIZE = Glyph.values().length;
  private static final int HABIT = 3;
  private static final int[] DELIMITERS = {
    LocaleData.QUOTATION_START, LocaleData.QUOTATION_END,
    LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END
  };

  private final int[] costs = new int[SIZE * SIZE];

  MarkPairs(Locale language, List<Mark> marks) {
    for (Glyph open : Glyph.values()) {
      for (Glyph close : Glyph.values()) {
        set(open, close, byShape(open, close));
      }
    }
    universal();
    ofLanguage(language);
    ofText(marks);
  }

  /** Cost of a quotation that begins with the one glyph and ends with the other. */
  int cost(Glyph open, Glyph close) {
    return costs[open.ordinal() * SIZE + close.ordinal()];
  }

  /** True if the pair is good style here, so that neither mark is turned. */
  boolean isGood(Glyph open, Glyph close) {
    return cost(open, close) <= Costs.MIXED;
  }

  private void set(Glyph open, Glyph close, int cost) {
    costs[open.ordinal() * SIZE + close.ordinal()] = cost;
  }

  private static int byShape(Glyph open, Glyph close) {
    if (open.family() != close.family()) {
      return Costs.NEVER;
    }
    if (open.way() == Glyph.Way.BOTH || close.way() == Glyph.Way.BOTH) {
      return open == close ? 0 : Costs.MIXED;
    }
    return turned(open, close);
  }

  private static int turned(Glyph open, Glyph close) {
    boolean first = open.way() == Glyph.Way.CLOSES;
    boolean second = close.way() == Glyph.Way.OPENS;
    if (first && second) {
      return open.family().mayBeSpaced() ? Costs.FOREIGN : Costs.BOTH_TURNED;
    }
    int price = open.family().isSingle() ? Costs.TURNED_SINGLE : Costs.TURNED;
    return first || second ? price : 0;
  }

  /** Low marks always open, so what closes them is not turned. */
  private void universal() {
    set(Glyph.LOW_DOUBLE, Glyph.LEFT_DOUBLE, 0);
    set(Glyph.LOW_SINGLE, Glyph.LEFT_SINGLE, 0);
    set(Glyph.LOW_DOUBLE, Glyph.STRAIGHT_DOUBLE, 1);
    set(Glyph.LOW_SINGLE, Glyph.STRAIGHT_SINGLE, 1);
    set(Glyph.GRAVE, Glyph.STRAIGHT_SINGLE, 0);
    set(Glyph.GRAVE, Glyph.RIGHT_SINGLE, 0);
    set(Glyph.GRAVE_DOUBLE, Glyph.STRAIGHT_DOUBLE, 1);
  }

  private void ofLanguage(Locale language) {
    LocaleData data = LocaleData.getInstance(ULocale.forLocale(language));
    for (int i = 0; i < DELIMITERS.length; i += 2) {
      String open = data.getDelimiter(DELIMITERS[i]);
      String close = data.getDelimiter(DELIMITERS[i + 1]);
      if (open.length() == 1 && close.length() == 1) {
        allow(Glyph.at(open.charAt(0)), Glyph.at(close.charAt(0)));
      }
    }
  }

  private void allow(@Nullable Glyph open, @Nullable Glyph close) {
    if (open != null && close != null) {
      set(open, close, 0);
    }
  }

  private void ofText(List<Mark> marks) {
    int[] opening = new int[SIZE];
    int[] closing = new int[SIZE];
    for (Mark mark : marks) {
      opening[mark.glyph().ordinal()] += mark.opens() == 0 && mark.closes() > 0 ? 1 : 0;
      closing[mark.glyph().ordinal()] += mark.closes() == 0 && mark.opens() > 0 ? 1 : 0;
    }
    allowHabit(Glyph.RIGHT_DOUBLE, Glyph.RIGHT_DOUBLE, Glyph.LEFT_DOUBLE, opening, closing);
    allowHabit(Glyph.RIGHT_SINGLE, Glyph.RIGHT_SINGLE, Glyph.LEFT_SINGLE, opening, closing);
    allowHabit(Glyph.RIGHT_GUILLEMET, Glyph.LEFT_GUILLEMET, Glyph.LEFT_GUILLEMET, opening, closing);
    allowHabit(Glyph.RIGHT_ANGLE, Glyph.LEFT_ANGLE, Glyph.LEFT_ANGLE, opening, closing);
    allowHabit(
        Glyph.RIGHT_GUILLEMET, Glyph.RIGHT_GUILLEMET, Glyph.LEFT_GUILLEMET, opening, closing);
  }

  private void allowHabit(Glyph open, Glyph close, Glyph usual, int[] opening, int[] closing) {
    int times = Math.min(opening[open.ordinal()], closing[close.ordinal()]);
    if (times >= HABIT && times > opening[usual.ordinal()]) {
      set(open, close, 0);
    }
  }
}
