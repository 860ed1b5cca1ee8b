package org.rubricator.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser's messages in words for somebody who writes TEI. */
final class ParserWords {

  /** How the message of an end tag begins that is not that of the open element. */
  static final String WRONG_END_TAG = "the tag </";

  /** How the message of a file begins that ends too early. */
  static final String NO_END = "the file ends before </";

  /** How the message of hyphens in a comment begins. */
  static final String HYPHENS = "two hyphens stand";

  /** How messages begin that are of a sign which the parser has passed already. */
  private static final Map<String, String> SIGNS =
      Map.of("an & stands alone", "&", "a ; is missing", "&", "a < stands alone", "<");

  /** How messages begin of what is opened and not closed, with what opens and what closes it. */
  private static final Map<String, List<String>> BRACKETS =
      Map.of(
          "a comment is not closed", List.of("<!--", "-->"),
          "a CDATA section is not closed", List.of("<![CDATA[", "]]>"),
          "a processing instruction is not closed", List.of("<?", "?>"));

  private static final Pattern NAMED =
      Pattern.compile(
          "the (?:prefix (?<prefix>[^ ]{1,100}) is not declared|attribute (?<name>[^ ]{1,100}) stands twice).{0,200}");

  private static final String FILE = "parser-words.tsv";

  /** A message of the parser, and ours with {@code $1}, {@code $2} for what the pattern finds. */
  private record Words(Pattern parser, String ours) {

    static Words of(String line) {
      int tab = line.indexOf('\t');
      return new Words(Pattern.compile(line.substring(0, tab)), line.substring(tab + 1));
    }

    String filled(Matcher matcher) {
      String out = ours;
      for (int i = 1; i <= matcher.groupCount(); i++) {
        out = out.replace("$" + i, String.valueOf(matcher.group(i)));
      }
      return out;
    }
  }

  private static final List<Words> WORDS = read();

  private ParserWords() {}

  /** The sign that a message of ours is about, or the empty string. */
  static String signOf(String message) {
    return SIGNS.entrySet().stream()
        .filter(sign -> message.startsWith(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** What opens and what closes the thing that a message of ours tells to be open, or nothing. */
  static List<String> bracketsOf(String message) {
    return BRACKETS.entrySet().stream()
        .filter(each -> message.startsWith(each.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /** The name, or the prefix with its colon, that a message of ours is about, or nothing. */
  static String nameOf(String message) {
    Matcher named = NAMED.matcher(message);
    if (!named.matches()) {
      return "";
    }
    return named.group("prefix") == null ? named.group("name") : named.group("prefix") + ":";
  }

  private static List<Words> read() {
    try (InputStream in = ParserWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Words::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message in our words; one that is not known is told as the parser's. */
  static String of(String message) {
    for (Words each : WORDS) {
      Matcher matcher = each.parser.matcher(message);
      if (matcher.find()) {
        return each.filled(matcher);
      }
    }
    return "the parser cannot read on (" + message + ")";
  }
}
