package org.rubricator.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.tei.Tei;

/** What a grammar says of namespaces, and what to do about an element that is in another. */
final class NamespaceAdvice {

  /** Jing ends a message with the prefixes that it made up. */
  private static final Pattern MADE_UP =
      Pattern.compile(" \\(with (?<list>xmlns:[^()]{1,2000})\\)");

  private static final Pattern TEI_PREFIX =
      Pattern.compile("xmlns:(?<prefix>[^=\"]{1,40})=\"" + Pattern.quote(Tei.NAMESPACE) + "\"");

  private NamespaceAdvice() {}

  /** Jing's words without the prefixes that it made up for the names of TEI. */
  static String plain(String jing) {
    Matcher madeUp = MADE_UP.matcher(jing);
    if (!madeUp.find()) {
      return jing;
    }
    String words = jing.substring(0, madeUp.start()) + jing.substring(madeUp.end());
    Matcher tei = TEI_PREFIX.matcher(madeUp.group("list"));
    return tei.find() ? words.replace("\"" + tei.group("prefix") + ":", "\"") : words;
  }

  /** About an element that is not of TEI; empty for one that is. */
  static Optional<String> of(GrammarPlace at) {
    if (at.isTei()) {
      return Optional.empty();
    }
    return Optional.of(at.namespace().isEmpty() ? none(at) : "it is of " + at.namespace());
  }

  private static String none(GrammarPlace at) {
    return TeiNames.isElement(at.element())
        ? "it has no namespace; take xmlns=\"\" out of it, or of what is around it, or write xmlns=\""
            + Tei.NAMESPACE
            + "\" for it"
        : "it has no namespace";
  }
}
