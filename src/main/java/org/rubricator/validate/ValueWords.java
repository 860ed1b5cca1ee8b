package org.rubricator.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a grammar says of a value, in words for somebody who writes TEI. */
final class ValueWords {

  private static final int LONGEST = 160;
  private static final String ADDRESS =
      "an address such as #ada, people.xml#ada or https://example.org/";

  /** The grammar's words for a kind of value, whole, and ours. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("a URI matching the regular expression \"\\S+\"", ADDRESS);
    KINDS.put("a URI", ADDRESS + " (in it a space is %20, [ is %5B, ] is %5D)");
    KINDS.put("a boolean", "true or false");
    KINDS.put("a string matching the regular expression \"[^\\p{C}\\p{Z}]+\"", "one word");
    KINDS.put("an XML name without colons", "a name: a letter, then letters, digits, -, . or _");
    KINDS.put("an XML name", "a name: a letter, then letters, digits, -, . or _");
    KINDS.put("an XML NMTOKEN", "letters, digits, -, . or _");
    KINDS.put("an integer", "a whole number");
    KINDS.put("an RFC 3066 language identifier", "a language tag such as en or zh-Hant");
    KINDS.put("an ISO date", "a date such as 1914-05-12");
    KINDS.put(
        "a duration", "a duration such as P1Y2M (one year, two months) or PT3H (three hours)");
    KINDS.put("a decimal number", "a number");
    KINDS.put("a floating-point number", "a number");
    form("(\\-?[\\d]+/\\-?[\\d]+)", "a fraction such as 1/2");
    form("([\\d]+)", "digits");
    form("[\\d]+(\\.[\\d]+){0,2}", "the number of a version such as 4.12.0");
    form("[\\d]+[a-z]*[\\d]*(\\.[\\d]+[a-z]*[\\d]*){0,3}", "the number of a version such as 2.1b");
    form(
        "[0-9.,DHMPRSTWYZ/:+\\-]+",
        "a date, a time or a span by ISO 8601, such as 1914-05/1914-07");
    form("(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?)", "two numbers with a comma, such as 10,20");
    form(
        "(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?(,-?[0-9]+(\\.[0-9]+)?)?)",
        "two or three numbers with commas, such as 10,20");
    form(
        "[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)",
        "a number with its unit, such as 2.5cm or 80%");
  }

  /** Matches {@code token "[x" invalid; a URI}: one of the words of a list. */
  private static final Pattern TOKEN =
      Pattern.compile("^token \"(?<word>[^\"]{0,1000})\" invalid; (?<kind>.*)$", Pattern.DOTALL);

  private static final Pattern MISSING =
      Pattern.compile("^missing token; (?<kind>.*)$", Pattern.DOTALL);

  private static final Pattern EXPRESSION =
      Pattern.compile("a string matching the regular expression (\"[^\"]{1,1000}\")");

  /** Elements with an attribute of their own for tags of languages, with that attribute. */
  private static final Set<String> OF_LANGUAGES =
      Set.of(
          "language ident",
          "langKnown tag",
          "langKnowledge tags",
          "textLang mainLang",
          "textLang otherLangs");

  private ValueWords() {}

  /** A pattern that TEI's own datatypes have, or those of a project with numbers of its own. */
  private static void form(String pattern, String words) {
    KINDS.put("a string matching the regular expression \"" + pattern + "\"", words);
  }

  /**
   * What the value has to be.
   *
   * @param element that has the attribute
   * @param why what the grammar says behind "is invalid; "
   */
  static String of(String element, String attribute, String why) {
    Matcher token = TOKEN.matcher(why);
    if (token.matches()) {
      String word = shortened(token.group("word"));
      return "\"" + word + "\" is none; " + expected(element, attribute, token.group("kind"));
    }
    Matcher missing = MISSING.matcher(why);
    return missing.matches()
        ? "it is empty; " + expected(element, attribute, missing.group("kind"))
        : expected(element, attribute, why);
  }

  /** Alternatives come in no fixed order, so they are sorted. */
  private static String expected(String element, String attribute, String kinds) {
    if (DateCheck.ATTRIBUTES.contains(attribute) && element.equals("time")) {
      return "expected a time such as 18:30:00, or with its day 1914-05-12T18:30:00";
    }
    if (DateCheck.ATTRIBUTES.contains(attribute)) {
      return "expected a date such as 1914, 1914-05 or 1914-05-12";
    }
    if (attribute.equals("xml:lang") || OF_LANGUAGES.contains(element + " " + attribute)) {
      return "expected a language tag such as en, zh-Hant or x-field";
    }
    String bare = kinds.replaceAll("must be (?:equal to )?", "");
    String whole = KINDS.get(bare);
    return "expected " + (whole == null ? shortened(sorted(bare)) : whole);
  }

  private static String sorted(String kinds) {
    return Stream.of(kinds.split(", | or "))
        .map(String::strip)
        .map(kind -> KINDS.getOrDefault(kind, kind))
        .map(kind -> EXPRESSION.matcher(kind).replaceAll("a value of the form $1"))
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String shortened(String words) {
    String oneLine = words.replaceAll("\\s+", " ");
    return oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) + " …" : oneLine;
  }
}
