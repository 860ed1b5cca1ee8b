package org.rubricator.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rubricator.source.CarriedTable;

/**
 * The table {@code cues.tsv}: a kind of cue and a regular expression a row, in all languages, with
 * a rank between them where the cue heads a division. Lines that begin with {@code #} are comments.
 */
final class CueTable {

  /** What a cue tells. */
  enum Cue {
    GUTENBERG_START,
    GUTENBERG_END,
    FURNITURE,
    MENU,
    RELATED,
    PAGE,
    NUMBERED,
    BYLINE,
    CAPTION_START,
    CAPTION_CREDIT,
    ILLUSTRATION,
    CHAPTER,
    PERSONS,
    STAGE,
    SCENE,
    TRAILER,
    GREETING,
    FAREWELL,
    POSTSCRIPT
  }

  /**
   * @param rank of the division that the cue heads, 1 the highest
   */
  private record Row(OptionalInt rank, Predicate<String> pattern) {}

  private static final Map<Cue, List<Row>> TABLE = load();

  private CueTable() {}

  static boolean matches(Cue cue, String line) {
    return row(cue, line).isPresent();
  }

  /** The rank of a division by its head; none for a head without a word such as chapter. */
  static OptionalInt rank(String head) {
    return row(Cue.CHAPTER, head).map(Row::rank).orElseGet(OptionalInt::empty);
  }

  private static Optional<Row> row(Cue cue, String line) {
    String start = line.length() > 300 ? line.substring(0, 300) : line;
    return TABLE.getOrDefault(cue, List.of()).stream()
        .filter(row -> row.pattern().test(start))
        .findFirst();
  }

  /** Looks at the last characters of a block only. */
  static boolean ends(Cue cue, String text) {
    return matches(cue, text.substring(Math.max(0, text.length() - 160)));
  }

  private static Map<Cue, List<Row>> load() {
    Map<Cue, List<Row>> table = new EnumMap<>(Cue.class);
    for (String row : CarriedTable.lines(CueTable.class, "cues.tsv")) {
      String[] cells = row.split("\t", 3);
      table.computeIfAbsent(Cue.valueOf(cells[0].trim()), c -> new ArrayList<>()).add(row(cells));
    }
    return table;
  }

  private static Row row(String... cells) {
    boolean ranked = cells.length == 3;
    Pattern pattern =
        Pattern.compile(
            cells[cells.length - 1].trim(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new Row(
        ranked ? OptionalInt.of(Integer.parseInt(cells[1].trim())) : OptionalInt.empty(),
        pattern.asPredicate());
  }
}
