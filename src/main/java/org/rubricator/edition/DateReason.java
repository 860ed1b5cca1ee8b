package org.rubricator.edition;

import java.util.List;
import org.rubricator.tei.Markup;

/**
 * Why a date of a text has its value.
 *
 * @param element {@code date} or {@code time}
 * @param number among the elements of that name in the texts of the file, from 1
 * @param words of the reason, in whatever language they are written
 */
public record DateReason(String element, int number, String words) {

  /** The document that {@code xslt/edition/main.xsl} describes. */
  static String toXml(List<DateReason> reasons) {
    StringBuilder out = new StringBuilder("<reasons>");
    for (DateReason reason : reasons) {
      out.append("<reason of=\"").append(Markup.value(reason.element()));
      out.append('-').append(reason.number()).append("\">");
      out.append(Markup.text(reason.words())).append("</reason>");
    }
    return out.append("</reasons>").toString();
  }
}
