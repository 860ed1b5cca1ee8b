package org.rubricator.concordance;

import java.util.List;
import org.rubricator.index.IndexedText;
import org.rubricator.index.WordEntry;
import org.rubricator.index.WordIndex;
import org.rubricator.tei.Markup;
import org.rubricator.tei.TextView;
import org.rubricator.token.Token;
import org.rubricator.token.TokenStream;

/** The data documents that {@code xslt/concordance.xsl} makes pages of. */
final class ConcordanceData {

  /** Characters from which on a stretch without spaces is cut anyhow. */
  private static final int LONGEST_WORD = 30;

  private final WordIndex index;
  private final ConcordanceOptions options;
  private final List<LetterPage> pages;
  private final List<PageAnchors> anchors;

  ConcordanceData(WordIndex index, ConcordanceOptions options, List<LetterPage> pages) {
    this.index = index;
    this.options = options;
    this.pages = pages;
    this.anchors =
        index.texts().stream().map(t -> new PageAnchors(t.tokens().view().document())).toList();
  }

  /** The list of all words. */
  String list() {
    StringBuilder out = start().append("<list>");
    for (LetterPage page : pages) {
      for (WordEntry word : page.words()) {
        out.append("<word").append(word(word));
        out.append(attribute("file", page.file())).append("/>\n");
      }
    }
    return out.append("</list></concordance>").toString();
  }

  /** The words of a page with their lines. */
  String entries(LetterPage page) {
    StringBuilder out = start();
    out.append("<entries").append(attribute("key", page.key())).append('>');
    for (WordEntry word : page.words()) {
      out.append("<word").append(word(word));
      out.append(attribute("shown", String.valueOf(word.occurrences().size()))).append(">\n");
      word.occurrences().forEach(o -> line(o, out));
      out.append("</word>\n");
    }
    return out.append("</entries></concordance>").toString();
  }

  private StringBuilder start() {
    StringBuilder out = new StringBuilder("<concordance");
    out.append(attribute("title", options.title()));
    out.append(attribute("version", options.version()));
    out.append(attribute("date", options.date()));
    out.append(attribute("language", options.language()));
    out.append(attribute("words", String.valueOf(index.words())));
    out.append(attribute("forms", String.valueOf(index.entries().size())));
    out.append(attribute("limit", String.valueOf(options.limit()))).append(">\n");
    out.append("<rules>").append(Markup.text(TokenStream.RULE)).append("</rules><pages>");
    for (LetterPage page : pages) {
      out.append("<page")
          .append(attribute("key", page.key()))
          .append(attribute("file", page.file()));
      out.append(attribute("forms", String.valueOf(page.words().size())));
      out.append(attribute("lines", String.valueOf(page.lines()))).append("/>");
    }
    return out.append("</pages>\n");
  }

  private static String word(WordEntry word) {
    return attribute("form", word.form())
        + attribute("count", String.valueOf(word.count()))
        + attribute("id", id(word.form()));
  }

  /** An id that is a name in XML and HTML: other characters by code point. */
  private static String id(String form) {
    StringBuilder id = new StringBuilder("w-");
    form.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
              } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return id.toString();
  }

  private void line(WordEntry.Occurrence occurrence, StringBuilder out) {
    IndexedText text = index.texts().get(occurrence.text());
    TextView view = text.tokens().view();
    Token token = text.tokens().tokens().get(occurrence.token());
    TextView.Block block = view.blockAt(token.start()).orElseThrow();
    int left = wordStart(view.text(), block.start(), token.start() - options.context());
    int right = wordEnd(view.text(), token.end() + options.context(), block.end());
    out.append("<line").append(attribute("text", text.stem()));
    out.append(attribute("title", text.title()));
    out.append(
        attribute(
            "href",
            "../edition/texts/"
                + text.stem()
                + ".html"
                + anchors.get(occurrence.text()).link(block.element())));
    out.append("><left>").append(Markup.text(cut(view.text(), left, token.start())));
    out.append("</left><node>").append(Markup.text(text.tokens().form(token)));
    out.append("</node><right>").append(Markup.text(cut(view.text(), token.end(), right)));
    out.append("</right></line>\n");
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
