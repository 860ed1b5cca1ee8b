package org.rubricator.tei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids of one kind of element: {@code TEXT.q3}, given once. One that comes later between two others
 * gets a letter ({@code TEXT.q3a}); nothing is renumbered.
 */
public final class AnchorIds {

  private final String stem;
  private final Pattern form;
  private final Set<String> taken = new HashSet<>();
  private int highest;

  /**
   * Reads the ids that are taken.
   *
   * @param kind the letter of the kind, as {@code q}
   * @param others ids beside those of the file that are not given again
   */
  public AnchorIds(TeiDocument document, String kind, Set<String> others) {
    this.stem = text(document) + "." + kind;
    this.form = Pattern.compile(Pattern.quote(stem) + "(\\d{1,9})([a-z]{0,9})");
    document.root().forEach(e -> e.id().ifPresent(this::take));
    others.forEach(this::take);
  }

  /** The id of the text; a file without one is named by its STEM, so that no other has the same. */
  private static String text(TeiDocument document) {
    String label = document.label();
    String name = label.substring(label.lastIndexOf('/') + 1);
    return document.root().id().orElseGet(() -> Stem.id(Stem.of(name)));
  }

  private void take(String id) {
    taken.add(id);
    Matcher matcher = form.matcher(id);
    if (matcher.matches()) {
      highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
    }
  }

  /**
   * Gives ids to those that have none.
   *
   * @param known the id that each element has already, in the order of the text
   * @return an id for each
   */
  public List<String> assign(List<Optional<String>> known) {
    int lastKnown = lastKnown(known);
    List<String> ids = new ArrayList<>();
    @Nullable String previous = null;
    for (int i = 0; i < known.size(); i++) {
      String id = known.get(i).orElse(null);
      if (id == null) {
        id = i > lastKnown ? stem + ++highest : lettered(previous);
        taken.add(id);
      }
      ids.add(id);
      previous = isOfForm(id) ? id : previous;
    }
    return ids;
  }

  /** The last that has an id of this form: others say nothing of the order. */
  private int lastKnown(List<Optional<String>> known) {
    int last = known.size() - 1;
    while (last >= 0 && known.get(last).filter(this::isOfForm).isEmpty()) {
      last--;
    }
    return last;
  }

  private boolean isOfForm(String id) {
    return form.matcher(id).matches();
  }

  private String lettered(@Nullable String previous) {
    Matcher matcher = form.matcher(String.valueOf(previous));
    String base = stem + (matcher.matches() ? matcher.group(1) : "0");
    String letters = "a";
    while (taken.contains(base + letters)) {
      letters = following(letters);
    }
    return base + letters;
  }

  /** a, b, … z, aa, ab, … */
  private static String following(String letters) {
    char last = letters.charAt(letters.length() - 1);
    String head = letters.substring(0, letters.length() - 1);
    if (last < 'z') {
      return head + (char) (last + 1);
    }
    return (head.isEmpty() ? "a" : following(head)) + "a";
  }
}
