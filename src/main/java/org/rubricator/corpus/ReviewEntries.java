package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rubricator.annotate.OpenTags;
import org.rubricator.annotate.TagDecision;
import org.rubricator.authority.EntryEdits;
import org.rubricator.authority.EntryKind;
import org.rubricator.corpus.ReviewDecision.Verdict;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.IdMentions;

/**
 * A decision on an entry of the authority, carried out in memory. It gives the corpus after each of
 * its steps; after none of them does a pointer lead nowhere, so that a run may die in between.
 */
final class ReviewEntries {

  private final ReviewState state;
  private final ReviewDecision decision;
  private final Optional<String> by;
  private final Refusals refusals;

  /**
   * Takes a decision.
   *
   * @param by who confirms entries: an id in the header of their file, or an address
   */
  ReviewEntries(
      ReviewState state, ReviewDecision decision, Optional<String> by, DiagnosticSink sink) {
    this.state = state;
    this.decision = decision;
    this.by = by;
    this.refusals = new Refusals(decision, sink);
  }

  /** An entry in its file. */
  private record Entry(EntryKind kind, EntryEdits file, TeiElement element, String id) {}

  /** The steps; none where it cannot be done, with a finding, or has been done before. */
  List<ReviewState> steps() {
    Optional<Entry> entry = find(decision.key().says());
    if (entry.isEmpty()) {
      return isDone() ? List.of() : refusals.fitsNothing();
    }
    boolean stays = decision.verdict() == Verdict.RIGHT || decision.verdict() == Verdict.SPLIT;
    return stays || !state.mentions().isDoubtful(entry.get().id)
        ? steps(entry.get())
        : refusals.because("something names it in a way that cannot be followed");
  }

  private List<ReviewState> steps(Entry entry) {
    return switch (decision.verdict()) {
      case RIGHT -> confirm(entry);
      case WRONG -> remove(entry);
      case MERGE -> merge(entry);
      case RENAME -> rename(entry);
      case SPLIT ->
          new EntrySplit(state, entry.kind, refusals)
              .steps(entry.file, entry.element, decision.value());
      default -> kind(entry);
    };
  }

  /** True where the entry has gone to where the decision sends it. */
  private boolean isDone() {
    return switch (decision.verdict()) {
      case WRONG -> !decision.key().says().isEmpty();
      case MERGE, RENAME -> find(decision.value()).isPresent();
      default -> false;
    };
  }

  /** The entry of a pointer such as {@code person:vale}, or of an id alone. */
  private Optional<Entry> find(String pointer) {
    int colon = pointer.indexOf(':');
    String prefix = colon < 0 ? "" : pointer.substring(0, colon);
    String id = pointer.substring(colon + 1);
    return Arrays.stream(EntryKind.values())
        .filter(kind -> prefix.isEmpty() || kind.prefix().equals(prefix))
        .flatMap(kind -> find(kind, id).stream())
        .findFirst();
  }

  private Optional<Entry> find(EntryKind kind, String id) {
    return state
        .authority(kind)
        .flatMap(file -> file.entry(id).map(e -> new Entry(kind, file, e, id)));
  }

  private List<ReviewState> confirm(Entry entry) {
    return isSigned(entry)
        ? List.of(state.with(entry.file.confirm(List.of(entry.element), by)))
        : List.of();
  }

  private boolean isSigned(Entry entry) {
    boolean signed = by.isEmpty() || entry.file.mayAnswer(by.get());
    if (!signed) {
      String file = entry.file.file().label();
      refusals.because("the header of " + file + " has no xml:id \"" + by.get() + "\"");
    }
    return signed;
  }

  /** Machine-made names are taken out; a quotation only loses its speaker. */
  private List<ReviewState> remove(Entry entry) {
    Map<TeiDocument, List<Edit>> speakers = new LinkedHashMap<>();
    for (IdMentions.Mention mention : mentions(entry)) {
      if (!isOpen(mention)) {
        return refusals.pointedTo(mention);
      }
      if (!mention.attribute().equals("ref")) {
        AttributeEdits.without(mention.in(), mention.element(), mention.attribute())
            .ifPresent(e -> speakers.computeIfAbsent(mention.in(), d -> new ArrayList<>()).add(e));
      }
    }
    ReviewState without = state.with(speakers);
    for (Path text : state.texts()) {
      without = withoutNames(without, text, entry.kind.prefix() + ":" + entry.id);
    }
    return List.of(without, without.with(entry.file.remove(List.of(entry.element))));
  }

  private static ReviewState withoutNames(ReviewState state, Path text, String pointer) {
    Optional<OpenTags> tags = state.tags(text);
    Map<Integer, TagDecision> wrong = new TreeMap<>();
    tags.stream()
        .flatMap(t -> t.open().stream())
        .filter(t -> pointer.equals(t.attributes().get("ref")))
        .forEach(t -> wrong.put(t.number(), new TagDecision.Wrong()));
    return wrong.isEmpty() ? state : state.with(text, tags.orElseThrow().decide(wrong));
  }

  /** Pointers to an entry from outside of it. */
  private List<IdMentions.Mention> mentions(Entry entry) {
    return state.mentions().of(entry.file.file(), entry.id).stream()
        .filter(m -> m.in() != entry.file.file() || !entry.element.holds(m.element()))
        .toList();
  }

  /** True for a pointer in a tag of the machine that nobody has touched. */
  private boolean isOpen(IdMentions.Mention mention) {
    return state.texts().stream()
        .filter(text -> state.document(text) == mention.in())
        .flatMap(text -> state.tags(text).stream())
        .anyMatch(tags -> tags.isOpen(mention.element()));
  }

  private List<ReviewState> merge(Entry from) {
    Optional<Entry> into =
        find(decision.value()).filter(e -> e.kind == from.kind && !e.id.equals(from.id));
    if (into.isEmpty()) {
      String kind = from.kind.element();
      return refusals.because("there is no other " + kind + " \"" + decision.value() + "\"");
    }
    ReviewState joined = state.with(from.file.join(from.element, into.get().element));
    return redirected(joined, from, into.get().id, led -> without(led, from));
  }

  private static ReviewState without(ReviewState led, Entry entry) {
    EntryEdits file = led.authority(entry.kind).orElseThrow();
    return led.with(file.remove(List.of(file.entry(entry.id).orElseThrow())));
  }

  private List<ReviewState> rename(Entry entry) {
    String id = decision.value();
    if (!EntrySplit.isName(id)) {
      return refusals.because("\"" + id + "\" is no id: letters first, then also digits - _ .");
    }
    if (find(id).isPresent()) {
      return refusals.because("there is a \"" + id + "\" already; merge puts one into the other");
    }
    List<String> main = entry.file.forms(entry.element).stream().limit(1).toList();
    ReviewState both = state.with(entry.file.partOff(entry.element, id, main));
    return redirected(both, entry, id, led -> renamed(led, entry, id));
  }

  /** The old entry takes the place of the one that stood in for it. */
  private static ReviewState renamed(ReviewState led, Entry entry, String id) {
    EntryEdits file = led.authority(entry.kind).orElseThrow();
    List<Edit> edits = new ArrayList<>(file.remove(List.of(file.entry(id).orElseThrow())).edits());
    file.rename(file.entry(entry.id).orElseThrow(), id).ifPresent(edits::add);
    return led.with(new TeiEdits(file.file(), edits));
  }

  /** All pointers to an entry lead to another of its file; then comes the last step. */
  private List<ReviewState> redirected(
      ReviewState both, Entry entry, String id, UnaryOperator<ReviewState> last) {
    IdMentions mentions = both.mentions();
    TeiDocument file = both.authority(entry.kind).orElseThrow().file();
    Redirection led =
        new Redirection(both, mentions.of(file, entry.id), m -> mentions.renamed(m, entry.id, id));
    if (led.left().isPresent()) {
      return refusals.pointedTo(led.left().get());
    }
    ReviewState pointing = led.apply();
    return List.of(both, pointing, last.apply(pointing));
  }

  private List<ReviewState> kind(Entry entry) {
    Optional<EntryKind> to =
        Arrays.stream(EntryKind.values())
            .filter(kind -> kind.element().equals(decision.value()) && kind != entry.kind)
            .findFirst();
    if (to.isEmpty()) {
      return refusals.because("the value has to be another of person, place, org");
    }
    boolean draft = entry.file.drafts().contains(entry.element);
    ReviewState confirmed =
        draft ? state.with(entry.file.confirm(List.of(entry.element), Optional.empty())) : state;
    return new EntryTurn(entry.kind, to.get(), refusals).steps(confirmed, entry.id);
  }
}
