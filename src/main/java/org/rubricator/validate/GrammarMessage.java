package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.NearestName;

/**
 * What the grammar says of an error, told in a few words: Jing lists every name that could stand at
 * a place, most of the two hundred.
 *
 * @param subject the attribute at fault, or the empty string
 * @param arguments for the message of the code
 * @param expected the names of what may stand there, or of what is missing
 * @param unknown true for a name that neither the grammar nor TEI has
 */
record GrammarMessage(
    Code code, String subject, List<Object> arguments, List<String> expected, boolean unknown) {

  private static final int SHOWN = 6;

  /**
   * The one name that was meant by a name that nobody knows, where only one is near. A name that
   * this grammar or TEI knows stands in the wrong place, or in a file of a larger grammar.
   */
  Optional<String> meant() {
    if (!unknown) {
      return Optional.empty();
    }
    String found = String.valueOf(arguments.get(0));
    List<String> alike = expected.stream().filter(n -> prefix(n).equals(prefix(found))).toList();
    return NearestName.only(found, alike);
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
    this(code, subject, arguments, List.of(), false);
  }

  /**
   * @param words the element whose words were read last
   */
  static GrammarMessage of(String jing, String element, String parent, String words) {
    String expected = jing.contains("; ") ? jing.substring(jing.indexOf("; ") + 2) : "";
    Matcher m = ELEMENT.matcher(jing);
    if (m.find()) {
      return new GrammarMessage(
          Code.ELEMENT_NOT_ALLOWED,
          "",
          List.of(m.group("name"), parent, elementAdvice(m.group("name"), parent, expected)),
          names(expected),
          m.group("where").equals("anywhere") && !TeiNames.isElement(local(m.group("name"))));
    }
    m = INCOMPLETE.matcher(jing);
    if (m.find()) {
      return new GrammarMessage(
          Code.ELEMENT_MISSING,
          "",
          List.of(m.group("name"), missing(m.group("name"), expected)),
          names(expected),
          false);
    }
    return TEXT.matcher(jing).find()
        ? new GrammarMessage(
            Code.TEXT_NOT_ALLOWED,
            "",
            List.of(words, few(expected, LikelyNames.elements(names(expected), words))))
        : ofAttribute(jing, element, expected);
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
          !TeiNames.isAttribute(name));
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
          Code.ATTRIBUTE_VALUE, name, List.of(name, element, wanted(name, m.group("why"))));
    }
    return new GrammarMessage(Code.SCHEMA_OTHER, "", List.of(element, shortened(jing)));
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
  private static String elementAdvice(String found, String parent, String expected) {
    List<String> allowed = names(expected);
    Optional<String> meant = NearestName.of(found, allowed);
    if (meant.isPresent()) {
      return "did you mean " + meant.get() + "?";
    }
    String here = "here may stand " + few(expected, LikelyNames.elements(allowed, parent));
    List<String> parents = LikelyNames.parents(found);
    return parents.isEmpty() ? here : "it stands in " + list(parents) + "; " + here;
  }

  private static String attributeAdvice(String found, String expected) {
    List<String> allowed = names(expected);
    return NearestName.of(found, allowed)
        .map(name -> "did you mean " + name + "?")
        .orElseGet(() -> "it may have " + few(expected, LikelyNames.attributes(allowed)));
  }

  private static String missing(String element, String expected) {
    String few = few(expected, LikelyNames.elements(names(expected), element));
    return names(expected).size() > 1 ? "one of " + few : few;
  }

  /** What the value may be; alternatives come in no fixed order, so they are sorted. */
  private static String wanted(String attribute, String why) {
    if (DateCheck.ATTRIBUTES.contains(attribute)) {
      return "expected a date such as 1914, 1914-05 or 1914-05-12";
    }
    String sorted =
        Stream.of(why.replaceAll("must be (?:equal to )?", "").split(", | or "))
            .map(String::strip)
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    return "expected " + shortened(sorted);
  }

  private static String few(String expected) {
    return few(expected, names(expected));
  }

  /** The first few of some names, and how many more there are. */
  private static String few(String expected, List<String> names) {
    boolean text = NAME.matcher(expected).replaceAll("").contains("text");
    if (names.isEmpty()) {
      return text ? "text" : "nothing";
    }
    return (text ? "text, " : "") + list(names);
  }

  private static String list(List<String> names) {
    int more = names.size() - SHOWN;
    return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String shortened(String words) {
    String oneLine = words.replaceAll("\\s+", " ");
    return oneLine.length() > 160 ? oneLine.substring(0, 160) + " …" : oneLine;
  }
}
