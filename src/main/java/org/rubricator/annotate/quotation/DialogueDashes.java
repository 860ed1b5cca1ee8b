package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Says which blocks begin with a dash that opens speech. Where the language has the custom, two
 * such blocks that end like sentences are enough; elsewhere, and for the hyphen, the words "he
 * said" have to follow in one of them, so that lists and signatures are left alone.
 */
final class DialogueDashes {
  /** Languages that set speech off by dashes in print. */
  private static final Set<String> CUSTOM =
      Set.of(
          "fr", "es", "pt", "it", "ca", "gl", "ro", "ru", "uk", "be", "bg", "sr", "mk", "pl", "cs",
          "sk", "lt", "lv", "et", "fi", "sv", "nb", "no", "nn", "da", "is", "tr", "az", "el", "hu",
          "hy", "ka", "eu", "vi");

  private static final int ENOUGH = 2;

  private final List<String> blocks;
  private final Incises incises;
  private final boolean custom;
  private final boolean dashes;
  private final boolean hyphens;

  DialogueDashes(List<String> blocks, Incises incises, Locale language) {
    this.blocks = blocks;
    this.incises = incises;
    this.custom = CUSTOM.contains(language.getLanguage());
    this.dashes = isDialogue(IntStream.range(0, blocks.size()).filter(this::beginsLong).toArray());
    this.hyphens =
        IntStream.range(0, blocks.size()).filter(this::beginsHyphen).anyMatch(this::isReported);
  }

  private boolean isDialogue(int[] found) {
    boolean many = custom && found.length >= ENOUGH;
    return many || IntStream.of(found).anyMatch(this::isReported);
  }

  boolean isCustom() {
    return custom;
  }

  boolean areUsed() {
    return dashes || hyphens;
  }

  /** True if a dash opens speech at the start of a block. */
  boolean begins(int block) {
    return dashes && beginsLong(block) || hyphens && beginsHyphen(block);
  }

  private boolean beginsLong(int block) {
    String text = blocks.get(block);
    return !text.isEmpty() && Signs.isDash(text.charAt(0)) && isSentence(text, 1);
  }

  private boolean beginsHyphen(int block) {
    String text = blocks.get(block);
    int dash = text.startsWith("--") ? 2 : text.startsWith("- ") ? 1 : 0;
    return dash > 0 && isSentence(text, dash);
  }

  private static boolean isSentence(String text, int from) {
    int at = from;
    while (at < text.length() && Neighbour.of(text.charAt(at)) != Neighbour.WORD) {
      if (Glyph.isMark(text.charAt(at))) {
        return false;
      }
      at++;
    }
    boolean capital = at < text.length() && !Character.isLowerCase(text.charAt(at));
    return capital && endsSentence(text);
  }

  private static boolean endsSentence(String text) {
    char last = Signs.charBefore(text, text.length());
    return Signs.isStop(last)
        || ":,".indexOf(last) >= 0
        || Signs.isDash(last)
        || Glyph.isMark(last);
  }

  private boolean isReported(int block) {
    return !incises.in(block, 0, blocks.get(block).length()).isEmpty();
  }

  /**
   * The turns of a talk within one pair of marks, each but the first from its dash on.
   *
   * @param inner the quotations within, in order; a dash in one is left alone
   */
  List<Part> turns(Part part, List<Part> inner) {
    String text = blocks.get(part.block());
    List<Part> turns = new ArrayList<>();
    int start = part.start();
    int next = 0;
    for (int at = part.start() + 2; at + 2 < part.end(); at++) {
      while (next < inner.size() && inner.get(next).end() <= at) {
        next++;
      }
      boolean free = next == inner.size() || inner.get(next).start() > at;
      if (free && Signs.isDash(text.charAt(at)) && isTurn(text, at)) {
        turns.add(new Part(part.block(), start, Signs.before(text, at) + 1));
        start = at;
      }
    }
    turns.add(new Part(part.block(), start, part.end()));
    return turns;
  }

  private static boolean isTurn(String text, int dash) {
    boolean spaced = Neighbour.isSpace(text.charAt(dash - 1));
    int next = Neighbour.isSpace(text.charAt(dash + 1)) ? dash + 2 : dash + 1;
    boolean capital = Character.isUpperCase(text.charAt(next));
    return spaced && capital && Signs.isStop(Signs.charBefore(text, dash));
  }
}
