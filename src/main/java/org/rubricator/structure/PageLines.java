package org.rubricator.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells page numbers, running heads and signatures of sheets. A number alone may as well head a
 * section, so numbers have to rise and to stand within sentences; a running head has to come back.
 */
final class PageLines {

  private static final int FEWEST = 2;

  /** Matches "41", "— 41 —", "[41]", "(xii)"; not "41.", "In 41". */
  private static final Pattern NUMBER =
      Pattern.compile("^[-–—\\[({]?\\s?(?<number>\\d{1,4}|[ivxlc]{1,7})\\s?[-–—\\])}]?$");

  /** Matches "HISTORY OF ORME 41", "41 The history of Orme"; not "In the year 41". */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:(?<left>\\d{1,4})\\.?(?<gap1>\\s{1,80})(?<title1>\\D{3,80})"
              + "|(?<title2>\\D{3,80}?)(?<gap2>\\s{1,80})(?<right>\\d{1,4}))$");

  /** Matches "8*", "B 2"; not "8", "Bonn". */
  private static final Pattern SIGNATURE = Pattern.compile("^(?:\\d{1,3}\\*|[A-Z]{1,2}\\s?\\d)$");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private final List<Line> lines;
  private final List<Integer> written = new ArrayList<>();
  private final Map<Integer, StructureRule> rules;

  private PageLines(List<Line> lines, Map<Integer, StructureRule> rules) {
    this.lines = lines;
    this.rules = rules;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        written.add(at);
      }
    }
  }

  /**
   * @param rules by line, those of page furniture that is known; more are added
   */
  static void tell(List<Line> lines, Map<Integer, StructureRule> rules) {
    PageLines pages = new PageLines(lines, rules);
    pages.heads();
    pages.numbers();
    if (pages.rules.containsValue(StructureRule.PAGE_NUMBER)
        || pages.rules.containsValue(StructureRule.RUNNING_HEAD)) {
      pages.signatures();
    }
  }

  private void heads() {
    Map<String, List<Integer>> titles = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      int place = i;
      title(i).ifPresent(t -> titles.computeIfAbsent(t, x -> new ArrayList<>()).add(place));
    }
    titles.values().stream().filter(this::areRising).forEach(this::addHeads);
  }

  private void addHeads(List<Integer> places) {
    places.forEach(i -> rules.put(written.get(i), StructureRule.RUNNING_HEAD));
  }

  /** The words of a line that may be a running head, in one case. */
  private Optional<String> title(int i) {
    String text = lines.get(written.get(i)).text();
    Matcher head = text.length() > 100 ? HEAD.matcher("") : HEAD.matcher(text);
    if (!head.matches() || !isApart(i) || isNamed(text)) {
      return Optional.empty();
    }
    boolean left = head.group("left") != null;
    String title = left ? head.group("title1") : head.group("title2");
    boolean far = (left ? head.group("gap1") : head.group("gap2")).length() > 1;
    boolean high = title.equals(title.toUpperCase(Locale.ROOT));
    return far || high ? Optional.of(key(title)) : Optional.empty();
  }

  private static boolean isNamed(String text) {
    return CueTable.matches(CueTable.Cue.CHAPTER, text)
        || CueTable.matches(CueTable.Cue.NUMBERED, text);
  }

  private static String key(String title) {
    return NO_LETTER.matcher(title).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }

  private boolean areRising(List<Integer> places) {
    List<Integer> numbers = places.stream().map(this::headNumber).toList();
    return isRising(numbers);
  }

  private int headNumber(int i) {
    Matcher head = HEAD.matcher(lines.get(written.get(i)).text());
    String left = head.matches() ? head.group("left") : null;
    return Integer.parseInt(left == null ? head.group("right") : left);
  }

  private static boolean isRising(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) <= numbers.get(i - 1)) {
        return false;
      }
    }
    return numbers.size() >= FEWEST;
  }

  private void numbers() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (isNumber(i)) {
        places.add(i);
      }
    }
    List<Integer> numbers =
        places.stream().map(i -> Integer.parseInt(number(lines.get(written.get(i))))).toList();
    if (isRising(numbers)
        && places.stream().filter(this::interrupts).count() * 3 >= places.size()) {
      places.forEach(i -> rules.put(written.get(i), StructureRule.PAGE_NUMBER));
    }
  }

  private boolean isNumber(int i) {
    String number = number(lines.get(written.get(i)));
    return isApart(i) && !number.isEmpty() && Character.isDigit(number.charAt(0));
  }

  /** The number of a page that a line says and nothing else, or nothing. */
  static String number(Line line) {
    Matcher number = NUMBER.matcher(line.text());
    return line.text().length() < 16 && number.matches() ? number.group("number") : "";
  }

  /** A sentence runs on behind the line. */
  private boolean interrupts(int i) {
    if (i == 0 || i + 1 == written.size()) {
      return false;
    }
    Line next = lines.get(written.get(i + 1));
    return !Paragraphs.isEnded(lines.get(written.get(i - 1)))
        && Character.isLowerCase(next.text().codePointAt(0));
  }

  /** Blank lines part the line from the text. */
  private boolean isApart(int i) {
    int at = written.get(i);
    boolean before = at == 0 || lines.get(at - 1).isBlank() || isMarked(at - 1);
    boolean after = at + 1 == lines.size() || lines.get(at + 1).isBlank();
    return before && after;
  }

  private boolean isMarked(int at) {
    return rules.containsKey(at);
  }

  /** A signature stands at the foot of a page. */
  private void signatures() {
    for (int i = 0; i < written.size(); i++) {
      boolean foot = i + 1 == written.size() || rules.containsKey(written.get(i + 1));
      if (foot && isApart(i) && SIGNATURE.matcher(lines.get(written.get(i)).text()).matches()) {
        rules.put(written.get(i), StructureRule.SIGNATURE);
      }
    }
  }

  /** The title and the number of a running head as they stand in its line, in order. */
  static List<Block.FormeWork> parts(Line line) {
    Matcher head = HEAD.matcher(line.text());
    if (!head.matches()) {
      return List.of(new Block.FormeWork(line.span(), StructureRule.RUNNING_HEAD, "header"));
    }
    boolean left = head.group("left") != null;
    int cut = left ? head.end("left") : head.start("right");
    return left
        ? List.of(number(line, 0, cut), title(line, head.start("title1"), line.text().length()))
        : List.of(title(line, 0, head.end("title2")), number(line, cut, line.text().length()));
  }

  private static Block.FormeWork number(Line line, int from, int to) {
    return new Block.FormeWork(line.span(from, to), StructureRule.PAGE_NUMBER, "pageNum");
  }

  private static Block.FormeWork title(Line line, int from, int to) {
    return new Block.FormeWork(line.span(from, to), StructureRule.RUNNING_HEAD, "header");
  }
}
