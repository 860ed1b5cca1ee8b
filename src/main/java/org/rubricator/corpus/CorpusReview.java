package org.rubricator.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.FileDiff;

/**
 * Lists what is doubtful in a corpus, and carries out what a person decides: each decision as a
 * whole, or not at all.
 */
public final class CorpusReview {

  private final CorpusFolder folder;
  private final Optional<String> by;
  private final boolean diff;
  private final DiagnosticSink sink;
  private final ReviewCheck check;
  private final KeptFiles files = KeptFiles.keeping();
  private int made;

  /**
   * Prepares a review.
   *
   * @param by who confirms entries: an id in the header of their file, or an address
   * @param diff true to show changes and write none
   */
  public CorpusReview(
      CorpusFolder folder,
      Settings settings,
      Optional<String> by,
      boolean diff,
      DiagnosticSink sink) {
    this.folder = folder;
    this.by = by;
    this.diff = diff;
    this.sink = sink;
    this.check = new ReviewCheck(folder, settings);
  }

  /** What is doubtful, in the order of expected gain. */
  public List<ReviewRow> list(ReviewRequest request) throws IOException {
    return new ReviewList(ReviewState.read(folder, files, sink), request).rows();
  }

  /** Entries that have words in a name or in their id, those that begin with them first. */
  public List<ReviewCandidate> candidates(String words) throws IOException {
    String wanted = EntrySplit.fold(words);
    ReviewState state = ReviewState.read(folder, files, finding -> {});
    Predicate<String> has = form -> EntrySplit.fold(form).contains(wanted);
    return Authority.of(state.authority(), finding -> {}).entries().stream()
        .filter(e -> has.test(e.pointer()) || e.forms().stream().anyMatch(has))
        .sorted(Comparator.comparing(e -> !begins(e, wanted)))
        .map(
            e ->
                new ReviewCandidate(
                    e.pointer(), e.kind().nameElement(), String.join(" | ", e.forms())))
        .toList();
  }

  private static boolean begins(Entry entry, String wanted) {
    return entry.id().equals(wanted)
        || entry.pointer().equals(wanted)
        || EntrySplit.fold(entry.name()).startsWith(wanted);
  }

  /** Carries decisions out, in their order. */
  public ReviewOutcome decide(List<ReviewDecision> decisions) throws IOException {
    ReviewState first = ReviewState.read(folder, files, sink);
    ReviewState state = first;
    ReviewWriting writing = new ReviewWriting(folder, sink);
    made = 0;
    for (List<ReviewDecision> batch : batches(decisions)) {
      Optional<ReviewState> after = carryOut(state, batch, writing);
      if (after.isEmpty()) {
        break;
      }
      state = after.get();
    }
    return new ReviewOutcome(
        made, List.copyOf(writing.changed()), diff ? diffs(first, state) : List.of());
  }

  private static List<String> diffs(ReviewState first, ReviewState last) {
    return first.changed(last).stream()
        .map(
            file ->
                FileDiff.of(
                    first.document(file).text(),
                    last.document(file).text(),
                    first.document(file).label()))
        .toList();
  }

  /** Decisions on tags that follow each other are carried out together. */
  private static List<List<ReviewDecision>> batches(List<ReviewDecision> decisions) {
    List<List<ReviewDecision>> batches = new ArrayList<>();
    boolean tags = false;
    for (ReviewDecision each : decisions) {
      if (each.key().isEntry() || !tags) {
        batches.add(new ArrayList<>());
      }
      tags = !each.key().isEntry();
      batches.get(batches.size() - 1).add(each);
    }
    return batches;
  }

  /** The corpus afterwards; nothing where a file was saved by another program meanwhile. */
  private Optional<ReviewState> carryOut(
      ReviewState state, List<ReviewDecision> batch, ReviewWriting writing) throws IOException {
    ReviewDecision one = batch.get(0);
    if (!one.verdict().fits(one.key()) && one.key().isEntry()) {
      new Refusals(one, sink).because("it is said of tags only");
      return Optional.of(state);
    }
    List<ReviewState> steps = one.key().isEntry() ? ofEntry(state, one) : ofTags(state, batch);
    ReviewState now = state;
    for (ReviewState step : steps) {
      if (!diff && !writing.write(now, step)) {
        return Optional.empty();
      }
      now = step;
    }
    return Optional.of(now);
  }

  private List<ReviewState> ofEntry(ReviewState state, ReviewDecision decision) {
    List<ReviewState> steps = new ReviewEntries(state, decision, by, sink).steps();
    if (steps.isEmpty()) {
      return steps;
    }
    Optional<Diagnostic> error = check.newError(state, steps.get(steps.size() - 1));
    error.ifPresent(e -> notValid(decision, e));
    made += error.isEmpty() ? 1 : 0;
    return error.isEmpty() ? steps : List.of();
  }

  private void notValid(ReviewDecision decision, Diagnostic error) {
    sink.report(
        Code.DECISION_NOT_VALID,
        decision.place(),
        decision.verdict().label(),
        new Refusals(decision, sink).name(),
        error.place().path(),
        error.message());
  }

  private List<ReviewState> ofTags(ReviewState state, List<ReviewDecision> batch) {
    ReviewTags tags = new ReviewTags(state, sink);
    List<ReviewTags.Resolved> resolved = new ArrayList<>();
    for (ReviewDecision each : batch) {
      if (each.verdict().fits(each.key())) {
        tags.resolve(each).ifPresent(resolved::add);
      } else {
        new Refusals(each, sink).because("it is said of entries only");
      }
    }
    List<ReviewTags.Resolved> valid = new ArrayList<>();
    accept(state, resolved, valid);
    made += valid.size();
    return valid.isEmpty() ? List.of() : List.of(ReviewTags.apply(state, valid));
  }

  /** Adds decisions that leave every file valid that is; in halves where one of them does not. */
  private void accept(
      ReviewState state, List<ReviewTags.Resolved> some, List<ReviewTags.Resolved> valid) {
    List<ReviewTags.Resolved> all = new ArrayList<>(valid);
    all.addAll(some);
    Optional<Diagnostic> error =
        ReviewTags.mayBreak(some)
            ? check.newError(state, ReviewTags.apply(state, all))
            : Optional.empty();
    if (error.isEmpty()) {
      valid.addAll(some);
    } else if (some.size() == 1) {
      notValid(some.get(0).decision(), error.get());
    } else {
      int half = some.size() / 2;
      accept(state, some.subList(0, half), valid);
      accept(state, some.subList(half, some.size()), valid);
    }
  }
}
