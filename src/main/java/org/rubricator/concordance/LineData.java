package org.rubricator.concordance;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rubricator.index.Facts;
import org.rubricator.index.IndexHead;
import org.rubricator.index.IndexReader;
import org.rubricator.tei.Markup;

/** The printed lines of a word: where it stands, with the characters around it in its block. */
final class LineData {

  /** Characters from which on a stretch without spaces is cut anyhow. */
  private static final int LONGEST_WORD = 30;

  private final IndexReader index;
  private final int context;
  private final Map<Integer, LanguageStretches> languages = new ConcurrentHashMap<>();

  /**
   * @param context characters on either side
   */
  LineData(IndexReader index, int context) {
    this.index = index;
    this.context = context;
  }

  /**
   * An element {@code line}, with its paragraph where it is in one, and with {@code left}, {@code
   * node} and {@code right}.
   *
   * @param word its number in the corpus
   */
  void write(int word, StringBuilder out) throws IOException {
    int number = index.textOf(word);
    IndexHead.Text text = index.head().texts().get(number);
    int own = word - index.base(number);
    Facts facts = index.facts(number);
    TextWords words = new TextWords(index, number);
    out.append("<line").append(attribute("text", text.stem()));
    out.append(attribute("title", text.metadata().getOrDefault("title", text.stem())));
    out.append(attribute("href", address(text.stem(), facts.fragment(own))));
    if (!facts.paragraph(own).isEmpty()) {
      out.append(attribute("paragraph", facts.paragraph(own)));
    }
    String language = language(number, facts, own);
    out.append(language.isEmpty() ? "" : attribute("lang", language));
    out.append("><left>").append(Markup.text(left(words, own)));
    out.append("</left><node>").append(Markup.text(words.form(own)));
    out.append("</node><right>").append(Markup.text(right(words, own)));
    out.append("</right></line>\n");
  }

  /** The place on the page of the text. */
  private static String address(String stem, String fragment) {
    return "../edition/texts/" + stem + ".html" + fragment;
  }

  /** The language of a word, as the elements about it say; else that of its text. */
  private String language(int text, Facts facts, int word) {
    String whole = index.head().texts().get(text).metadata().getOrDefault("language", "");
    return languages.computeIfAbsent(text, t -> new LanguageStretches(facts, whole)).of(word);
  }

  /** What stands before a word in its block, from a whole word on, if there is a space. */
  private String left(TextWords words, int word) throws IOException {
    StringBuilder out = new StringBuilder();
    int at = word;
    int end = -1;
    while (end < 0 && out.length() < context + LONGEST_WORD) {
      String gap = words.gap(at);
      end = gap.lastIndexOf('\n');
      out.insert(0, gap.substring(end + 1));
      if (end < 0 && at == 0) {
        end = 0;
      } else if (end < 0) {
        at--;
        out.insert(0, words.form(at));
      }
    }
    int wanted = out.length() - context;
    if (wanted <= 0) {
      return out.toString();
    }
    int space = out.indexOf(" ", wanted - 1);
    boolean near = space >= 0 && space - wanted < LONGEST_WORD;
    return out.substring(near ? space + 1 : wholeCharacter(out, wanted));
  }

  /** What stands behind a word in its block, to a whole word, if there is a space. */
  private String right(TextWords words, int word) throws IOException {
    StringBuilder out = new StringBuilder();
    int at = word + 1;
    boolean ended = false;
    while (!ended && out.length() <= context) {
      String gap = words.gap(at);
      int end = gap.indexOf('\n');
      out.append(end < 0 ? gap : gap.substring(0, end));
      ended = end >= 0 || at >= words.size();
      if (!ended) {
        out.append(words.form(at++));
      }
    }
    if (out.length() <= context) {
      return out.toString();
    }
    int space = out.lastIndexOf(" ", context);
    boolean near = space >= 0 && context - space < LONGEST_WORD;
    return out.substring(0, near ? space : wholeCharacter(out, context));
  }

  /** Never between the halves of a surrogate pair. */
  private static int wholeCharacter(CharSequence text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Markup.value(value) + "\"";
  }
}
