package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.AttributePosition;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;

/**
 * Counts of elements in a header ({@code tagUsage}, TEI P5 chapter HD, "The Tagging Declaration").
 * One that was right before the machine's markup was renewed is right after it; one that was not is
 * its editor's matter.
 */
final class TagCounts {

  private static final String OCCURS = "occurs";

  private TagCounts() {}

  /** The edits, and with them the counts that they change. */
  static TeiEdits renewed(TeiEdits edits) {
    List<TeiElement> usages = edits.before().root().all("tagUsage");
    if (edits.isEmpty() || usages.isEmpty()) {
      return edits;
    }
    TeiDocument after = edits.apply();
    List<Edit> all = new ArrayList<>(edits.edits());
    for (TeiElement usage : usages) {
      count(edits.before(), after, usage).ifPresent(all::add);
    }
    return new TeiEdits(edits.before(), all);
  }

  private static Optional<Edit> count(TeiDocument before, TeiDocument after, TeiElement usage) {
    String name = usage.attribute("gi").orElse("");
    String space = usage.parent().flatMap(p -> p.attribute("name")).orElse(Tei.NAMESPACE).strip();
    String old = String.valueOf(count(before, name, space));
    String now = String.valueOf(count(after, name, space));
    boolean wasRight = usage.attribute(OCCURS).map(String::strip).filter(old::equals).isPresent();
    return wasRight && !now.equals(old)
        ? AttributePosition.find(before.openTag(usage), OCCURS)
            .flatMap(
                at -> value(before, usage.start() + at.start(), usage.start() + at.end(), old, now))
        : Optional.empty();
  }

  private static Optional<Edit> value(
      TeiDocument document, int start, int end, String old, String now) {
    int at = document.text().substring(start, end).lastIndexOf(old);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Edit(start + at, start + at + old.length(), now));
  }

  /** Elements of a name inside the texts of a file. */
  private static int count(TeiDocument document, String name, String space) {
    int[] count = {0};
    for (TeiElement text : document.root().elements("text")) {
      text.forEach(
          e -> {
            if (e != text && e.name().equals(name) && e.namespace().equals(space)) {
              count[0]++;
            }
          });
    }
    return count[0];
  }
}
