package org.rubricator.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of XML Schema (part 2, appendix F) and XPath as those of Java. They differ in
 * the classes of characters: those of names, blocks of Unicode, and one class without another.
 */
final class SchemaPattern {

  private static final String NAME_START = "\\p{L}_:";
  private static final String NAME = "\\p{L}\\p{M}\\p{Nd}._:\u00B7\\-";
  private static final String WORD = "\\p{L}\\p{M}\\p{N}\\p{S}_";

  /** Classes inside each other. */
  private static final int DEEPEST = 50;

  private final String regex;
  private int depth;
  private final StringBuilder java = new StringBuilder();
  private int at;

  private SchemaPattern(String regex) {
    this.regex = regex;
  }

  /** A pattern that fits whole words only; nothing for an expression that is none. */
  static Optional<Pattern> ofWhole(String regex) {
    try {
      String java = new SchemaPattern(regex).translated();
      Pattern.compile(java);
      return Optional.of(Pattern.compile("\\A(?:" + java + ")\\z"));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private String translated() {
    while (at < regex.length()) {
      switch (regex.charAt(at)) {
        case '\\' -> java.append(escape(false));
        case '[' -> java.append(characters());
        default -> java.append(regex.charAt(at++));
      }
    }
    return java.toString();
  }

  /** A class in brackets, from here on, as a group that takes one character. */
  private String characters() {
    if (++depth > DEEPEST) {
      throw new PatternSyntaxException("classes are nested too deep", "", at);
    }
    at++;
    boolean others = at < regex.length() && regex.charAt(at) == '^';
    at += others ? 1 : 0;
    StringBuilder some = new StringBuilder();
    String without = "";
    while (next() != ']') {
      if (next() == '\\') {
        some.append(escape(true));
      } else if (regex.startsWith("-[", at) && !some.isEmpty()) {
        at++;
        without = "(?!" + characters() + ")";
      } else {
        some.append(plain(regex.charAt(at++)));
      }
    }
    at++;
    depth--;
    String one = others ? "(?![" + some + "])(?s:.)" : "[" + some + "]";
    return others || !without.isEmpty() ? "(?:" + without + one + ")" : one;
  }

  private char next() {
    if (at >= regex.length()) {
      throw new PatternSyntaxException("a class has no end", regex, at);
    }
    return regex.charAt(at);
  }

  /** What stands for itself in a class of XML Schema. */
  private static String plain(char c) {
    return c == '&' || c == '[' || c == '^' ? "\\" + c : String.valueOf(c);
  }

  private String escape(boolean inClass) {
    at++;
    char letter = next();
    at++;
    return switch (letter) {
      case 'i' -> some(NAME_START, inClass);
      case 'I' -> "[^" + NAME_START + "]";
      case 'c' -> some(NAME, inClass);
      case 'C' -> "[^" + NAME + "]";
      case 'w' -> some(WORD, inClass);
      case 'W' -> "[^" + WORD + "]";
      case 'd' -> "\\p{Nd}";
      case 'D' -> "\\P{Nd}";
      case 'p', 'P' -> "\\" + letter + property();
      default -> "\\" + letter;
    };
  }

  private static String some(String characters, boolean inClass) {
    return inClass ? characters : "[" + characters + "]";
  }

  /** A block has the name {@code IsBasicLatin} in XML Schema, {@code InBasicLatin} in Java. */
  private String property() {
    if (!regex.startsWith("{Is", at)) {
      return "";
    }
    at += "{Is".length();
    return "{In";
  }
}
