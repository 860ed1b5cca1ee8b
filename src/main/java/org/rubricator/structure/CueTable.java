package org.rubricator.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The table {@code cues.tsv}: a kind of cue and a regular expression a row, in all languages. Lines
 * that begin with {@code #} are comments.
 */
final class CueTable {

  /** What a cue tells. */
  enum Cue {
    FURNITURE,
    BYLINE,
    CAPTION_START,
    CAPTION_CREDIT,
    CHAPTER,
    GREETING,
    FAREWELL,
    POSTSCRIPT
  }

  private static final Map<Cue, Predicate<String>> TABLE = load();

  private CueTable() {}

  static boolean matches(Cue cue, String line) {
    String start = line.length() > 300 ? line.substring(0, 300) : line;
    return TABLE.getOrDefault(cue, text -> false).test(start);
  }

  /** Looks at the last characters of a block only. */
  static boolean ends(Cue cue, String text) {
    return matches(cue, text.substring(Math.max(0, text.length() - 160)));
  }

  private static Map<Cue, Predicate<String>> load() {
    Map<Cue, Predicate<String>> table = new EnumMap<>(Cue.class);
    for (String row : rows()) {
      String[] cells = row.split("\t", 2);
      Cue cue = Cue.valueOf(cells[0].trim());
      Pattern pattern =
          Pattern.compile(cells[1].trim(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      table.merge(cue, pattern.asPredicate(), Predicate::or);
    }
    return table;
  }

  private static List<String> rows() {
    try (InputStream in = CueTable.class.getResourceAsStream("cues.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cues.tsv is missing from the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
