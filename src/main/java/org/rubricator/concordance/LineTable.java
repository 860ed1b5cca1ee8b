package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rubricator.index.IndexHead;

/** All lines of an answer, a row a line in their order, with what is known of each text. */
public final class LineTable implements Table {

  private static final List<Column> OF_LINES =
      List.of(
          Column.words("id"),
          Column.words("version"),
          Column.words("left"),
          Column.words("node"),
          Column.words("right"),
          Column.words("paragraph"),
          Column.count("start"),
          Column.count("end"));

  private final Answer answer;
  private final Set<String> known;

  /** A table of an answer. */
  public LineTable(Answer answer) {
    this.answer = answer;
    this.known = TextFilter.names(answer.head());
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(OF_LINES.stream(), known.stream().map(Column::words)).toList();
  }

  @Override
  public void rows(Taker taker) throws IOException {
    answer.lines(Integer.MAX_VALUE, (line, text) -> taker.take(row(line, text)));
  }

  private List<Object> row(Line line, IndexHead.Text text) {
    List<Object> row = new ArrayList<>();
    for (String words :
        List.of(
            line.id(),
            answer.version(),
            line.left(),
            line.node(),
            line.right(),
            line.paragraph())) {
      row.add(TableFile.oneLine(words));
    }
    row.add((long) line.start());
    row.add((long) line.end());
    known.forEach(name -> row.add(TableFile.oneLine(TextFilter.value(text, name))));
    return row;
  }
}
