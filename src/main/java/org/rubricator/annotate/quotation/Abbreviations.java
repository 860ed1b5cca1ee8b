package org.rubricator.annotate.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The abbreviations of a language: {@code abbreviations.tsv}. ICU's own use of its list takes the
 * end of a word for one: in German every word that ends in "r", since "r." stands for "rechts".
 */
final class Abbreviations {

  private static final Map<String, Abbreviations> BY_LANGUAGE = read();

  private final Set<String> forms;
  private final int longest;

  private Abbreviations(Set<String> forms) {
    this.forms = forms;
    this.longest = forms.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Those of a language; none where the table has no row for it. */
  static Abbreviations of(Locale language) {
    Abbreviations known = BY_LANGUAGE.get(language.getLanguage());
    return known == null ? new Abbreviations(Set.of()) : known;
  }

  private static Map<String, Abbreviations> read() {
    InputStream table =
        Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.tsv"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> new Abbreviations(Set.of(cells[1].split(" \\| ")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * True if what ends with a full stop is an abbreviation as a whole.
   *
   * @param stop where the full stop stands
   */
  boolean endsAt(String text, int stop) {
    for (int from = Math.max(0, stop + 1 - longest); from < stop; from++) {
      boolean whole = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
      if (whole && forms.contains(text.substring(from, stop + 1))) {
        return true;
      }
    }
    return false;
  }
}
