package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.OpenTag;
import org.rubricator.annotate.OpenTags;
import org.rubricator.annotate.TagDecision;
import org.rubricator.annotation.Decision;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.IdMentions;

/** Decisions on tags: which tags of the corpus they mean, and what these become. */
final class ReviewTags {

  private final ReviewState state;
  private final DiagnosticSink sink;
  private final Authority authority;
  private final Map<Path, Set<Integer>> taken = new HashMap<>();
  private final TagSearch search;
  private @Nullable IdMentions mentions;

  /** A decision with the tags that it is about. */
  record Resolved(ReviewDecision decision, TagDecision what, Map<Path, List<Integer>> tags) {}

  ReviewTags(ReviewState state, DiagnosticSink sink) {
    this.state = state;
    this.sink = sink;
    this.authority = Authority.of(state.authority(), finding -> {});
    this.search = new TagSearch(state);
  }

  /** The tags that a decision means; nothing, with a finding, where there are none to decide on. */
  Optional<Resolved> resolve(ReviewDecision decision) {
    Optional<TagDecision> what = what(decision);
    if (what.isEmpty()) {
      return Optional.empty();
    }
    Map<Path, List<Integer>> found = new LinkedHashMap<>();
    search.find(decision.key()).forEach((text, tags) -> take(text, tags, found));
    if (found.isEmpty()) {
      if (!isDone(decision, what.get())) {
        sink.report(Code.DECISION_FITS_NOTHING, decision.place(), decision.key().words());
      }
      return Optional.empty();
    }
    Resolved resolved = new Resolved(decision, what.get(), found);
    return isAllowed(resolved) ? Optional.of(resolved) : Optional.empty();
  }

  private void take(Path text, List<OpenTag> tags, Map<Path, List<Integer>> found) {
    Set<Integer> own = taken.computeIfAbsent(text, t -> new HashSet<>());
    List<Integer> numbers = tags.stream().map(OpenTag::number).filter(own::add).toList();
    if (!numbers.isEmpty()) {
      found.put(text, numbers);
    }
  }

  /** True for one that was carried out before, so that the same list may come twice. */
  boolean isDone(ReviewDecision decision, TagDecision what) {
    Decision wanted =
        what instanceof TagDecision.Right
            ? Decision.CONFIRMED
            : what instanceof TagDecision.Wrong ? Decision.REMOVED : Decision.CHANGED;
    List<OpenTag> same =
        search.decided(decision.key()).stream().filter(t -> t.decision() == wanted).toList();
    return !same.isEmpty() && same.stream().allMatch(t -> says(t, what));
  }

  private static boolean says(OpenTag tag, TagDecision what) {
    return !(what instanceof TagDecision.Change change)
        || (change.element().filter(e -> !e.equals(tag.element())).isEmpty()
            && change.attributes().entrySet().stream()
                .allMatch(a -> tag.attributes().getOrDefault(a.getKey(), "").equals(a.getValue())));
  }

  private Optional<TagDecision> what(ReviewDecision decision) {
    return switch (decision.verdict()) {
      case RIGHT -> Optional.of(new TagDecision.Right());
      case WRONG -> Optional.of(new TagDecision.Wrong());
      default -> change(decision);
    };
  }

  private Optional<TagDecision> change(ReviewDecision decision) {
    Optional<TagDecision.Change> change = ReviewValue.change(decision.value());
    if (change.isEmpty()) {
      refuse(decision, "it has no value such as ref=person:ID or when=2020-10-09");
      return Optional.empty();
    }
    Optional<String> unknown =
        change.get().attributes().values().stream().filter(this::leadsNowhere).findFirst();
    unknown.ifPresent(pointer -> refuse(decision, "the authority has no entry " + pointer));
    return unknown.isPresent() ? Optional.empty() : Optional.of(change.get());
  }

  private boolean leadsNowhere(String value) {
    for (EntryKind kind : EntryKind.values()) {
      if (value.startsWith(kind.prefix() + ":")) {
        return authority.entries().stream().map(Entry::pointer).noneMatch(value::equals);
      }
    }
    return false;
  }

  private void refuse(ReviewDecision decision, String why) {
    sink.report(Code.DECISION_REFUSED, decision.place(), decision.verdict().label(), why);
  }

  private boolean isAllowed(Resolved resolved) {
    for (Map.Entry<Path, List<Integer>> each : resolved.tags.entrySet()) {
      OpenTags tags = state.tags(each.getKey()).orElseThrow();
      for (int number : each.getValue()) {
        if (!isAllowed(resolved, each.getKey(), tags, tags.open().get(number))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isAllowed(Resolved resolved, Path text, OpenTags tags, OpenTag tag) {
    if (resolved.what instanceof TagDecision.Change change) {
      Optional<String> hindrance = tags.hindrance(tag, change);
      hindrance.ifPresent(why -> refuse(resolved.decision, why));
      return hindrance.isEmpty();
    }
    return !(resolved.what instanceof TagDecision.Wrong) || isFree(text, tags, tag);
  }

  /** False, with a finding, where something beside a quotation's own parts points to its id. */
  private boolean isFree(Path text, OpenTags tags, OpenTag tag) {
    List<OpenTag> chain = tags.chain(tag);
    List<TeiElement> own = chain.stream().map(tags::element).toList();
    for (OpenTag part : chain) {
      Optional<String> id = OpenTags.id(part);
      Optional<IdMentions.Mention> other = id.flatMap(i -> other(text, i, own));
      if (other.isPresent()) {
        IdMentions.Mention m = other.get();
        sink.report(
            Code.DECISION_POINTED_TO,
            m.in().place(m.element(), m.attribute()),
            tag.words(),
            m.written());
        return false;
      }
    }
    return true;
  }

  private Optional<IdMentions.Mention> other(Path text, String id, List<TeiElement> own) {
    return mentions().of(state.document(text), id).stream()
        .filter(m -> !own.contains(m.element()))
        .findFirst();
  }

  private IdMentions mentions() {
    IdMentions known = mentions;
    if (known == null) {
      known = state.mentions();
      mentions = known;
    }
    return known;
  }

  /** The corpus after decisions. */
  static ReviewState apply(ReviewState state, List<Resolved> decisions) {
    Map<Path, Map<Integer, TagDecision>> byText = new LinkedHashMap<>();
    for (Resolved each : decisions) {
      each.tags.forEach(
          (text, numbers) ->
              numbers.forEach(
                  n -> byText.computeIfAbsent(text, t -> new TreeMap<>()).put(n, each.what)));
    }
    ReviewState after = state;
    for (Map.Entry<Path, Map<Integer, TagDecision>> each : byText.entrySet()) {
      OpenTags tags = state.tags(each.getKey()).orElseThrow();
      after = after.with(each.getKey(), tags.decide(each.getValue()));
    }
    return after;
  }

  /** False where nothing but right and wrong was said, which leaves every file valid. */
  static boolean mayBreak(List<Resolved> decisions) {
    return decisions.stream().anyMatch(r -> r.what instanceof TagDecision.Change);
  }
}
