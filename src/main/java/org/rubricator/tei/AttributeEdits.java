package org.rubricator.tei;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of attributes in a start tag that leave every other character of it as it is. */
public final class AttributeEdits {

  private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

  private AttributeEdits() {}

  /** Another name for an attribute. */
  public static Optional<Edit> name(TeiDocument document, TeiElement e, String old, String name) {
    return AttributePosition.find(document.openTag(e), old)
        .map(at -> e.start() + at.start())
        .map(start -> new Edit(start, start + old.length(), name));
  }

  /**
   * Another word in a value that is a list of words.
   *
   * @return nothing where the value is written with references, or does not have the word
   */
  public static Optional<Edit> word(
      TeiDocument document, TeiElement e, String attribute, String old, String word) {
    Optional<AttributePosition> at = AttributePosition.find(document.openTag(e), attribute);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int from = e.start() + at.get().start();
    String written = document.text().substring(from, e.start() + at.get().end());
    int open = written.indexOf(written.charAt(written.length() - 1));
    int found = find(written, old, open + 1);
    return found < 0 || written.indexOf('&') >= 0
        ? Optional.empty()
        : Optional.of(new Edit(from + found, from + found + old.length(), word));
  }

  /**
   * Other words in a value that is a list of words, wherever they stand in it.
   *
   * @param meant what each word becomes
   * @return nothing where the value is written with references, or is none
   */
  public static Optional<Edit> words(
      TeiDocument document, TeiElement e, String attribute, Map<String, String> meant) {
    Optional<AttributePosition> at = AttributePosition.find(document.openTag(e), attribute);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int from = e.start() + at.get().start();
    String written = document.text().substring(from, e.start() + at.get().end());
    int open = written.indexOf(written.charAt(written.length() - 1)) + 1;
    String value = written.substring(open, written.length() - 1);
    String changed =
        WORD.matcher(value)
            .replaceAll(w -> Matcher.quoteReplacement(meant.getOrDefault(w.group(), w.group())));
    return value.indexOf('&') >= 0
        ? Optional.empty()
        : Optional.of(new Edit(from + open, from + open + value.length(), changed));
  }

  /** Where a word stands between white space or quotes. */
  private static int find(String written, String word, int from) {
    int at = written.indexOf(word, from);
    while (at >= 0 && !isWhole(written, at, at + word.length())) {
      at = written.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String written, int start, int end) {
    return " \t\r\n\"'".indexOf(written.charAt(start - 1)) >= 0
        && " \t\r\n\"'".indexOf(written.charAt(end)) >= 0;
  }

  /** An attribute that the element does not have yet, behind its name. */
  public static Edit insert(TeiElement e, String attribute, String value) {
    int prefix = e.prefix().isEmpty() ? 0 : e.prefix().length() + 1;
    int at = e.start() + 1 + prefix + e.name().length();
    return Edit.insert(at, " " + attribute + "=\"" + value + "\"");
  }

  /** An attribute taken out, with the white space before it. */
  public static Optional<Edit> without(TeiDocument document, TeiElement e, String attribute) {
    return AttributePosition.find(document.openTag(e), attribute)
        .map(
            at ->
                new Edit(spaceBefore(document, e.start() + at.start()), e.start() + at.end(), ""));
  }

  private static int spaceBefore(TeiDocument document, int offset) {
    int at = offset;
    while (Character.isWhitespace(document.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Another value for an attribute, which is put behind the name of an element that lacks it. */
  public static Edit value(TeiDocument document, TeiElement e, String attribute, String value) {
    return AttributePosition.find(document.openTag(e), attribute)
        .map(
            at ->
                new Edit(
                    e.start() + at.start(),
                    e.start() + at.end(),
                    attribute + "=\"" + Markup.value(value) + "\""))
        .orElseGet(() -> insert(e, attribute, Markup.value(value)));
  }
}
