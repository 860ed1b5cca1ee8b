package org.rubricator.concordance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rubricator.diagnostic.DisplayWidth;
import org.rubricator.diagnostic.OneLine;

/** A table in columns of a terminal: words at the left of theirs, numbers at the right. */
public final class TerminalTable {

  private static final String GAP = "  ";

  private final List<Table.Column> columns;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * Lays rows out.
   *
   * @param most rows that are shown
   */
  public TerminalTable(CountTable table, int most) {
    columns = table.columns();
    lines.add(columns.stream().map(Table.Column::name).toList());
    table.list().stream()
        .limit(most)
        .forEach(row -> lines.add(row.stream().map(TerminalTable::shown).toList()));
  }

  /** The lines with the names of the columns above them, each without its end. */
  public List<String> lines() {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(columns.size(), 0));
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths.set(i, Math.max(widths.get(i), DisplayWidth.of(line.get(i))));
      }
    }
    return lines.stream().map(line -> laidOut(line, widths)).toList();
  }

  private String laidOut(List<String> line, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String pad = " ".repeat(widths.get(i) - DisplayWidth.of(line.get(i)));
      boolean words = columns.get(i).kind() == Table.Kind.WORDS;
      cells.add(words ? line.get(i) + pad : pad + line.get(i));
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static String shown(Object value) {
    if (value instanceof Double measure) {
      return Double.isFinite(measure) ? String.format(Locale.ROOT, "%.2f", measure) : "-";
    }
    return OneLine.of(TableFile.written(value));
  }
}
