package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotation.Span;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.tei.TextView;

/**
 * Looks up every form of every name, the longest first, in capitals too, and surnames once the full
 * name has been said. Pure; one instance may serve several threads.
 */
public final class NameLookUp {

  private final FormIndex index;

  public NameLookUp(Authority authority) {
    this.index = new FormIndex(authority);
  }

  /** Names in the order of the text; they do not overlap. */
  public List<Candidate> find(TextView view) {
    Run run = new Run();
    if (index.isEmpty()) {
      return run.found;
    }
    for (TextView.Block block : view.blocks()) {
      run.line(Word.plain(view.line(block)), block.start());
    }
    return run.found;
  }

  /** One pass over one text. */
  private final class Run {
    private final List<Candidate> found = new ArrayList<>();
    private final Map<String, Set<Entry>> surnames = new HashMap<>();

    private void line(String line, int offset) {
      int at = 0;
      while (at < line.length()) {
        at = Word.startsAt(line, at) ? word(line, at, offset) : at + 1;
      }
    }

    private int word(String line, int at, int offset) {
      Optional<FormIndex.Form> form =
          index.longest(line, at).filter(f -> !isCurrency(line, at + f.text().length()));
      if (form.isPresent()) {
        return full(form.get(), at, offset);
      }
      int end = Word.end(line, at);
      String word = line.substring(at, end);
      if (surnames.containsKey(word) && Word.endsAt(line, end) && standsAlone(line, at)) {
        add(at, end, offset, word, List.copyOf(surnames.get(word)), true);
      }
      return end;
    }

    private int full(FormIndex.Form form, int at, int offset) {
      int end = at + form.text().length();
      add(at, end, offset, form.text(), form.entries(), false);
      for (Entry entry : form.entries()) {
        entry.surname().ifPresent(surname -> said(surname, entry));
      }
      return end;
    }

    private void said(String surname, Entry entry) {
      Set<String> forms = new HashSet<>(Set.of(surname));
      Word.inCapitals(surname).ifPresent(forms::add);
      forms.forEach(f -> surnames.computeIfAbsent(f, n -> new LinkedHashSet<>()).add(entry));
    }

    private void add(
        int at, int end, int offset, String form, List<Entry> entries, boolean surname) {
      found.add(new Candidate(new Span(offset + at, offset + end), form, entries, surname));
    }
  }

  /** Not after another capitalised word, which may be somebody else's forename, save a title. */
  private static boolean standsAlone(String line, int at) {
    if (at < 2 || line.charAt(at - 1) != ' ') {
      return true;
    }
    int start = line.lastIndexOf(' ', at - 2) + 1;
    String before = line.substring(start, at - 1);
    return !Word.isCapitalised(before)
        || (!Character.isLetterOrDigit(before.codePointBefore(before.length()))
            && !isInitial(before))
        || NameWords.is(NameWords.Kind.TITLE, before)
        || startsSentence(line, start);
  }

  /** "A$ 100" and "HK$ 5" are sums. */
  static boolean isCurrency(String line, int end) {
    int next = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
    return next < line.length()
        && Character.getType(line.charAt(next)) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.endsWith(".");
  }

  private static boolean startsSentence(String line, int start) {
    return start == 0 || (start > 1 && ".!?:".indexOf(line.charAt(start - 2)) >= 0);
  }
}
