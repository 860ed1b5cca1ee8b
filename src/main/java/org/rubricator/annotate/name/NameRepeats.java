package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubricator.annotation.Span;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/** Places where a name that was found stands again, as it is or in capitals. */
final class NameRepeats {

  private static final String RULE = "named-elsewhere";
  private static final double CERTAINTY = 0.65;

  /** Shorter forms are too often something else. */
  private static final int SHORTEST = 3;

  private final TextView view;
  private final Map<String, List<Found>> byFirstWord = new HashMap<>();

  NameRepeats(TextView view) {
    this.view = view;
  }

  /** The places that are not among those found. */
  List<Found> of(List<Found> found) {
    found.forEach(this::learn);
    byFirstWord
        .values()
        .forEach(forms -> forms.sort((a, b) -> b.form().length() - a.form().length()));
    boolean[] taken = new boolean[view.text().length() + 1];
    found.forEach(f -> java.util.Arrays.fill(taken, f.span().start(), f.span().end(), true));
    List<Found> more = new ArrayList<>();
    for (TextView.Block block : view.blocks()) {
      line(Word.plain(view.line(block)), block.start(), taken, more);
    }
    return more;
  }

  private void learn(Found name) {
    if (name.form().length() >= SHORTEST) {
      index(name, name.form());
      Word.inCapitals(name.form()).ifPresent(form -> index(name, form));
      int last = name.form().lastIndexOf(' ');
      if (name.kind() == EntryKind.PERSON && name.form().length() - last > SHORTEST + 1) {
        String surname = name.form().substring(last + 1);
        index(name, surname);
        Word.inCapitals(surname).ifPresent(form -> index(name, form));
      }
      firm(name, last);
    }
  }

  /** "Silver Birch" for "Silver Birch Holdings"; one word alone may be anything. */
  private void firm(Found name, int last) {
    boolean firm =
        name.kind() == EntryKind.ORGANISATION
            && last > name.form().indexOf(' ')
            && name.form().indexOf('&') < 0
            && NameWords.is(NameWords.Kind.COMPANY, name.form().substring(last + 1));
    if (firm) {
      index(name, name.form().substring(0, last));
    }
  }

  private void index(Found name, String written) {
    String form = Word.plain(written);
    if (!Character.isLetter(form.codePointAt(0)) || Character.isLowerCase(form.codePointAt(0))) {
      return;
    }
    List<Found> forms =
        byFirstWord.computeIfAbsent(form.substring(0, Word.end(form, 0)), k -> new ArrayList<>());
    if (forms.stream().noneMatch(f -> f.form().equals(form))) {
      forms.add(new Found(name.span(), form, name.kind(), RULE, CERTAINTY));
    }
  }

  private void line(String line, int offset, boolean[] taken, List<Found> more) {
    for (int at = 0; at < line.length(); at = Math.max(at + 1, Word.end(line, at))) {
      while (at < line.length() && !Word.startsAt(line, at)) {
        at++;
      }
      if (at < line.length() && !taken[offset + at]) {
        at = repeat(line, at, offset, taken, more);
      }
    }
  }

  /** The end of the name that stands here again, or the place itself. */
  private int repeat(String line, int at, int offset, boolean[] taken, List<Found> more) {
    String first = line.substring(at, Word.end(line, at));
    for (Found form : byFirstWord.getOrDefault(first, List.of())) {
      int end = at + form.form().length();
      if (line.startsWith(form.form(), at) && Word.endsAt(line, end) && !taken[offset + end - 1]) {
        Span span = new Span(offset + at, offset + end);
        more.add(new Found(span, form.form(), form.kind(), RULE, CERTAINTY));
        return end;
      }
    }
    return at;
  }
}
