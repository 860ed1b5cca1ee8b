package org.rubricator.annotate.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Words at the start of a sentence that a model took for a name, though the text never has them
 * large elsewhere: such a word is left out where the text has it small, and in French, whose model
 * errs here most, what it took for a place or a body and no list knows.
 */
final class FalseNames {

  private static final Pattern PLURAL = Pattern.compile("(?:^|[\\P{L}])(?:les|des|aux) $");

  private final Set<String> small = new HashSet<>();
  private final Set<String> inside = new HashSet<>();
  private final Set<Integer> starts = new HashSet<>();
  private final TextView view;
  private final boolean french;

  FalseNames(TextView view, String language) {
    this.view = view;
    this.french = language.equals("fr");
    for (TextView.Block block : view.blocks()) {
      line(new LineWords(view.line(block)), block.start());
    }
  }

  private void line(LineWords words, int offset) {
    for (int word = 0; word < words.size(); word++) {
      if (!words.isLarge(word)) {
        small.add(words.text(word));
      } else if (words.startsSentence(word)) {
        starts.add(offset + words.start(word));
      } else {
        inside.add(words.text(word));
      }
    }
  }

  /** The names without those that are none. */
  List<Found> without(List<Found> found) {
    return found.stream().filter(name -> !isFalse(name)).toList();
  }

  private boolean isFalse(Found name) {
    String form = Word.plain(name.form());
    boolean lonely =
        form.indexOf(' ') < 0 && starts.contains(name.span().start()) && !inside.contains(form);
    if (!name.rule().equals(NameModel.Hit.MODEL) || GivenNames.has(form)) {
      return false;
    }
    return lonely && (isSmall(form) || french && isUnknown(name, form))
        || french && (isNoun(name, form) || isUnknown(name, form) && isPlural(name));
  }

  /** "la Ville", "la Compagnie": a noun alone, which points back to a name. */
  private static boolean isNoun(Found name, String form) {
    return name.kind() != EntryKind.PERSON
        && !Organisations.isKnown(form)
        && (NameWords.is(NameWords.Kind.PLACE_NOUN, form)
            || NameWords.is(NameWords.Kind.PLACE, form)
            || NameWords.is(NameWords.Kind.ORGANISATION, form));
  }

  /** "les Ordonnances": few places are named in the plural, and lists know those. */
  private boolean isPlural(Found name) {
    int start = name.span().start();
    String before = view.text().substring(Math.max(0, start - 5), start);
    return name.kind() == EntryKind.PLACE && PLURAL.matcher(before).find();
  }

  private boolean isSmall(String form) {
    return small.contains(form.toLowerCase(Locale.ROOT));
  }

  private static boolean isUnknown(Found name, String form) {
    return name.kind() != EntryKind.PERSON
        && !PlaceNames.has(form)
        && !form.equals(form.toUpperCase(Locale.ROOT));
  }
}
