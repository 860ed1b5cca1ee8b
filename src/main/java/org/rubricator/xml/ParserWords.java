package org.rubricator.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commonest of the parser's messages in words for somebody who writes TEI. */
final class ParserWords {

  /** How the message of an end tag begins that is not that of the open element. */
  static final String WRONG_END_TAG = "the tag </";

  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    say(
        "Unexpected close tag </([^>]{1,100})>; expected </([^>]{1,100})>",
        WRONG_END_TAG + "$1> stands where </$2> has to come first");
    say(
        "Undeclared general entity \"([^\"]{1,100})\"",
        "the entity &$1; is not declared in the file; write the character itself");
    say(
        "Undeclared namespace prefix \"([^\"]{1,100})\"",
        "the prefix $1 is not declared; add xmlns:$1=\"…\" to the root");
    say(
        "Unbound namespace prefix '([^']{1,100})'",
        "the prefix $1 is not declared; add xmlns:$1=\"…\" to the root");
    say("Duplicate attribute '([^']{1,100})'", "the attribute $1 stands twice in one tag");
    say("Unexpected EOF in prolog", "the file is empty, or ends before its root");
    say(
        "Unexpected EOF; was expecting a close tag for element <([^>]{1,100})>",
        "the file ends before </$1>");
    say("in content after '<'", "a < stands alone; write &lt;");
    say(
        "missing name|expected entity name|in entity reference|general entity",
        "an & stands alone; write &amp;");
    say(
        "expected a quote|in a quoted attribute|attribute value",
        "the value of an attribute has no quotation marks around it, or a < in it");
    say("external entit", "an external entity, which is never read");
  }

  private ParserWords() {}

  private static void say(String parser, String ours) {
    WORDS.put(Pattern.compile(parser), ours);
  }

  static String of(String message) {
    for (Map.Entry<Pattern, String> entry : WORDS.entrySet()) {
      Matcher matcher = entry.getKey().matcher(message);
      if (matcher.find()) {
        return filled(entry.getValue(), matcher);
      }
    }
    return message;
  }

  private static String filled(String words, Matcher matcher) {
    String out = words;
    for (int i = 1; i <= matcher.groupCount(); i++) {
      out = out.replace("$" + i, String.valueOf(matcher.group(i)));
    }
    return out;
  }
}
