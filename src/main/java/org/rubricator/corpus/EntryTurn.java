package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubricator.annotate.OpenTag;
import org.rubricator.annotate.OpenTags;
import org.rubricator.authority.EntryEdits;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.IdMentions;

/** An entry put among those of another kind, with the machine's tags that lead to it. */
final class EntryTurn {

  private final EntryKind from;
  private final EntryKind to;
  private final Refusals refusals;

  EntryTurn(EntryKind from, EntryKind to, Refusals refusals) {
    this.from = from;
    this.to = to;
    this.refusals = refusals;
  }

  /**
   * The steps.
   *
   * @param confirmed the corpus in which the entry is no draft any more: the tool of one file
   *     cannot be responsible in another
   */
  List<ReviewState> steps(ReviewState confirmed, String id) {
    EntryEdits file = confirmed.authority(from).orElseThrow();
    Optional<EntryEdits> other = confirmed.authority(to);
    Optional<ReviewState> both =
        other.flatMap(o -> added(confirmed, file, file.entry(id).orElseThrow(), o));
    if (both.isEmpty()) {
      return refusals.because("there is no list of " + to.element() + " entries to put it in");
    }
    IdMentions mentions = both.get().mentions();
    Redirection led =
        new Redirection(
            both.get(),
            mentions.of(both.get().authority(from).orElseThrow().file(), id),
            m -> mentions.turned(m, from, to, id));
    if (led.left().isPresent()) {
      return refusals.pointedTo(led.left().get());
    }
    confirmed.texts().forEach(text -> elements(both.get(), text, id, led));
    ReviewState pointing = led.apply();
    EntryEdits last = pointing.authority(from).orElseThrow();
    return List.of(
        both.get(), pointing, pointing.with(last.remove(List.of(last.entry(id).orElseThrow()))));
  }

  private static Optional<ReviewState> added(
      ReviewState state, EntryEdits file, TeiElement entry, EntryEdits other) {
    boolean there = other.entry(entry.id().orElse("")).isPresent();
    return there ? Optional.of(state) : file.as(entry, other).map(state::with);
  }

  /** The machine's names of the entry get the element of the other kind. */
  private void elements(ReviewState state, Path text, String id, Redirection led) {
    Optional<OpenTags> tags = state.tags(text);
    for (OpenTag tag : tags.map(OpenTags::open).orElse(List.of())) {
      String ref = tag.attributes().getOrDefault("ref", "");
      TeiElement e = tags.orElseThrow().element(tag);
      if (ref.equals(from.prefix() + ":" + id) && e.is(from.nameElement())) {
        int open = e.start() + 1 + prefix(e);
        int close = e.closeStart() + 2 + prefix(e);
        int length = e.name().length();
        led.add(state.document(text), new Edit(open, open + length, to.nameElement()));
        led.add(state.document(text), new Edit(close, close + length, to.nameElement()));
      }
    }
  }

  private static int prefix(TeiElement e) {
    return e.prefix().isEmpty() ? 0 : e.prefix().length() + 1;
  }
}
