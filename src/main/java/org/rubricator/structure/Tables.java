package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rubricator.source.SourceSpan;

/** Tells tables in plain text: bars, tabs, or columns that stand under each other. */
final class Tables {

  private static final int FEWEST_ROWS = 2;

  /** Spaces may part words by chance, so columns take more rows. */
  private static final int FEWEST_ALIGNED = 3;

  private static final int MAX_CELL = 60;

  /** Bars with space around them, or at an end of the line. */
  private static final Pattern BAR = Pattern.compile("(?:^|\\s)\\|(?=\\s|$)");

  private static final Pattern TAB = Pattern.compile("\\t+");

  private static final Pattern GAP = Pattern.compile("\\s{2,80}+");

  /** Matches "|---|:--:|", "+----+---+". */
  private static final Pattern RULE = Pattern.compile("^[|+][-|+:=\\s]{2,400}$");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private Tables() {}

  static boolean isTable(List<Line> lines) {
    return lines.size() >= FEWEST_ROWS && (haveBars(lines) || haveTabs(lines) || areAligned(lines));
  }

  private static boolean haveBars(List<Line> lines) {
    List<Line> rows = lines.stream().filter(line -> !isRule(line)).toList();
    return rows.size() >= FEWEST_ROWS
        && rows.stream().allMatch(line -> bars(line) > 0)
        && rows.stream().mapToLong(Tables::bars).distinct().count() == 1;
  }

  private static long bars(Line line) {
    return BAR.matcher(line.text()).results().count();
  }

  private static boolean isRule(Line line) {
    return RULE.matcher(line.text()).matches();
  }

  private static boolean haveTabs(List<Line> lines) {
    return lines.stream().allMatch(line -> line.text().indexOf('\t') > 0)
        && lines.stream().mapToInt(line -> TAB.split(line.text()).length).distinct().count() == 1;
  }

  /** As many cells in each line, and each column begins or ends at one place. */
  private static boolean areAligned(List<Line> lines) {
    if (lines.size() < FEWEST_ALIGNED || !GAP.matcher(lines.get(0).text()).find()) {
      return false;
    }
    List<List<int[]>> rows = lines.stream().map(line -> cells(line, GAP)).toList();
    int columns = rows.get(0).size();
    return columns > 1
        && rows.stream().allMatch(row -> row.size() == columns)
        && IntStream.range(0, columns).allMatch(at -> isColumn(lines, rows, at));
  }

  private static boolean isColumn(List<Line> lines, List<List<int[]>> rows, int column) {
    return isOne(lines, rows, column, 0) || isOne(lines, rows, column, 1);
  }

  private static boolean isOne(List<Line> lines, List<List<int[]>> rows, int column, int side) {
    return IntStream.range(0, rows.size())
                .map(at -> lines.get(at).indent() + rows.get(at).get(column)[side])
                .distinct()
                .count()
            == 1
        && rows.stream().allMatch(row -> row.get(column)[1] - row.get(column)[0] <= MAX_CELL);
  }

  /** From and to of each cell of a line, in UTF-16 units. */
  private static List<int[]> cells(Line line, Pattern between) {
    List<int[]> cells = new ArrayList<>();
    Matcher gap = between.matcher(line.text());
    int from = 0;
    while (gap.find()) {
      cells.add(new int[] {from, gap.start()});
      from = gap.end();
    }
    cells.add(new int[] {from, line.text().length()});
    return cells;
  }

  static Block block(RawGroup group) {
    List<Block.Row> rows = new ArrayList<>();
    Pattern between = haveBars(group.lines()) ? BAR : haveTabs(group.lines()) ? TAB : GAP;
    boolean headed = isHeaded(group.lines());
    for (Line line : group.lines()) {
      rows.add(row(line, between, headed && rows.isEmpty()));
    }
    return new Block.Table(group.span(), StructureRule.TABLE, rows);
  }

  /** A rule below the first line, or numbers below words. */
  private static boolean isHeaded(List<Line> lines) {
    long numbers = lines.stream().skip(1).filter(Tables::hasDigit).count();
    return isRule(lines.get(1)) || (!hasDigit(lines.get(0)) && numbers == lines.size() - 1L);
  }

  private static boolean hasDigit(Line line) {
    return DIGIT.matcher(line.text()).find();
  }

  private static Block.Row row(Line line, Pattern between, boolean label) {
    if (isRule(line)) {
      return new Block.Row(List.of(new Block.Cell(line.span(), line.span())), false, true);
    }
    List<Block.Cell> cells = new ArrayList<>();
    for (int[] cell : between == BAR ? barred(line) : cells(line, between)) {
      cells.add(new Block.Cell(line.span(cell[0], cell[1]), inner(line, cell[0], cell[1])));
    }
    return new Block.Row(cells, label, false);
  }

  /** Each cell with the bar before it; the last bar of a closed row stands in the last cell. */
  private static List<int[]> barred(Line line) {
    List<int[]> cells = new ArrayList<>();
    Matcher bar = BAR.matcher(line.text());
    int from = 0;
    while (bar.find()) {
      int at = bar.end() - 1;
      if (at > 0 && at < line.text().length() - 1) {
        cells.add(new int[] {from, at});
        from = at;
      }
    }
    cells.add(new int[] {from, line.text().length()});
    return cells;
  }

  /** The words of a cell without the bars and the space around them. */
  private static SourceSpan inner(Line line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isAround(line.text().charAt(from))) {
      from++;
    }
    while (to > from && isAround(line.text().charAt(to - 1))) {
      to--;
    }
    return line.span(from, to);
  }

  private static boolean isAround(char c) {
    return c == '|' || c == ' ' || c == '\t';
  }
}
