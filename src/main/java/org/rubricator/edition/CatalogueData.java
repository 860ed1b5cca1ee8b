package org.rubricator.edition;

import java.util.List;
import org.rubricator.tei.Markup;

/**
 * The catalogue document that {@code xslt/edition.xsl} reads.
 *
 * @param title of the corpus
 * @param rights what is said of them beside the licence, a paragraph each
 * @param categories to which the texts point in {@code corpus.xml}
 * @param leftOut texts that could not be taken
 */
public record CatalogueData(
    String title,
    String version,
    String date,
    String language,
    String licence,
    String licenceTarget,
    String description,
    List<String> rights,
    List<Category> categories,
    String tool,
    List<TextSummary> texts,
    List<LeftOut> leftOut) {

  /** Texts before and after one that its page is told of. */
  private static final int AROUND = 24;

  /** A text that is not in the edition, and why in a few words. */
  public record LeftOut(String stem, String reason) {}

  /** A category of a taxonomy, by its {@code xml:id}, and what it says. */
  public record Category(String id, String words) {}

  public CatalogueData {
    rights = List.copyOf(rights);
    categories = List.copyOf(categories);
    texts = List.copyOf(texts);
    leftOut = List.copyOf(leftOut);
  }

  /** All that is known, for the start page. */
  public String toXml() {
    StringBuilder out = start();
    rights.forEach(r -> out.append("<rights>").append(Markup.text(r)).append("</rights>\n"));
    texts.forEach(text -> full(text, out));
    for (LeftOut text : leftOut) {
      out.append("<left-out").append(attribute("stem", text.stem()));
      out.append(attribute("reason", text.reason())).append("/>\n");
    }
    return out.append("</catalogue>").toString();
  }

  /** What the page of one text needs: of the texts around it only their names. */
  public String toXml(int number) {
    StringBuilder out = start();
    int last = Math.min(texts.size(), number + AROUND + 1);
    for (TextSummary text : texts.subList(Math.max(0, number - AROUND), last)) {
      if (text.equals(texts.get(number))) {
        full(text, out);
      } else {
        out.append("<text").append(attribute("stem", text.stem()));
        out.append(attribute("title", text.title())).append("/>\n");
      }
    }
    return out.append("</catalogue>").toString();
  }

  /** The language alone, for what is the same whatever else the corpus holds. */
  public String languageAsXml() {
    return "<catalogue" + attribute("language", language) + "/>";
  }

  private StringBuilder start() {
    StringBuilder out = new StringBuilder("<catalogue");
    out.append(attribute("title", title)).append(attribute("version", version));
    out.append(attribute("date", date)).append(attribute("language", language));
    out.append(attribute("licence", licence)).append(attribute("licence-target", licenceTarget));
    number(out, "texts", texts.size());
    out.append(attribute("tool", tool)).append(">\n<description>");
    out.append(Markup.text(description)).append("</description>\n");
    for (Category category : categories) {
      out.append("<category").append(attribute("id", category.id())).append('>');
      out.append(Markup.text(category.words())).append("</category>\n");
    }
    return out;
  }

  private static void full(TextSummary text, StringBuilder out) {
    out.append("<text").append(attribute("stem", text.stem()));
    out.append(attribute("title", text.title())).append(attribute("author", text.author()));
    out.append(attribute("date", text.date())).append(attribute("language", text.language()));
    number(out, "words", text.words());
    number(out, "paragraphs", text.paragraphs());
    number(out, "persons", text.marked().persons());
    number(out, "places", text.marked().places());
    number(out, "organisations", text.marked().organisations());
    number(out, "dates", text.marked().dates());
    number(out, "quotations", text.marked().quotations());
    out.append("/>\n");
  }

  private static void number(StringBuilder out, String name, int value) {
    out.append(attribute(name, String.valueOf(value)));
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + Markup.value(value) + "\"";
  }
}
