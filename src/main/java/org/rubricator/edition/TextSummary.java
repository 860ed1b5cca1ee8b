package org.rubricator.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.token.TokenStream;

/**
 * What a catalogue says of a text. Counts are of the text, not of the header; absent facts are
 * empty. Names, dates and quotations are counted as the indexes count them.
 *
 * @param words by the rule of the token stream
 */
public record TextSummary(
    String stem,
    String title,
    String author,
    String date,
    String language,
    int words,
    int paragraphs,
    Marked marked) {

  /** The columns of a table of texts. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "author",
          "date",
          "language",
          "words",
          "paragraphs",
          "persons",
          "places",
          "organisations",
          "dates",
          "quotations");

  /** Code points of a title or of an author's name that a list has room for. */
  private static final int MOST = 400;

  /** The summary of a text of which nobody has yet counted what it marks. */
  public static TextSummary of(String stem, TokenStream tokens) {
    TeiDocument document = tokens.view().document();
    TeiElement root = document.root();
    List<TeiElement> texts =
        root.all("text").stream().filter(t -> t.ancestor("text").isEmpty()).toList();
    return new TextSummary(
        stem,
        title(document, stem),
        authors(document),
        date(root),
        texts.stream().findFirst().flatMap(TeiElement::language).orElse(""),
        tokens.tokens().size(),
        texts.stream().mapToInt(text -> text.all("p").size()).sum(),
        Marked.NONE);
  }

  /** The same text with what it marks. */
  public TextSummary with(Marked counted) {
    return new TextSummary(stem, title, author, date, language, words, paragraphs, counted);
  }

  /** A cell a column. */
  public List<String> row() {
    List<String> row = new ArrayList<>(List.of(stem, title, author, date, language));
    IntStream.concat(IntStream.of(words, paragraphs), marked.inOrder())
        .forEach(n -> row.add(String.valueOf(n)));
    return row;
  }

  /**
   * Reads what {@link #row} gave.
   *
   * @throws RuntimeException where cells are missing or counts are no numbers
   */
  public static TextSummary ofRow(List<String> row) {
    int[] n = row.subList(5, COLUMNS.size()).stream().mapToInt(Integer::parseInt).toArray();
    return new TextSummary(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        n[0],
        n[1],
        new Marked(n[2], n[3], n[4], n[5], n[6]));
  }

  private static String title(TeiDocument document, String stem) {
    return titles(document.root()).stream()
        .map(e -> words(document, e))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse(stem);
  }

  /** The main title first. */
  private static List<TeiElement> titles(TeiElement root) {
    List<TeiElement> all =
        root.first("teiHeader", "fileDesc", "titleStmt")
            .map(statement -> statement.elements("title"))
            .orElse(List.of());
    List<TeiElement> main =
        all.stream().filter(t -> t.attribute("type").filter("main"::equals).isPresent()).toList();
    return main.isEmpty() ? all : main;
  }

  private static String authors(TeiDocument document) {
    return document
        .root()
        .first("teiHeader", "fileDesc", "titleStmt")
        .map(statement -> statement.elements("author"))
        .orElse(List.of())
        .stream()
        .map(e -> words(document, name(e)))
        .filter(a -> !a.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The name without the numbers that stand beside it. */
  private static TeiElement name(TeiElement author) {
    return Stream.of("persName", "name", "orgName")
        .flatMap(kind -> author.elements(kind).stream())
        .findFirst()
        .orElse(author);
  }

  /** When the text was made, else when its source was. */
  private static String date(TeiElement root) {
    return root.first("teiHeader", "profileDesc", "creation", "date")
        .or(() -> root.first("teiHeader", "fileDesc", "sourceDesc", "bibl", "date"))
        .map(TextSummary::value)
        .orElse("");
  }

  /** In EDTF (ISO 8601-2): a day, {@code FROM/TO}, or one of {@code [NOT-BEFORE..NOT-AFTER]}. */
  private static String value(TeiElement date) {
    String span = bounds(date, "from", "/", "to");
    String days = bounds(date, "notBefore", "..", "notAfter");
    return date.attribute("when")
        .orElseGet(() -> !span.isEmpty() || days.isEmpty() ? span : "[" + days + "]");
  }

  private static String bounds(TeiElement date, String first, String between, String last) {
    String from = date.attribute(first).orElse("");
    String to = date.attribute(last).orElse("");
    return from.isEmpty() && to.isEmpty() ? "" : from + between + to;
  }

  private static String words(TeiDocument document, TeiElement element) {
    String words = Whitespace.collapse(document.words(element));
    return words.codePointCount(0, words.length()) <= MOST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST)) + "…";
  }
}
