package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rubricator.index.IndexHead;
import org.rubricator.index.IndexReader;
import org.rubricator.index.query.Hits;
import org.rubricator.index.query.QueryMistake;

/** How the lines of a query are spread over texts, or over groups of them. */
final class GroupTable {

  /** Parts of a text that its plot shows. */
  private static final int PARTS = 20;

  private static final String BARS = " ▁▂▃▄▅▆▇█";
  private static final String TEXT = "text";

  /** What is counted of a group. */
  private static final class Group {
    private long lines;
    private long words;
    private long texts;
    private final long[] parts = new long[PARTS];
  }

  private final Counting counting;
  private final CountSettings counted;
  private final IndexReader index;

  GroupTable(Counting counting, CountSettings counted) {
    this.counting = counting;
    this.counted = counted;
    this.index = counting.index();
  }

  CountTable table() throws QueryMistake, SettingMistake, IOException {
    if (!TextFilter.names(counting.head()).contains(counted.value())) {
      throw counted.wrong(
          "lines are grouped by " + String.join(", ", TextFilter.names(counting.head())));
    }
    Hits hits = counting.hits(counted);
    long[] lines = new long[counting.head().texts().size()];
    Map<String, Group> groups = groups(hits, lines);
    boolean plotted = counted.value().equals(TEXT);
    List<List<Object>> rows = new ArrayList<>();
    groups.forEach((name, group) -> rows.add(row(name, group, plotted)));
    return new CountTable(columns(plotted), rows, List.of(counting.basis(), spread(lines)));
  }

  /** In the order of the texts for these, else by their values. */
  private Map<String, Group> groups(Hits hits, long[] lines) {
    Map<String, Group> groups =
        counted.value().equals(TEXT) ? new LinkedHashMap<>() : new TreeMap<>();
    for (int text = 0; text < lines.length; text++) {
      if (counting.isAsked(text)) {
        Group group = groups.computeIfAbsent(value(text), v -> new Group());
        group.words += counting.head().texts().get(text).words();
        group.texts++;
      }
    }
    for (int start : hits.starts()) {
      int text = index.textOf(start);
      lines[text]++;
      Group group = groups.computeIfAbsent(value(text), v -> new Group());
      group.lines++;
      long size = counting.head().texts().get(text).words();
      group.parts[(int) ((long) (start - index.base(text)) * PARTS / size)]++;
    }
    return groups;
  }

  private String value(int text) {
    IndexHead.Text known = counting.head().texts().get(text);
    return TextFilter.value(known, counted.value());
  }

  private List<Table.Column> columns(boolean plotted) {
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                Table.Column.words(counted.value()),
                Table.Column.count("lines"),
                Table.Column.count("words"),
                Table.Column.measure("per million")));
    columns.add(plotted ? Table.Column.words("plot") : Table.Column.count("texts"));
    return columns;
  }

  private static List<Object> row(String name, Group group, boolean plotted) {
    return List.of(
        name,
        group.lines,
        group.words,
        Counting.perMillion(group.lines, group.words),
        plotted ? plot(group.parts) : (Object) group.texts);
  }

  /** A bar for each twentieth of the text; the highest is where most lines are. */
  private static String plot(long[] parts) {
    long most = Math.max(1, Arrays.stream(parts).max().orElse(1));
    StringBuilder bars = new StringBuilder();
    for (long part : parts) {
      long height = (part * (BARS.length() - 1) + most - 1) / most;
      bars.append(BARS.charAt((int) height));
    }
    return "|" + bars + "|";
  }

  private String spread(long[] lines) {
    int[] texts =
        IntStream.range(0, lines.length)
            .filter(counting::isAsked)
            .filter(text -> counting.head().texts().get(text).words() > 0)
            .toArray();
    Dispersion spread =
        new Dispersion(
            Arrays.stream(texts).mapToLong(text -> lines[text]).toArray(),
            Arrays.stream(texts)
                .mapToLong(text -> counting.head().texts().get(text).words())
                .toArray());
    if (texts.length < 2 || Arrays.stream(lines).sum() == 0) {
      return "How evenly lines are spread cannot be told of fewer than two texts, or of no line.";
    }
    return String.format(
        Locale.ROOT,
        "Over %d texts: Juilland's D %.3f (1 is even), Gries's DP %.3f (0 is even).",
        texts.length,
        spread.juilland(),
        spread.deviation());
  }
}
