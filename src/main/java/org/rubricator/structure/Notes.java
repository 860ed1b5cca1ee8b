package org.rubricator.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.source.SourceSpan;

/**
 * Finds notes at the foot of a page or the end of a text. Lines are notes if each begins with a
 * mark that stands in the text above it; else nothing is changed.
 */
final class Notes {

  /** Blocks of one note in brackets. */
  private static final int MAX_BLOCKS = 8;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Each mark has one of these. */
  private static final String SIGNS = RAISED + "[)*†‡";

  /** Matches the mark in "so.[1]", "so¹", "so.*", "so (1).", "so 1)"; not that in "[1] So". */
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?<bracket>\\d{1,3}|[A-Z]|\\*{1,3}|†|‡)\\]"
              + "|(?<=\\S)(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
              + "|(?<=[\\p{L}\\p{N}.,;:!?”\"’»)])(?<sign>\\*{1,3}|†{1,2}|‡)(?![*\\p{L}\\p{N}])"
              + "|(?<=\\S\\s)\\((?<round>\\d{1,2})\\)"
              + "|(?<=\\S\\s)(?<closed>\\d{1,2})\\)(?=\\s|$|[.,;])");

  /** Matches "[1] So", "[Footnote 1: So", "¹ So", "* So", "(1) So", "1) So", "1. So". */
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:\\[(?:footnote|note|fußnote|fussnote|anm(?:erkung)?\\.?) (?<bracket>[\\dA-Z*†‡]{1,4})[:.] ?"
              + "|\\[(?<short>\\d{1,3}|[A-Z]|\\*{1,3}|†|‡)\\]:?\\s{1,4}"
              + "|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s{0,3}"
              + "|(?<sign>\\*{1,3}|†{1,2}|‡)\\s{0,3}"
              + "|\\((?<round>\\d{1,2})\\)\\s{1,4}"
              + "|(?<closed>\\d{1,2})\\)\\s{1,4}"
              + "|(?<stop>\\d{1,3})\\.\\s{1,4})(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> KINDS = List.of("bracket", "raised", "sign", "round", "closed");

  /**
   * A note before its mark is looked for.
   *
   * @param label as written
   */
  private record Found(List<Line> lines, String label, List<String> keys) {}

  private final List<RawGroup> groups = new ArrayList<>();
  private final List<NoteMark> marks = new ArrayList<>();
  private final Map<Integer, Block.Note> notes = new HashMap<>();
  private final Map<String, Deque<SourceSpan>> open = new HashMap<>();

  private Notes() {}

  static Notes in(List<RawGroup> groups) {
    Notes notes = new Notes();
    for (int at = 0; at < groups.size(); at++) {
      int end = notes.end(groups, at);
      notes.take(groups, at, end);
      at = end - 1;
    }
    notes.marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return notes;
  }

  /** The groups of the text; each note is one of its own. */
  List<RawGroup> groups() {
    return groups;
  }

  List<NoteMark> marks() {
    return marks;
  }

  /**
   * @param group a note
   */
  Block.Note block(RawGroup group) {
    Block.Note note = notes.get(group.span().start());
    if (note == null) {
      throw new IllegalArgumentException("no note begins at " + group.span().start());
    }
    return note;
  }

  /** Where a note ends that begins with a group: one in brackets may have several blocks. */
  private int end(List<RawGroup> all, int at) {
    if (!all.get(at).text().startsWith("[") || !NOTE.matcher(all.get(at).text()).find()) {
      return at + 1;
    }
    Matcher note = NOTE.matcher(all.get(at).text());
    boolean whole = note.find() && note.group("bracket") == null;
    for (int end = at; !whole && end < all.size() && end < at + MAX_BLOCKS; end++) {
      if (all.get(end).text().endsWith("]")) {
        return end + 1;
      }
    }
    return at + 1;
  }

  private void take(List<RawGroup> all, int at, int end) {
    RawGroup group = all.get(at);
    if (group.isFurniture()) {
      groups.add(group);
      return;
    }
    List<Line> lines =
        all.subList(at, end).stream().flatMap(part -> part.lines().stream()).toList();
    List<Found> found = found(lines);
    if (found.isEmpty() || !haveMarks(found)) {
      all.subList(at, end).forEach(this::text);
    } else {
      found.forEach(this::add);
    }
  }

  private void text(RawGroup group) {
    groups.add(group);
    group.lines().forEach(this::findMarks);
  }

  private void findMarks(Line line) {
    Matcher mark = MARK.matcher(line.text());
    boolean none = line.text().chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    while (!none && mark.find()) {
      for (String kind : KINDS) {
        if (mark.group(kind) != null && mark.start() > 0) {
          Deque<SourceSpan> places =
              open.computeIfAbsent(key(kind, mark.group(kind)), key -> new ArrayDeque<>());
          places.add(line.span(mark.start(), mark.end()));
        }
      }
    }
  }

  private static String key(String kind, String mark) {
    StringBuilder plain = new StringBuilder(kind).append(' ');
    mark.chars()
        .map(c -> RAISED.indexOf(c) < 0 ? c : '0' + RAISED.indexOf(c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** The notes that lines consist of, or none. */
  private static List<Found> found(List<Line> lines) {
    List<Found> found = new ArrayList<>();
    for (Line line : lines) {
      Matcher note = NOTE.matcher(line.text());
      if (note.find()) {
        List<Line> own = new ArrayList<>(List.of(line));
        found.add(new Found(own, label(note), keys(note)));
      } else if (found.isEmpty()) {
        return found;
      } else {
        found.get(found.size() - 1).lines().add(line);
      }
    }
    return found;
  }

  private static String label(Matcher note) {
    return keys(note).get(0).replaceFirst("^\\w+ ", "");
  }

  /** What the mark of a note may be: "1." leads from ¹ and from [1]. */
  private static List<String> keys(Matcher note) {
    if (note.group("stop") != null) {
      return List.of(key("raised", note.group("stop")), key("bracket", note.group("stop")));
    }
    if (note.group("short") != null) {
      return List.of(key("bracket", note.group("short")));
    }
    return KINDS.stream()
        .filter(kind -> note.group(kind) != null)
        .map(kind -> key(kind, note.group(kind)))
        .toList();
  }

  private boolean haveMarks(List<Found> found) {
    long different = found.stream().map(Found::keys).distinct().count();
    return different == found.size()
        && found.stream().allMatch(note -> note.keys().stream().anyMatch(this::isOpen));
  }

  private boolean isOpen(String key) {
    return !open.getOrDefault(key, new ArrayDeque<>()).isEmpty();
  }

  /** The last mark above a note leads to it. */
  private void add(Found note) {
    String key = note.keys().stream().filter(this::isOpen).findFirst().orElseThrow();
    SourceSpan mark = open.getOrDefault(key, new ArrayDeque<>()).removeLast();
    RawGroup group = new RawGroup(note.lines(), StructureRule.NOTE);
    int number = notes.size() + 1;
    marks.add(new NoteMark(mark, number));
    groups.add(group);
    notes.put(
        group.span().start(),
        new Block.Note(group.span(), StructureRule.NOTE, note.label(), number));
  }
}
