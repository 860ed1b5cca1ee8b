package org.rubricator.annotate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.tei.TeiEdits;

/**
 * A file made ready to be read: what the machine put in before is out.
 *
 * @param base what became of the tags of earlier runs; nothing for a file that cannot be edited
 * @param strip the edits that take the machine's markup out
 */
record Prepared(Optional<Base> base, TeiEdits strip, Reading reading) {

  private static Prepared of(TextToAnnotate text, boolean editable) {
    Optional<Base> base =
        editable ? Optional.of(new Base(text.document(), text.ledger())) : Optional.empty();
    TeiEdits strip = base.map(Base::strip).orElseGet(() -> TeiEdits.none(text.document()));
    return new Prepared(base, strip, Reading.of(strip.apply()));
  }

  /** A file that waits for the names of all others. */
  static final class Waiting {

    private final TextToAnnotate text;
    private final boolean editable;
    private final boolean kept;
    private @Nullable Prepared ready;

    /**
     * @param kept true if it stays ready: that takes many times the space of the file
     */
    Waiting(TextToAnnotate text, boolean editable, boolean kept) {
      this.text = text;
      this.editable = editable;
      this.kept = kept;
    }

    TextToAnnotate text() {
      return text;
    }

    /** The file, ready: a second time, if it was not kept. */
    Prepared prepared() {
      Prepared made = ready == null ? of(text, editable) : ready;
      ready = kept ? made : null;
      return made;
    }
  }
}
