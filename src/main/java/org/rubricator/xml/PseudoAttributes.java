package org.rubricator.xml;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What instructions such as {@code xml-model} say (Associating Schemas with XML documents). */
public final class PseudoAttributes {

  private static final Pattern ONE =
      Pattern.compile(
          "(?<name>[\\w.:-]{1,200}+)\\s{0,99}+=\\s{0,99}+(?:\"(?<a>[^\"]{0,4000}+)\"|'(?<b>[^']{0,4000}+)')");

  /** A reference to a character (XML 1.0 §4.1, §4.6). */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(lt|gt|amp|quot|apos)|#(\\d{1,7})|#x([0-9A-Fa-f]{1,6}));");

  private PseudoAttributes() {}

  /**
   * The value of one, its references to characters replaced.
   *
   * @param data of the instruction
   * @return nothing where it is not there
   */
  public static Optional<String> value(String data, String name) {
    Matcher one = ONE.matcher(data);
    while (one.find()) {
      if (one.group("name").equals(name)) {
        String value = one.group("a") == null ? one.group("b") : one.group("a");
        return Optional.of(
            REFERENCE.matcher(value).replaceAll(r -> Matcher.quoteReplacement(character(r))));
      }
    }
    return Optional.empty();
  }

  private static String character(MatchResult reference) {
    if (reference.group(1) == null) {
      int code =
          reference.group(2) == null
              ? Integer.parseInt(reference.group(3), 16)
              : Integer.parseInt(reference.group(2));
      return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
    }
    return switch (reference.group(1)) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&";
    };
  }
}
