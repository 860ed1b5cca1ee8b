package org.rubricator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.IdMentions.Mention;

/** Pointers of a corpus that are to lead elsewhere. */
final class Redirection {

  private final ReviewState state;
  private final Map<TeiDocument, List<Edit>> edits = new LinkedHashMap<>();
  private Optional<Mention> left = Optional.empty();

  /**
   * Rewrites pointers.
   *
   * @param meant what each is to be; nothing where it cannot be written
   */
  Redirection(
      ReviewState state, List<Mention> mentions, Function<Mention, Optional<String>> meant) {
    this.state = state;
    Map<TeiElement, Map<String, List<Mention>>> byAttribute = new IdentityHashMap<>();
    for (Mention m : mentions) {
      byAttribute
          .computeIfAbsent(m.element(), e -> new LinkedHashMap<>())
          .computeIfAbsent(m.attribute(), a -> new ArrayList<>())
          .add(m);
    }
    byAttribute.values().forEach(each -> each.values().forEach(own -> rewrite(own, meant)));
  }

  private void rewrite(List<Mention> own, Function<Mention, Optional<String>> meant) {
    Mention first = own.get(0);
    Map<String, String> words = new HashMap<>();
    own.forEach(m -> meant.apply(m).ifPresent(word -> words.put(m.written(), word)));
    Optional<Edit> edit =
        AttributeEdits.words(first.in(), first.element(), first.attribute(), words);
    boolean all = own.stream().allMatch(m -> words.containsKey(m.written()));
    if (all && edit.isPresent() && state.mayChange(first.in())) {
      add(first.in(), edit.get());
    } else {
      left = Optional.of(first);
    }
  }

  /** One more edit, made with them. */
  void add(TeiDocument document, Edit edit) {
    edits.computeIfAbsent(document, d -> new ArrayList<>()).add(edit);
  }

  /** A pointer that cannot be rewritten. */
  Optional<Mention> left() {
    return left;
  }

  /** The corpus with all of them rewritten. */
  ReviewState apply() {
    return state.with(edits);
  }
}
