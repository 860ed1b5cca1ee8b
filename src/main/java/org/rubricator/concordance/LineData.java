package org.rubricator.concordance;

import java.util.List;
import org.rubricator.index.IndexedText;
import org.rubricator.index.WordEntry;
import org.rubricator.index.WordIndex;
import org.rubricator.tei.Markup;
import org.rubricator.tei.TextView;
import org.rubricator.token.PageAnchors;
import org.rubricator.token.Token;

/** The lines of a word: where it stands, with the characters around it. */
final class LineData {

  /** Characters from which on a stretch without spaces is cut anyhow. */
  private static final int LONGEST_WORD = 30;

  private final WordIndex index;
  private final int context;
  private final List<PageAnchors> anchors;

  /**
   * @param context characters on either side
   */
  LineData(WordIndex index, int context) {
    this.index = index;
    this.context = context;
    this.anchors =
        index.texts().stream().map(t -> new PageAnchors(t.tokens().view().document())).toList();
  }

  /**
   * An element {@code line}, with its paragraph where it is in one, and with {@code left}, {@code
   * node} and {@code right}.
   */
  void write(WordEntry.Occurrence occurrence, StringBuilder out) {
    IndexedText text = index.texts().get(occurrence.text());
    TextView view = text.tokens().view();
    Token token = text.tokens().tokens().get(occurrence.token());
    TextView.Block block = view.blockAt(token.start()).orElseThrow();
    int left = wordStart(view.text(), block.start(), token.start() - context);
    int right = wordEnd(view.text(), token.end() + context, block.end());
    out.append("<line").append(attribute("text", text.stem()));
    out.append(attribute("title", text.title()));
    out.append(attribute("href", address(occurrence, block)));
    PageAnchors places = anchors.get(occurrence.text());
    places.paragraph(block.element()).ifPresent(n -> out.append(attribute("paragraph", n)));
    block.element().language().ifPresent(l -> out.append(attribute("lang", l)));
    out.append("><left>").append(Markup.text(cut(view.text(), left, token.start())));
    out.append("</left><node>").append(Markup.text(text.tokens().form(token)));
    out.append("</node><right>").append(Markup.text(cut(view.text(), token.end(), right)));
    out.append("</right></line>\n");
  }

  /** The place on the page of the text. */
  private String address(WordEntry.Occurrence occurrence, TextView.Block block) {
    String stem = index.texts().get(occurrence.text()).stem();
    String anchor = anchors.get(occurrence.text()).link(block.element());
    return "../edition/texts/" + stem + ".html" + anchor;
  }

  /** Where a line begins: with a whole word, if there is a space to begin after. */
  private static int wordStart(String text, int least, int wanted) {
    if (wanted <= least) {
      return least;
    }
    int space = text.indexOf(' ', wanted - 1);
    boolean near = space >= 0 && space - wanted < LONGEST_WORD;
    return near ? space + 1 : wholeCharacter(text, wanted);
  }

  /** Where a line ends: with a whole word, if there is a space to end before. */
  private static int wordEnd(String text, int wanted, int most) {
    if (wanted >= most) {
      return most;
    }
    int space = text.lastIndexOf(' ', wanted);
    boolean near = space >= 0 && wanted - space < LONGEST_WORD;
    return near ? space : wholeCharacter(text, wanted);
  }

  /** Never between the halves of a surrogate pair. */
  private static int wholeCharacter(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  private static String cut(String text, int start, int end) {
    return text.substring(Math.min(start, end), end);
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Markup.value(value) + "\"";
  }
}
