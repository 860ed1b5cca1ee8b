package org.rubricator.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Words that have no lines in the concordance.
 *
 * @param forms folded as the words of the index are, sorted, each once
 */
public record StopWords(List<String> forms) {

  /** Languages of which a list comes with the tool. */
  public static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "ru");

  private static final WordFold FOLD = new WordFold(false, true);

  public StopWords {
    forms = List.copyOf(forms);
  }

  public static StopWords none() {
    return new StopWords(List.of());
  }

  /** A word as it is compared: case folded, apostrophes and hyphens of one kind. */
  public static String fold(String word) {
    return FOLD.of(word);
  }

  /** The words of a list, in any case. */
  public static StopWords of(Collection<String> words) {
    return new StopWords(words.stream().map(w -> fold(w.strip())).distinct().sorted().toList());
  }

  /** The list of function words that comes with the tool, or nothing for other languages. */
  public static Optional<StopWords> ofLanguage(String language) {
    return LANGUAGES.contains(language) ? Optional.of(of(carried(language))) : Optional.empty();
  }

  /**
   * @param form folded
   */
  public boolean contains(String form) {
    return Collections.binarySearch(forms, form) >= 0;
  }

  private static List<String> carried(String language) {
    String name = "stop-words-" + language + ".txt";
    try (InputStream in = StopWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the tool's own " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
