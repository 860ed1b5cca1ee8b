package org.rubricator.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rubricator.diagnostic.Place;

/**
 * What a person says of a tag, of all tags of a form, or of an entry.
 *
 * @param value what it becomes, where the verdict needs it
 * @param place where it was said, for findings
 */
public record ReviewDecision(ReviewKey key, Verdict verdict, String value, Place place) {

  /** What can be said. */
  public enum Verdict {
    RIGHT(true, true),
    WRONG(true, true),
    CHANGE(true, false),
    MERGE(false, true),
    RENAME(false, true),
    SPLIT(false, true),
    KIND(false, true);

    private final boolean ofTags;
    private final boolean ofEntries;

    Verdict(boolean ofTags, boolean ofEntries) {
      this.ofTags = ofTags;
      this.ofEntries = ofEntries;
    }

    /** The verdict of that name, in any case. */
    static Optional<Verdict> of(String name) {
      String wanted = name.strip().toUpperCase(Locale.ROOT);
      return Arrays.stream(values()).filter(v -> v.name().equals(wanted)).findFirst();
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean fits(ReviewKey key) {
      return key.isEntry() ? ofEntries : ofTags;
    }
  }
}
