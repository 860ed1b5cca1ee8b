package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Names that the element of their line tells: the place of a dateline, whom a letter greets, who
 * signs it, who speaks. A dateline may also open any line.
 */
final class BlockNames {

  /** The rule of what it finds. */
  static final String RULE = "kind-of-line";

  /** Words of such a name at most. */
  private static final int LONGEST = 4;

  private static final Set<String> PERSONS = Set.of("signed", "speaker", "salute");

  /** Matches "Bad Oban, 3. Februar", "Oban, the 3rd of May", "Oban, le 3 mai"; not "Reed, 45,". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,30}){0,2}),"
              + " (?:den |le |the |am )?\\d{1,2}(?:st|nd|rd|th|ten|er)?\\.? (?:of |de )?(\\p{L}{3,10})");

  /** Matches "Oban, Wednesday" at the head of an entry; group 2 is a word of the calendar. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,30}){0,2}),"
              + " (?:den |le |the |am )?(\\p{L}{4,10})(?=[,.] | \\d)");

  /** Matches "OBAN (Agency) – ", "LAC-DES-PINS – " at the head of a report. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}'’-]{3,30}(?: \\p{Lu}[\\p{Lu}'’-]{2,30}){0,2})"
              + "( \\([\\p{L} .]{2,20}\\))? ?[–—-]{1,2} ");

  private BlockNames() {}

  /** The hits and what the element of the line tells beside them, in order. */
  static List<NameModel.Hit> with(TextView.Block block, String line, List<NameModel.Hit> hits) {
    Optional<NameModel.Hit> name =
        dateline(line)
            .or(() -> line.length() <= 120 ? name(block, line) : Optional.empty())
            .filter(
                n -> hits.isEmpty() || hits.get(0).start() >= n.end() || isOther(n, hits, line));
    if (name.isEmpty()) {
      return hits;
    }
    List<NameModel.Hit> all = new ArrayList<>(hits);
    all.removeIf(hit -> hit.start() < name.get().end());
    all.add(name.get());
    all.sort(Comparator.comparingInt(NameModel.Hit::start));
    return all;
  }

  /** The place of a dateline that a model took for something else; not "Ada Vale, 3 May". */
  private static boolean isOther(NameModel.Hit name, List<NameModel.Hit> hits, String line) {
    NameModel.Hit first = hits.get(0);
    String form = line.substring(name.start(), name.end());
    return name.kind() == EntryKind.PLACE
        && first.start() == name.start()
        && first.end() == name.end()
        && !GivenNames.has(form)
        && !GivenNames.begins(form);
  }

  private static Optional<NameModel.Hit> name(TextView.Block block, String line) {
    LineWords words = new LineWords(line);
    String element = block.element().name();
    if (element.equals("dateline")) {
      return run(words, 0).filter(end -> isPlace(words, end)).map(end -> place(words, end));
    }
    boolean greets = isGreeting(words, line);
    if (!PERSONS.contains(element) && !greets && !isSignature(words)) {
      return Optional.empty();
    }
    int first = 0;
    while (first < words.size() && !isOfPerson(words, first)) {
      first++;
    }
    int from = first;
    return run(words, first)
        .filter(end -> isPerson(words, from, end, greets ? "salute" : element))
        .map(end -> hit(words, from, end, EntryKind.PERSON, rule(element)));
  }

  /** A body may sign as well: there the kind stays open to other signs. */
  private static String rule(String element) {
    return element.equals("signed") ? "signature" : RULE;
  }

  /** "Mein theurer Crull!" in a line of its own. */
  private static boolean isGreeting(LineWords words, String line) {
    return words.size() > 1
        && words.size() <= LONGEST + 1
        && (line.endsWith("!") || line.endsWith(","))
        && NameWords.is(NameWords.Kind.GREETING, words.text(0));
  }

  /** "Fr. Aepinus" in a line of its own. */
  private static boolean isSignature(LineWords words) {
    return words.size() > 1
        && words.size() <= LONGEST
        && words.text(0).endsWith(".")
        && words.text(0).length() <= LONGEST;
  }

  /** "Oban, 3 May" at the start of any line. */
  private static Optional<NameModel.Hit> dateline(String line) {
    String head = line.substring(0, Math.min(line.length(), 90));
    return dated(DATELINE.matcher(head))
        .or(() -> dated(WEEKDAY.matcher(head)))
        .or(() -> report(REPORT.matcher(head)));
  }

  private static Optional<NameModel.Hit> dated(Matcher place) {
    return place.lookingAt() && NameWords.is(NameWords.Kind.CALENDAR, place.group(2))
        ? Optional.of(new NameModel.Hit(0, place.end(1), EntryKind.PLACE, RULE))
        : Optional.empty();
  }

  /** Capitals before a dash: a place where an agency stands between, or where they name one. */
  private static Optional<NameModel.Hit> report(Matcher place) {
    return place.lookingAt() && (place.group(2) != null || PlaceNames.hasCapitals(place.group(1)))
        ? Optional.of(new NameModel.Hit(0, place.end(1), EntryKind.PLACE, RULE))
        : Optional.empty();
  }

  private static NameModel.Hit place(LineWords words, int end) {
    return hit(words, 0, end, EntryKind.PLACE, RULE);
  }

  private static NameModel.Hit hit(
      LineWords words, int first, int last, EntryKind kind, String rule) {
    return new NameModel.Hit(words.start(first), words.end(last), kind, rule);
  }

  /** The last of the large words from here. */
  private static Optional<Integer> run(LineWords words, int first) {
    if (first >= words.size() || !words.isLarge(first)) {
      return Optional.empty();
    }
    int last = first;
    while (words.isNext(last) && words.isLarge(last + 1)) {
      last++;
    }
    return Optional.of(last);
  }

  /** "Archangel, the 14th of August": a comma, then the day. */
  private static boolean isPlace(LineWords words, int end) {
    return end < LONGEST - 1
        && end + 1 < words.size()
        && words.endsBefore(end + 1, ',')
        && !NameWords.is(NameWords.Kind.CALENDAR, words.text(0));
  }

  private static boolean isOfPerson(LineWords words, int word) {
    String text = words.text(word);
    return words.isLarge(word)
        && !NameWords.is(NameWords.Kind.TITLE, text.replace(".", ""))
        && !NameWords.is(NameWords.Kind.GREETING, text);
  }

  /** In a greeting or under a letter; before a turn only what begins as a name does. */
  private static boolean isPerson(LineWords words, int first, int last, String element) {
    boolean plain = true;
    for (int word = first; word <= last; word++) {
      plain &= isOfPerson(words, word) && !isCommon(words.text(word));
    }
    boolean given = GivenNames.has(words.text(first)) || words.text(first).endsWith(".");
    boolean greets = element.equals("salute") && first > 0 && last == words.size() - 1;
    boolean signs = element.equals("signed") && last > first;
    return plain && last - first < LONGEST && (given || greets || signs);
  }

  private static boolean isCommon(String word) {
    return NameWords.is(NameWords.Kind.ORGANISATION, word)
        || NameWords.endsWith(NameWords.Kind.ORGANISATION_PART, word)
        || NameWords.is(NameWords.Kind.NO_NAME, word)
        || NameWords.is(NameWords.Kind.RELATION, word)
        || NameWords.is(NameWords.Kind.COMPANY, word)
        || NameWords.is(NameWords.Kind.CALENDAR, word);
  }
}
