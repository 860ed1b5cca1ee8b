package org.rubricator.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Agreement within a text: one form is of one kind. What the words around it say ("in X", "Mr X"),
 * the names that hold it (a surname), lists of given names and of places, the neighbours of a list
 * and what its places were read as are weighed against each other.
 */
final class NameAgreement {

  private static final double HOLDER = 1.8;
  private static final double LIST = 1;
  private static final double TOWN = 1.2;
  private static final double KNOWN = 2;
  private static final double GIVEN = 2;
  private static final double PATTERN = 6;

  /** Matches " and Sons", " et Fils". */
  private static final Pattern PAIR = Pattern.compile(" (?:and|et|und|&) \\p{L}{1,10}$");

  /** Rules that tell the kind as well. */
  private static final Set<String> CERTAIN =
      Set.of(NamePatterns.RULE, BlockNames.RULE, SpelledOut.RULE);

  /** What stands between the names of a list, in English, French and German. */
  private static final Set<String> BETWEEN =
      Set.of(
          ",", ";", "and", ", and", "or", ", or", "et", ", et", "ou", "und", ", und", "oder",
          "sowie");

  /** Characters that stand between two of them at most. */
  private static final int LONGEST_GAP = 7;

  private final TextView view;
  private final NameCues cues;
  private final Set<String> forms = new HashSet<>();
  private final Map<String, NameVotes> votes = new HashMap<>();

  NameAgreement(TextView view, String language) {
    this.view = view;
    this.cues = new NameCues(view, language);
  }

  List<Found> of(List<Found> found) {
    found.forEach(name -> forms.add(small(name)));
    Set<String> parts = partsOfPersons(found);
    Set<String> firms = firstWordsOfFirms(found);
    for (Found name : found) {
      NameVotes own = votes(name);
      own.reading(name.kind());
      cues.of(name.span()).forEach(cue -> own.cue(cue.kind(), cue.weight()));
      if (firms.contains(key(name))) {
        own.fact(EntryKind.ORGANISATION, HOLDER);
      }
      facts(name, parts.contains(key(name)), own);
    }
    lists(found);
    return found.stream().map(this::agreed).toList();
  }

  private static String small(Found name) {
    return name.form().toLowerCase(Locale.ROOT);
  }

  /** The form, without the s of a genitive where the text has it without too. */
  private String key(Found name) {
    String form = small(name);
    String stem = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return stem.length() > 2 && forms.contains(stem) ? stem : form;
  }

  private NameVotes votes(Found name) {
    return votes.computeIfAbsent(key(name), k -> new NameVotes());
  }

  private static void facts(Found name, boolean part, NameVotes votes) {
    boolean given = GivenNames.has(name.form());
    if (CERTAIN.contains(name.rule())) {
      votes.fact(name.kind(), PATTERN);
    }
    if (Organisations.isKnown(name.form())) {
      votes.fact(EntryKind.ORGANISATION, KNOWN);
    }
    if (part) {
      votes.fact(EntryKind.PERSON, given ? HOLDER + GIVEN : HOLDER);
    } else if (given || GivenNames.begins(name.form())) {
      votes.fact(EntryKind.PERSON, GIVEN);
    }
    if (PlaceNames.isKnown(name.form())) {
      votes.fact(EntryKind.PLACE, part || given ? TOWN : KNOWN);
    } else if (!part && !given && PlaceNames.has(name.form())) {
      votes.fact(EntryKind.PLACE, TOWN);
    }
  }

  /** The first and last words of persons' names of two words and more. */
  private static Set<String> partsOfPersons(List<Found> found) {
    Set<String> parts = new HashSet<>();
    for (Found name : found) {
      String[] words = name.form().split("[ \\u00A0]+");
      if (name.kind() == EntryKind.PERSON && words.length > 1) {
        parts.add(words[0].toLowerCase(Locale.ROOT));
        parts.add(words[words.length - 1].toLowerCase(Locale.ROOT));
      }
    }
    return parts;
  }

  /** "Sagar" for "Sagar Bulk Carriers Ltd", said before or after; not "Reed" for "Reed & Sons". */
  private static Set<String> firstWordsOfFirms(List<Found> found) {
    Set<String> words = new HashSet<>();
    for (Found name : found) {
      int space = name.form().indexOf(' ');
      String last = name.form().substring(name.form().lastIndexOf(' ') + 1);
      boolean family = PAIR.matcher(name.form()).find();
      if (space > 0 && !family && NameWords.is(NameWords.Kind.COMPANY, last)) {
        words.add(name.form().substring(0, space).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** In "A, B, C and D" single words are of one kind. */
  private void lists(List<Found> found) {
    int first = 0;
    for (int i = 1; i <= found.size(); i++) {
      if (i == found.size() || !isListed(found.get(i - 1), found.get(i))) {
        list(found.subList(first, i));
        first = i;
      }
    }
  }

  private void list(List<Found> names) {
    long places = names.stream().filter(this::isPlace).count();
    if (names.size() > 2 && 2 * places > names.size()) {
      names.stream()
          .filter(name -> !GivenNames.begins(name.form()))
          .forEach(name -> votes(name).cue(EntryKind.PLACE, LIST));
    }
  }

  private boolean isPlace(Found name) {
    return votes(name).best(name.kind()) == EntryKind.PLACE;
  }

  private boolean isListed(Found one, Found next) {
    if (next.span().start() - one.span().end() > LONGEST_GAP) {
      return false;
    }
    String between = view.text().substring(one.span().end(), next.span().start()).strip();
    return BETWEEN.contains(between);
  }

  private Found agreed(Found name) {
    EntryKind best = votes(name).best(name.kind());
    return best == name.kind() ? name : name.as(best, "agreement");
  }
}
