package org.rubricator.annotate.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gold in brat's stand-off format (brat.nlplab.org, "Brat standoff format"), with LitBank's tables
 * of quotations and their speakers. Of entities only proper names are taken, since nothing else is
 * a name in our sense; what stands before the name itself (articles, titles) is cut.
 */
public final class BratMentions {

  /** Matches {@code T5 TAB PROP_FAC 470 486 TAB Netherfield Park}. */
  private static final Pattern ENTITY =
      Pattern.compile("T\\S*\\t(?<type>\\S+) (?<start>\\d{1,9}) (?<end>\\d{1,9})\\t.*");

  /** Matches {@code QUOTE TAB Q342 TAB 54 TAB 0 TAB 54 TAB 13 TAB words}: sentences and tokens. */
  private static final Pattern QUOTE =
      Pattern.compile(
          "QUOTE\\t(?<id>\\S+)\\t(?<line>\\d{1,7})\\t(?<from>\\d{1,7})\\t(?<last>\\d{1,7})\\t(?<to>\\d{1,7})\\t.*");

  private static final Pattern SPEAKER = Pattern.compile("ATTRIB\\t(?<id>\\S+)\\t(?<speaker>\\S+)");

  private static final Map<String, MentionKind> TYPES =
      Map.of(
          "PER", MentionKind.PERSON,
          "GPE", MentionKind.PLACE,
          "LOC", MentionKind.PLACE,
          "FAC", MentionKind.PLACE,
          "ORG", MentionKind.ORGANISATION);

  /** Words before a name that are no part of it, without their stop. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "miss",
          "ms",
          "dr",
          "sir",
          "lord",
          "lady",
          "captain",
          "capt",
          "colonel",
          "col",
          "major",
          "general",
          "gen",
          "lieutenant",
          "sergeant",
          "professor",
          "prof",
          "st",
          "doctor",
          "aunt",
          "uncle",
          "cousin",
          "master",
          "madame",
          "monsieur",
          "mademoiselle",
          "count",
          "countess",
          "duke",
          "duchess",
          "baron",
          "prince",
          "princess",
          "king",
          "queen",
          "reverend",
          "rev",
          "father",
          "mother",
          "sister",
          "brother",
          "judge",
          "squire",
          "the",
          "old",
          "young",
          "poor",
          "little",
          "dear");

  private final String text;
  private final int[] counts;
  private final List<int[]> lines = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
  private final Map<String, String> speakers = new HashMap<>();

  /** The entry of each stretch, as coreference has it. */
  private final Map<String, String> entries = new HashMap<>();

  private BratMentions(String text) {
    this.text = text;
    this.counts = new int[text.codePointCount(0, text.length()) + 1];
    count();
  }

  /**
   * Reads a text and its annotations.
   *
   * @param language of the text
   */
  public static MarkedText of(String name, String language, String text, String annotations) {
    return of(name, language, text, annotations, "");
  }

  /**
   * Reads a text and its annotations.
   *
   * @param language of the text
   * @param coreference of the same text: names that tell whom a speaker is, but are not judged; the
   *     empty string for none
   */
  public static MarkedText of(
      String name, String language, String text, String annotations, String coreference) {
    BratMentions read = new BratMentions(text);
    annotations.lines().forEach(read::speaker);
    annotations.lines().forEach(read::line);
    Set<MentionKind> judged = EnumSet.copyOf(read.kinds);
    coreference.lines().forEach(read::entry);
    coreference.lines().forEach(read::line);
    read.mentions.sort(Comparator.comparingInt(Mention::start));
    return new MarkedText(
        name, language, text.replaceAll("\\s", ""), judged, read.mentions, read.names());
  }

  /** The name of each entry, as its pointer spells it. */
  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String pointer : speakers.values()) {
      names.put(pointer, pointer.replaceFirst("-\\d+$", "").replaceAll("_+", " "));
    }
    return names;
  }

  private void entry(String line) {
    Matcher m = ENTITY.matcher(line);
    if (m.matches() && !TYPES.containsKey(m.group("type").replaceFirst("^[A-Z]{4}_", ""))) {
      entries.put(m.group("start") + " " + m.group("end"), m.group("type"));
    }
  }

  private void count() {
    int[] points = text.codePoints().toArray();
    int start = 0;
    for (int i = 0; i < points.length; i++) {
      counts[i + 1] = counts[i] + (Character.isWhitespace(points[i]) ? 0 : 1);
      if (points[i] == '\n') {
        lines.add(new int[] {start, i});
        start = i + 1;
      }
    }
    lines.add(new int[] {start, points.length});
  }

  private void speaker(String line) {
    Matcher m = SPEAKER.matcher(line);
    if (m.matches()) {
      speakers.put(m.group("id"), m.group("speaker"));
    }
  }

  private void line(String line) {
    Matcher entity = ENTITY.matcher(line);
    Matcher quote = QUOTE.matcher(line);
    if (entity.matches()) {
      entity(entity);
    } else if (quote.matches()) {
      quote(quote);
    }
  }

  private void entity(Matcher m) {
    kinds.addAll(TYPES.values());
    String type = m.group("type");
    MentionKind kind = TYPES.get(type.replaceFirst("^PROP_", ""));
    int end = Integer.parseInt(m.group("end"));
    if (kind != null && end < counts.length) {
      int start = cut(Integer.parseInt(m.group("start")), end);
      if (counts[start] < counts[end]) {
        String entry = entries.getOrDefault(m.group("start") + " " + m.group("end"), "");
        mentions.add(
            Mention.byHand(kind, counts[start], counts[end], words(start, end), type, entry));
      }
    }
  }

  /** Where the name itself begins: behind titles and words in small letters. */
  private int cut(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(0, end);
    int at = from;
    for (String word : text.substring(from, to).split("(?<=\\s)")) {
      String plain = word.strip();
      boolean title = TITLES.contains(plain.replace(".", "").toLowerCase(java.util.Locale.ROOT));
      if (!title && plain.codePoints().anyMatch(Character::isUpperCase)) {
        return text.codePointCount(0, at);
      }
      at += word.length();
    }
    return end;
  }

  private void quote(Matcher m) {
    kinds.add(MentionKind.QUOTATION);
    int start = token(Integer.parseInt(m.group("line")), Integer.parseInt(m.group("from")), false);
    int end = token(Integer.parseInt(m.group("last")), Integer.parseInt(m.group("to")), true);
    if (start >= 0 && end > start) {
      String speaker = speakers.getOrDefault(m.group("id"), "");
      mentions.add(
          Mention.byHand(
              MentionKind.QUOTATION,
              counts[start],
              counts[end],
              words(start, end),
              "said",
              speaker));
    }
  }

  private String words(int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
        .replaceAll("\\s+", " ");
  }

  /** The start or the end of a word, in code points, or -1. */
  private int token(int line, int number, boolean end) {
    if (line >= lines.size()) {
      return -1;
    }
    int start = lines.get(line)[0];
    int from = text.offsetByCodePoints(0, start);
    String[] words = text.substring(from).lines().findFirst().orElse("").split(" ", -1);
    int at = start;
    for (int i = 0; i < words.length; i++) {
      int length = words[i].codePointCount(0, words[i].length());
      if (i == number) {
        return end ? at + length : at;
      }
      at += length + 1;
    }
    return -1;
  }
}
