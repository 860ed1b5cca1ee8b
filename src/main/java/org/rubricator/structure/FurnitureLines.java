package org.rubricator.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that belong to a page and not to the text: what the table and the settings know, menus,
 * titles of other pages, page numbers and running heads.
 */
final class FurnitureLines {

  /** Titles of other pages that one line announces, at most. */
  private static final int MAX_RELATED = 6;

  private static final int MAX_TITLE_WORDS = 14;

  private final List<Line> lines;
  private final StructureOptions options;
  private final List<Integer> written = new ArrayList<>();
  private final Map<Integer, StructureRule> rules = new HashMap<>();

  private FurnitureLines(List<Line> lines, StructureOptions options) {
    this.lines = lines;
    this.options = options;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        written.add(at);
      }
    }
  }

  static FurnitureLines of(List<Line> lines, StructureOptions options) {
    FurnitureLines furniture = new FurnitureLines(lines, options);
    furniture.byTable();
    furniture.menus();
    furniture.related();
    PageLines.tell(lines, furniture.rules);
    return furniture;
  }

  /** The rule by which a line is furniture. */
  Optional<StructureRule> rule(int line) {
    return Optional.ofNullable(rules.get(line));
  }

  boolean has(int line) {
    return rules.containsKey(line);
  }

  private void byTable() {
    for (int at : written) {
      if (CueTable.matches(CueTable.Cue.PAGE, lines.get(at).text())) {
        rules.put(at, StructureRule.PAGE_NUMBER);
      } else if (options.isFurniture(lines.get(at).text()) && !isOfTable(at)) {
        rules.put(at, StructureRule.FURNITURE);
      }
    }
  }

  /** A row of bars above or below another is no menu. */
  private boolean isOfTable(int at) {
    return hasBar(at) && (hasBar(at - 1) || hasBar(at + 1));
  }

  private boolean hasBar(int at) {
    return at >= 0 && at < lines.size() && lines.get(at).text().contains(" | ");
  }

  /**
   * A word such as "News" is of a menu if a line of furniture or another such word is beside it.
   */
  private void menus() {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (isMenu(i) && (isPage(i - 1) || isPage(i + 1))) {
        words.add(written.get(i));
      }
    }
    words.forEach(at -> rules.put(at, StructureRule.FURNITURE_MENU));
  }

  private boolean isPage(int i) {
    return i >= 0 && i < written.size() && (has(written.get(i)) || isMenu(i));
  }

  private boolean isMenu(int i) {
    return CueTable.matches(CueTable.Cue.MENU, lines.get(written.get(i)).text());
  }

  /** The titles below a line such as "Related articles". */
  private void related() {
    for (int i = 0; i < written.size(); i++) {
      if (CueTable.matches(CueTable.Cue.RELATED, lines.get(written.get(i)).text())) {
        i = titles(i);
      }
    }
  }

  private int titles(int cue) {
    rules.put(written.get(cue), StructureRule.FURNITURE);
    int at = cue + 1;
    while (at < written.size() && at <= cue + MAX_RELATED && isTitle(lines.get(written.get(at)))) {
      rules.putIfAbsent(written.get(at), StructureRule.FURNITURE_RELATED);
      at++;
    }
    return at - 1;
  }

  private static boolean isTitle(Line line) {
    return line.words() <= MAX_TITLE_WORDS && !Paragraphs.isEnded(line);
  }
}
