package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.annotation.Span;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Short names of bodies in capitals that a model passed over: the initials of one that the text
 * names in full, one behind an article, one in brackets behind a person or a body. Initials of a
 * place in brackets behind it are a place.
 */
final class Acronyms {

  private static final String RULE = "acronym";
  private static final double CERTAINTY = 0.65;

  /** Matches "HPN" in "(HPN)" and "the DSİ"; not "XIV", not what is joined by a hyphen. */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.&'’-]|\\p{Lu}{2} )(\\p{Lu}{2,6}(?:-\\p{Lu}{1,4})?)"
              + "(?![\\p{L}\\p{N}&-]|\\.\\p{Lu}| \\p{Lu}{2})");

  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{1,8}");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "The", "der", "Der", "die", "Die", "dem", "den", "la", "La", "le", "Le", "du",
          "au", "beim", "vom", "zur", "of", "by", "from", "with");

  private final TextView view;
  private final String language;
  private final Map<String, EntryKind> known = new HashMap<>();

  private Acronyms(TextView view, String language, List<Found> found) {
    this.view = view;
    this.language = language;
    found.stream()
        .filter(f -> f.kind() != EntryKind.PERSON)
        .forEach(f -> known.merge(initials(f.form()), f.kind(), Acronyms::body));
  }

  private static EntryKind body(EntryKind one, EntryKind other) {
    return one == EntryKind.ORGANISATION ? one : other;
  }

  private static String initials(String form) {
    StringBuilder letters = new StringBuilder();
    for (String word : form.split("[ -]+")) {
      if (Word.isCapitalised(word)) {
        letters.appendCodePoint(word.codePointAt(0));
      }
    }
    return letters.toString();
  }

  /** The names found and the acronyms, in order. */
  static List<Found> with(TextView view, String language, List<Found> found) {
    Set<Integer> ends = new HashSet<>();
    TakenStretches taken = new TakenStretches();
    for (Found name : found) {
      taken.add(name.span().start(), name.span().end());
      ends.add(name.span().end());
    }
    List<Found> all = new ArrayList<>(found);
    Acronyms acronyms = new Acronyms(view, language, found);
    for (TextView.Block block : view.blocks()) {
      acronyms.line(block, ends, taken, all);
    }
    all.sort(Comparator.comparing(Found::span));
    return all;
  }

  private void line(
      TextView.Block block, Set<Integer> ends, TakenStretches taken, List<Found> all) {
    String line = view.line(block);
    if (line.chars().noneMatch(Character::isLowerCase)) {
      return;
    }
    Matcher match = ACRONYM.matcher(line);
    while (match.find()) {
      Span span = new Span(block.start() + match.start(1), block.start() + match.end(1));
      if (!taken.overlaps(span.start(), span.end()) && isName(line, match, block.start(), ends)) {
        EntryKind kind = known.getOrDefault(match.group(1), EntryKind.ORGANISATION);
        all.add(new Found(span, match.group(1), kind, RULE, CERTAINTY));
      }
    }
  }

  private boolean isName(String line, Matcher match, int offset, Set<Integer> ends) {
    String form = match.group(1);
    int start = match.start(1);
    if (ROMAN.matcher(form).matches() || NameWords.is(NameWords.Kind.NO_NAME, form, language)) {
      return false;
    }
    boolean bracket = line.startsWith(")", match.end(1)) && start > 2;
    boolean behind =
        bracket && line.startsWith(" (", start - 2) && ends.contains(offset + start - 2);
    return known.get(form) == EntryKind.ORGANISATION
        || behind
        || form.length() > 2 && isBehindArticle(line, match);
  }

  /** "the DSİ had closed", not "the BBC correspondent", whose noun a reader would not tag less. */
  private static boolean isBehindArticle(String line, Matcher match) {
    int start = match.start(1);
    int space = start < 2 ? -1 : line.lastIndexOf(' ', start - 2);
    return start > 1 && ARTICLES.contains(line.substring(space + 1, start - 1));
  }
}
