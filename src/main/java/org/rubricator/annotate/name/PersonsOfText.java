package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.annotation.Span;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Names that the persons of a text make plain: the initials of one before a turn ("MD:" after
 * "Marija Dolenc"), the family of one ("the Deases" after "Ned Dease").
 */
final class PersonsOfText {

  private static final double CERTAINTY = 0.75;

  /** Matches "MD", "E.C." and "T. B." at the start of a line, before a colon or alone. */
  private static final Pattern INITIALS =
      Pattern.compile("(\\p{Lu}(?:\\. ?)?\\p{Lu}(?:(?:\\. ?)?\\p{Lu})?\\.?)(?: ?[:.—–]|$)");

  /** Matches "the MacKays", "die Buddenbrooks", "les Rougon"; large words alone. */
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?<!\\p{L})(?:[Tt]he|[Dd]ie|[Ll]es) (\\p{Lu}[\\p{L}\\p{M}'-]{2,30})(?!\\p{L})");

  private final TextView view;
  private final Set<String> initials = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  private PersonsOfText(TextView view, List<Found> found) {
    this.view = view;
    found.stream().filter(f -> f.kind() == EntryKind.PERSON).forEach(f -> learn(f.form()));
  }

  private void learn(String form) {
    String[] words = form.split("[ \\u00A0-]+");
    StringBuilder first = new StringBuilder();
    for (String word : words) {
      if (Word.isCapitalised(word)) {
        first.appendCodePoint(word.codePointAt(0));
      }
    }
    if (words.length > 1) {
      initials.add(first.toString());
    }
    surnames.add(words[words.length - 1]);
  }

  /** The names found, and those that they make plain in place of what lies within. */
  static List<Found> with(TextView view, List<Found> found) {
    PersonsOfText persons = new PersonsOfText(view, found);
    List<Found> more = persons.find();
    TakenStretches taken = new TakenStretches();
    more.forEach(f -> taken.add(f.span().start(), f.span().end()));
    List<Found> all = new ArrayList<>(more);
    found.stream().filter(f -> !taken.overlaps(f.span().start(), f.span().end())).forEach(all::add);
    return all;
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (TextView.Block block : view.blocks()) {
      String line = Word.plain(view.line(block));
      Matcher label = INITIALS.matcher(line);
      if (label.lookingAt() && initials.contains(label.group(1).replaceAll("[. ]", ""))) {
        found.add(found(block.start(), label.start(1), label.group(1), "initials-of-speaker"));
      }
      Matcher family = FAMILY.matcher(line);
      while (family.find()) {
        if (isFamily(family.group(1))) {
          found.add(found(block.start(), family.start(), family.group(), "family"));
        }
      }
    }
    return found;
  }

  /** The plural of a surname; in French, where it has no ending, the surname itself. */
  private boolean isFamily(String name) {
    return name.endsWith("s")
        && (surnames.contains(name.substring(0, name.length() - 1))
            || name.endsWith("es") && surnames.contains(name.substring(0, name.length() - 2)));
  }

  private static Found found(int offset, int start, String form, String rule) {
    Span span = new Span(offset + start, offset + start + form.length());
    return new Found(span, form, EntryKind.PERSON, rule, CERTAINTY);
  }
}
