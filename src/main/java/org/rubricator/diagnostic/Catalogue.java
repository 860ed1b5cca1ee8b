package org.rubricator.diagnostic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words for each code, from {@code catalogue.properties}: what {@code explain} prints. */
public final class Catalogue {

  /**
   * One code's words.
   *
   * @param cause how it comes about, a short paragraph
   * @param before an example that brings it up, may be empty
   * @param after the example put right, may be empty
   * @param causeArguments numbers of the arguments that tell findings of one cause; empty for all
   * @param chapter of the TEI Guidelines that it is about, whatever the element
   * @param elementArguments numbers of the arguments that may name an element with a chapter
   */
  public record Entry(
      Severity severity,
      String message,
      String cause,
      String cure,
      String before,
      String after,
      Optional<List<Integer>> causeArguments,
      Optional<Chapter> chapter,
      List<Integer> elementArguments) {}

  private static final Properties WORDS = WordsFile.read("catalogue.properties");
  private static final Map<Code, Entry> ENTRIES = load();

  private Catalogue() {}

  public static Entry entry(Code code) {
    Entry entry = ENTRIES.get(code);
    if (entry == null) {
      throw new IllegalStateException("no words for " + code.id() + " in catalogue.properties");
    }
    return entry;
  }

  /** What to do about a finding that only follows from another, whose place is {@code {0}}. */
  static String cureOfFollowing() {
    return required(WORDS, "following.cure");
  }

  /**
   * What to do about a finding, which may be told apart by one of its arguments: {@code
   * CODE.cure-argument} is its number, and {@code CODE.cure.VALUE} the words for a value.
   */
  static String cure(Code code, List<String> arguments) {
    String general = entry(code).cure();
    String number = WORDS.getProperty(code.id() + ".cure-argument");
    return number == null
        ? general
        : WORDS.getProperty(
            code.id() + ".cure." + arguments.get(Integer.parseInt(number)), general);
  }

  /** Words of an entry, with dots at the places that a finding fills in. */
  public static String open(String template) {
    return template.replaceAll("\\{\\d\\}", "…");
  }

  private static Map<Code, Entry> load() {
    Map<Code, Entry> entries = new EnumMap<>(Code.class);
    for (Code code : Code.values()) {
      entries.put(code, entry(WORDS, code.id()));
    }
    return entries;
  }

  private static Entry entry(Properties words, String id) {
    return new Entry(
        Severity.valueOf(required(words, id + ".severity").toUpperCase(Locale.ROOT)),
        required(words, id + ".message"),
        required(words, id + ".cause"),
        required(words, id + ".cure"),
        words.getProperty(id + ".before", ""),
        words.getProperty(id + ".after", ""),
        Optional.ofNullable(words.getProperty(id + ".cause-arguments")).map(Catalogue::numbers),
        Optional.ofNullable(words.getProperty(id + ".chapter")).map(Chapter::of),
        numbers(words.getProperty(id + ".element-arguments", "")));
  }

  /** Numbers with spaces between them, perhaps none. */
  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(" ")).filter(n -> !n.isEmpty()).map(Integer::valueOf).toList();
  }

  private static String required(Properties words, String key) {
    String value = words.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("catalogue.properties has no " + key);
    }
    return value;
  }
}
