package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.annotation.LedgerLine;

/** The id of a quotation's part in the ledger, and the parts that it is chained to. */
final class QuotationLinks {

  /** Matches xml:id="news.q3" in a tag. */
  private static final Pattern ID = Pattern.compile("\\sxml:id=\"([^\"]{1,300})\"");

  /** Matches next="#news.q4" in a tag. */
  private static final Pattern LINK = Pattern.compile("\\s(?:next|prev)=\"#([^\"]{1,300})\"");

  private QuotationLinks() {}

  static Optional<String> id(LedgerLine line) {
    Matcher id = ID.matcher(line.tag());
    return id.find() ? Optional.of(id.group(1)) : Optional.empty();
  }

  static List<String> targets(LedgerLine line) {
    List<String> targets = new ArrayList<>();
    Matcher link = LINK.matcher(line.tag());
    while (link.find()) {
      targets.add(link.group(1));
    }
    return targets;
  }
}
