package org.rubricator.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a finding stands.
 *
 * @param path the file as the user would name it, with {@code /} between folders
 * @param line 1-based, 0 for the file as a whole
 * @param column 1-based, in code points, 0 for the file as a whole
 * @param excerpt the source line with the characters marked, where there is one
 */
public record Place(String path, int line, int column, Optional<Excerpt> excerpt)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparingInt(place -> place.line)
          .thenComparingInt(Place::column);

  /** A file as a whole. */
  public static Place file(String path) {
    return new Place(path.replace('\\', '/'), 0, 0, Optional.empty());
  }

  /** A line of a file, its first column. */
  public static Place line(String path, int line) {
    return new Place(path.replace('\\', '/'), line, line == 0 ? 0 : 1, Optional.empty());
  }

  /** The words that are marked, or the empty string. */
  public String markedWords() {
    return excerpt.map(Excerpt::marked).orElse("");
  }

  /** The column after the last marked character, 1-based, in code points. */
  public int endColumn() {
    String words = markedWords();
    return column + words.codePointCount(0, words.length());
  }

  /** The same place, with the file named in another way. */
  Place in(UnaryOperator<String> names) {
    return new Place(names.apply(path), line, column, excerpt);
  }

  /** {@code path:line:column}, or the path alone. */
  public String label() {
    return line == 0 ? path : path + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
