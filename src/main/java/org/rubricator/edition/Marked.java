package org.rubricator.edition;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.xml.XmlTree;

/**
 * How much a text marks, by what it gives to the indexes: every name, date and quotation that is
 * read, once each.
 *
 * @param persons names of persons
 * @param places names of places
 * @param organisations names of organisations
 * @param dates dates and times
 * @param quotations whole ones: parts that are chained count once
 */
public record Marked(int persons, int places, int organisations, int dates, int quotations) {

  /** Nothing. */
  public static final Marked NONE = new Marked(0, 0, 0, 0, 0);

  private static final QName KIND = new QName("kind");

  /**
   * Counts the records of a text.
   *
   * @param mentions as {@link Edition#mentions} gave them
   */
  public static Marked in(byte[] mentions) {
    XdmNode tree = XmlTree.parse(new String(mentions, StandardCharsets.UTF_8), "mentions");
    XdmNode text = tree.children("mentions").iterator().next();
    return new Marked(
        count(text.children("mention"), isOf("person")),
        count(text.children("mention"), isOf("place")),
        count(text.children("mention"), isOf("organisation")),
        count(text.children("date"), date -> true),
        count(text.children("quotation"), quotation -> true));
  }

  private static Predicate<XdmNode> isOf(String kind) {
    return mention -> kind.equals(mention.getAttributeValue(KIND));
  }

  private static int count(Iterable<XdmNode> records, Predicate<XdmNode> which) {
    return (int) StreamSupport.stream(records.spliterator(), false).filter(which).count();
  }

  /** The numbers in the order of the components. */
  IntStream inOrder() {
    return IntStream.of(persons, places, organisations, dates, quotations);
  }
}
