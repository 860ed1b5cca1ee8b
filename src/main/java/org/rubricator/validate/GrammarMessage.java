package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.tei.TeiElement;

/**
 * What the grammar says of an error, told in a few words: Jing lists every name that could stand at
 * a place, most of the two hundred.
 *
 * @param subject the attribute at fault, or the empty string
 * @param arguments for the message of the code
 * @param expected the names of what may stand there, or of what is missing
 * @param unknown true for a name that neither the grammar nor TEI has
 * @param lacking true where the grammar says what has to stand there first
 */
record GrammarMessage(
    Code code,
    String subject,
    List<Object> arguments,
    List<String> expected,
    boolean unknown,
    boolean lacking) {

  /** The prefix of attributes that XML itself has, such as {@code xml:id}. */
  private static final String XML = "xml:";

  /**
   * The one name that was meant by a name that nobody knows, where only one is near. A name that
   * this grammar or TEI knows stands in the wrong place, or in a file of a larger grammar.
   */
  Optional<String> meant() {
    if (!unknown) {
      return Optional.empty();
    }
    String found = String.valueOf(arguments.get(0));
    if (expected.contains(XML + found)) {
      return Optional.of(XML + found);
    }
    List<String> alike = expected.stream().filter(n -> prefix(n).equals(prefix(found))).toList();
    return subject.isEmpty() ? ElementAdvice.only(found, alike) : NearestName.only(found, alike);
  }

  /** Of a name in another namespace Jing makes up a prefix, so that it cannot be what was meant. */
  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':') + 1);
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static final Pattern NAME = Pattern.compile("\"([^\"]{1,100})\"");

  /** Jing: element "x" not allowed anywhere; expected element "y" or "z". */
  private static final Pattern ELEMENT =
      Pattern.compile("^element \"(?<name>[^\"]+)\" not allowed (?<where>anywhere|here|yet)");

  private static final Pattern INCOMPLETE =
      Pattern.compile("^element \"(?<name>[^\"]+)\" incomplete");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "^(?:found )?attribute \"(?<name>[^\"]+)\"(?: not allowed here|, but no attributes allowed here)");

  private static final Pattern MISSING_ATTRIBUTE =
      Pattern.compile(
          "^element \"(?<element>[^\"]+)\" missing (?:required attribute|one or more required attributes)");

  private static final Pattern VALUE =
      Pattern.compile(
          "^value of attribute \"(?<name>[^\"]+)\" is invalid; (?<why>.+)", Pattern.DOTALL);

  private static final Pattern TEXT = Pattern.compile("^text not allowed here");

  private GrammarMessage(Code code, String subject, List<Object> arguments) {
    this(code, subject, arguments, List.of(), false, false);
  }

  /** Reads one of Jing's messages. */
  static GrammarMessage of(String words, GrammarPlace at) {
    String jing = NamespaceAdvice.plain(words);
    String expected = jing.contains("; ") ? jing.substring(jing.indexOf("; ") + 2) : "";
    Matcher m = ELEMENT.matcher(jing);
    if (m.find()) {
      String name = at.isUnknown(local(m.group("name"))) ? at.element() : m.group("name");
      return ofElement(name, m.group("where").equals("anywhere"), expected, at);
    }
    m = INCOMPLETE.matcher(jing);
    if (m.find()) {
      String element = m.group("name");
      List<Object> arguments = List.of(element, missing(element, expected));
      return new GrammarMessage(
          Code.ELEMENT_MISSING, "", arguments, names(expected), false, lacks(expected));
    }
    return TEXT.matcher(jing).find()
        ? new GrammarMessage(
            Code.TEXT_NOT_ALLOWED,
            "",
            List.of(at.words(), few(expected, LikelyNames.elements(names(expected), at.words()))))
        : ofAttribute(jing, at.element(), expected);
  }

  private static boolean lacks(String expected) {
    return expected.startsWith("missing required element");
  }

  /** True for a message that does not fit the element at which the grammar is. */
  boolean isOfAnother(TeiElement element) {
    return switch (code) {
      case ELEMENT_NOT_ALLOWED, ELEMENT_MISSING, ATTRIBUTE_MISSING ->
          !local(String.valueOf(arguments.get(0))).equals(element.name());
      case ATTRIBUTE_NOT_ALLOWED, ATTRIBUTE_VALUE ->
          element.attributes().stream().noneMatch(a -> a.qualifiedName().equals(subject));
      default -> false;
    };
  }

  private static GrammarMessage ofElement(
      String name, boolean anywhere, String expected, GrammarPlace at) {
    String advice = elementAdvice(name, anywhere, expected, at);
    String put = at.include().isEmpty() ? "" : at.include() + " puts it there; ";
    return new GrammarMessage(
        Code.ELEMENT_NOT_ALLOWED,
        "",
        List.of(name, at.parent(), put + advice),
        names(expected),
        anywhere && at.isTei() && !TeiNames.isElement(local(name)),
        lacks(expected));
  }

  private static GrammarMessage ofAttribute(String jing, String element, String expected) {
    Matcher m = ATTRIBUTE.matcher(jing);
    if (m.find()) {
      String name = m.group("name");
      String advice =
          jing.contains("no attributes allowed")
              ? "it takes none"
              : attributeAdvice(name, expected);
      return new GrammarMessage(
          Code.ATTRIBUTE_NOT_ALLOWED,
          name,
          List.of(name, element, advice),
          names(expected),
          !TeiNames.isAttribute(name),
          false);
    }
    m = MISSING_ATTRIBUTE.matcher(jing);
    if (m.find()) {
      String names = few(jing.substring(m.end("element") + 1));
      return new GrammarMessage(Code.ATTRIBUTE_MISSING, "", List.of(element, names));
    }
    m = VALUE.matcher(jing);
    if (m.find()) {
      String name = m.group("name");
      return new GrammarMessage(
          Code.ATTRIBUTE_VALUE,
          name,
          List.of(name, element, ValueWords.of(element, name, m.group("why"))));
    }
    return new GrammarMessage(Code.SCHEMA_OTHER, "", List.of(element, ValueWords.shortened(jing)));
  }

  private static List<String> names(String expected) {
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(expected);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  /** The name that was meant; or where the element stands; or the few that are likely here. */
  private static String elementAdvice(
      String found, boolean unknown, String expected, GrammarPlace at) {
    List<String> allowed = names(expected);
    if (lacks(expected)) {
      return String.join(", ", allowed) + " comes first";
    }
    String here = "here may stand " + few(expected, LikelyNames.elements(allowed, at.parent()));
    Optional<String> foreign = NamespaceAdvice.of(at);
    if (foreign.isPresent()) {
      boolean cured = at.namespace().isEmpty() && allowed.contains(found);
      return cured ? foreign.get() : foreign.get() + "; " + here;
    }
    ElementAdvice advice = new ElementAdvice(found, allowed, at);
    Optional<String> words = unknown ? advice.ofUnknown() : advice.ofKnown();
    return words.map(w -> ElementAdvice.leavesOpen(w) ? w + "; " + here : w).orElse(here);
  }

  private static String attributeAdvice(String found, String expected) {
    List<String> allowed = names(expected);
    return Optional.of(XML + found)
        .filter(allowed::contains)
        .or(() -> NearestName.of(found, allowed))
        .map(name -> "did you mean " + name + "?")
        .orElseGet(() -> "it may have " + few(expected, LikelyNames.attributes(allowed)));
  }

  private static String missing(String element, String expected) {
    String few = few(expected, LikelyNames.elements(names(expected), element));
    return names(expected).size() > 1 ? "one of " + few : few;
  }

  private static String few(String expected) {
    return few(expected, names(expected));
  }

  /** The first few of some names, and how many more there are. */
  private static String few(String expected, List<String> names) {
    boolean text = NAME.matcher(expected).replaceAll("").contains("text");
    if (names.isEmpty()) {
      return text ? "words" : "nothing";
    }
    return (text ? "words, " : "") + ShortNames.of(names);
  }
}
