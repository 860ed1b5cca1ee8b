package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Evidence;
import org.rubricator.annotation.Span;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TextView;

/**
 * Decides whom each name names. A form that several entries have is settled by an unmistakable name
 * of one of them in the same text, else in the other texts, else it is reported and left alone.
 */
public final class NameResolver {

  private static final String ANNOTATOR = "names";
  private static final double FULL = 0.95;
  private static final double SURNAME = 0.9;
  private static final double SAME_TEXT = 0.75;
  private static final double SAME_CORPUS = 0.5;
  private static final double EVENT = 0.9;

  private final Set<Entry> inCorpus = new HashSet<>();

  /**
   * @param corpus the names of every text that is annotated in this run
   */
  public NameResolver(List<List<Candidate>> corpus) {
    corpus.forEach(text -> inCorpus.addAll(certain(text)));
  }

  private static Set<Entry> certain(List<Candidate> text) {
    Set<Entry> certain = new HashSet<>();
    text.stream().filter(Candidate::isCertain).forEach(c -> certain.add(c.entries().get(0)));
    return certain;
  }

  /** The names of one text, in order. */
  public List<Annotation> resolve(TextView view, List<Candidate> text, DiagnosticSink sink) {
    Set<Entry> inText = certain(text);
    List<Annotation> names = new ArrayList<>();
    for (Candidate candidate : text) {
      event(view, candidate)
          .or(() -> name(candidate, inText))
          .ifPresentOrElse(names::add, () -> report(view, candidate, sink));
    }
    return names;
  }

  private static Optional<Annotation> event(TextView view, Candidate candidate) {
    if (candidate.entries().stream().noneMatch(e -> e.kind() == EntryKind.PLACE)) {
      return Optional.empty();
    }
    Span span = candidate.span();
    TextView.Block block = view.blockAt(span.start()).orElseThrow();
    Span inLine = new Span(span.start() - block.start(), span.end() - block.start());
    return EventNames.around(view.line(block), inLine)
        .map(s -> new Span(s.start() + block.start(), s.end() + block.start()))
        .map(
            s ->
                new Annotation.EventMention(
                    s, new Evidence(ANNOTATOR, "event-with-place", candidate.form(), EVENT)));
  }

  private Optional<Annotation> name(Candidate candidate, Set<Entry> inText) {
    if (candidate.found().isPresent()) {
      Found found = candidate.found().get();
      return Optional.of(
          mention(candidate, candidate.entries().get(0), found.evidence(), found.certainty()));
    }
    if (candidate.isCertain()) {
      String rule = candidate.surname() ? "surname-after-full-name" : "authority-form";
      double certainty = candidate.surname() ? SURNAME : FULL;
      return Optional.of(mention(candidate, candidate.entries().get(0), rule, certainty));
    }
    return only(candidate, inText)
        .map(entry -> mention(candidate, entry, "named-in-same-text", SAME_TEXT))
        .or(
            () ->
                only(candidate, inCorpus)
                    .map(entry -> mention(candidate, entry, "named-in-corpus", SAME_CORPUS)));
  }

  private static Optional<Entry> only(Candidate candidate, Set<Entry> known) {
    List<Entry> here = candidate.entries().stream().filter(known::contains).toList();
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  private static Annotation mention(
      Candidate candidate, Entry entry, String rule, double certainty) {
    double told = Math.min(certainty, entry.certainty());
    Evidence evidence = Evidence.measured(ANNOTATOR, rule, entry.name(), told);
    return switch (entry.kind()) {
      case PERSON -> new Annotation.PersonMention(candidate.span(), entry.pointer(), evidence);
      case PLACE -> new Annotation.PlaceMention(candidate.span(), entry.pointer(), evidence);
      case ORGANISATION ->
          new Annotation.OrganisationMention(candidate.span(), entry.pointer(), evidence);
    };
  }

  private static void report(TextView view, Candidate candidate, DiagnosticSink sink) {
    Span span = candidate.span();
    List<String> pointers = candidate.entries().stream().map(Entry::pointer).toList();
    sink.report(
        Code.NAME_AMBIGUOUS,
        view.document().place(view.sourceStart(span.start()), view.sourceEnd(span.end() - 1)),
        candidate.form(),
        String.join(", ", pointers));
  }
}
