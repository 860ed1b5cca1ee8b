package org.rubricator.edition;

import java.util.List;
import org.rubricator.validate.ValidTei;

/**
 * A text as its page is made from it.
 *
 * @param file its path from the folder of TEI, with {@code /}
 * @param reasons why its dates have their values
 */
public record EditedText(ValidTei valid, String file, List<DateReason> reasons) {

  public EditedText {
    reasons = List.copyOf(reasons);
  }
}
