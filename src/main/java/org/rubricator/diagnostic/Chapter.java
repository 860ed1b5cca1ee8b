package org.rubricator.diagnostic;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A chapter of the TEI Guidelines. Numbers change from edition to edition; codes and titles stay.
 *
 * @param code such as {@code ND}, also the name of its page
 * @param title such as {@code Names, Dates, People, and Places}
 */
public record Chapter(String code, String title) {

  private static final String ELEMENTS = ".elements";

  private static final Properties WORDS = WordsFile.read("chapters.properties");

  private static final Map<String, Chapter> BY_ELEMENT = byElement();

  /** The chapter of a code. */
  static Chapter of(String code) {
    String title = WORDS.getProperty(code);
    if (title == null) {
      throw new IllegalStateException("chapters.properties has no " + code);
    }
    return new Chapter(code, title);
  }

  /** The chapter that describes an element of TEI. */
  static Optional<Chapter> ofElement(String name) {
    return Optional.ofNullable(BY_ELEMENT.get(name));
  }

  private static Map<String, Chapter> byElement() {
    Map<String, Chapter> chapters = new HashMap<>();
    for (String key : Collections.list(WORDS.keys()).stream().map(String::valueOf).toList()) {
      if (key.endsWith(ELEMENTS)) {
        Chapter chapter = of(key.substring(0, key.length() - ELEMENTS.length()));
        for (String name : WORDS.getProperty(key, "").strip().split("\\s+")) {
          chapters.put(name, chapter);
        }
      }
    }
    return Map.copyOf(chapters);
  }

  /** The title and the code. */
  public String label() {
    return title + " (" + code + ")";
  }
}
