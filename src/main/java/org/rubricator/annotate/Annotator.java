package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rubricator.annotate.AnnotateOptions.Layer;
import org.rubricator.annotate.name.Candidate;
import org.rubricator.annotate.name.CorpusNames;
import org.rubricator.annotate.name.NameFinder;
import org.rubricator.annotate.name.NameResolver;
import org.rubricator.annotate.quotation.QuotationScanner;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.annotation.Span;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Splicer;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;

/**
 * The one road of annotation, for a file made a second ago or edited for ten years: read, propose,
 * resolve over all files, merge with what people decided, splice.
 */
public final class Annotator {

  /** UTF-16 units of files that stay ready until the names of all are known. */
  private static final long KEPT = 3_000_000;

  private final Authority authority;
  private final AnnotateOptions options;
  private final DiagnosticSink sink;

  public Annotator(Authority authority, AnnotateOptions options, DiagnosticSink sink) {
    this.authority = authority;
    this.options = options;
    this.sink = sink;
  }

  /**
   * Renews the machine's markup in each file, in the order given.
   *
   * @param others the other files of the corpus, which help to tell whom a name names
   */
  public AnnotatedTexts annotate(List<TextToAnnotate> texts, List<TeiDocument> others) {
    NameFinder finder = new NameFinder(authority.named(), options.models());
    boolean few = texts.stream().mapToLong(t -> t.document().text().length()).sum() < KEPT;
    List<Proposed> proposed = texts.parallelStream().map(t -> propose(t, finder, few)).toList();
    CorpusNames names = finder.resolve(proposed.stream().map(Proposed::names).toList());
    List<List<Candidate>> corpus = new ArrayList<>(names.candidates());
    others.parallelStream().map(d -> known(Reading.of(d), finder)).forEachOrdered(corpus::add);
    NameResolver resolver = new NameResolver(corpus);
    reportUnknownLanguages(proposed);
    List<Finished> finished =
        IntStream.range(0, proposed.size())
            .parallel()
            .mapToObj(i -> finish(proposed.get(i), names.candidates().get(i), resolver))
            .toList();
    List<Entry> drafts = new ArrayList<>(names.drafts());
    finished.forEach(text -> drafts.addAll(text.described()));
    return new AnnotatedTexts(finished.stream().map(Finished::text).toList(), drafts);
  }

  /** Zero speakers in a language without rules is no fact about its texts: it is said, once. */
  private void reportUnknownLanguages(List<Proposed> proposed) {
    Map<String, List<TeiDocument>> texts = new TreeMap<>();
    for (Proposed text : proposed) {
      Locale language = text.language;
      if (options.has(Layer.QUOTATIONS) && !QuotationScanner.knows(language)) {
        texts
            .computeIfAbsent(language.toLanguageTag(), k -> new ArrayList<>())
            .add(text.text.text().document());
      }
    }
    texts.forEach(
        (language, files) ->
            sink.report(
                Code.LANGUAGE_WITHOUT_RULES,
                Place.file(files.get(0).label()),
                language,
                files.size()));
  }

  /** Takes the machine's own markup out of a file; what people changed stays. */
  public AnnotatedText strip(TextToAnnotate text) {
    if (!isEditable(text)) {
      return new AnnotatedText(TeiEdits.none(text.document()), text.ledger());
    }
    Base base = new Base(text.document(), text.ledger());
    return new AnnotatedText(TagCounts.renewed(base.strip()), base.strippedLedger());
  }

  private boolean isEditable(TextToAnnotate text) {
    boolean known = text.ledger().lines().stream().allMatch(l -> Family.isKnown(l.element()));
    if (!known) {
      sink.report(Code.LEDGER_BROKEN, Place.file(text.document().label()), text.document().label());
    }
    return known && isEditable(text.document());
  }

  private boolean isEditable(TeiDocument document) {
    if (!document.isEditable()) {
      sink.report(Code.NOT_EDITABLE, Place.file(document.label()), document.label());
      return false;
    }
    return true;
  }

  /** A file on its way. */
  private record Proposed(Prepared.Waiting text, Locale language, NameFinder.Names names) {}

  private Proposed propose(TextToAnnotate text, NameFinder finder, boolean kept) {
    Prepared.Waiting waiting = new Prepared.Waiting(text, isEditable(text), kept);
    Prepared ready = waiting.prepared();
    NameFinder.Names names = names(ready.reading(), finder);
    return new Proposed(
        waiting,
        ready.reading().language(),
        ready.base().map(b -> undecided(names, ready.reading(), b)).orElse(names));
  }

  /** A name that a person took out makes no new entry. */
  private static NameFinder.Names undecided(NameFinder.Names names, Reading reading, Base base) {
    List<LedgerLine> removed =
        base.decided().stream().filter(l -> l.decision() == Decision.REMOVED).toList();
    Standing standing = new Standing();
    if (!names.found().isEmpty() && !removed.isEmpty()) {
      standing.add(reading.view(), base.positionsIn(reading.view().document()), removed);
    }
    return names.without(span -> standing.overlaps(Family.NAME, span));
  }

  private NameFinder.Names names(Reading reading, NameFinder finder) {
    return options.has(Layer.NAMES)
        ? finder.find(reading.view(), reading.language())
        : NameFinder.Names.NONE;
  }

  private List<Candidate> known(Reading reading, NameFinder finder) {
    return options.has(Layer.NAMES) ? finder.known(reading.view()) : List.of();
  }

  /** A file with the entries of those who speak in it and have no name. */
  private record Finished(AnnotatedText text, List<Entry> described) {}

  private Finished finish(Proposed proposed, List<Candidate> candidates, NameResolver resolver) {
    TextToAnnotate file = proposed.text.text();
    Prepared ready = proposed.text.prepared();
    return ready
        .base()
        .map(base -> finish(file, ready, base, candidates, resolver))
        .orElseGet(() -> new Finished(new AnnotatedText(ready.strip(), file.ledger()), List.of()));
  }

  private Finished finish(
      TextToAnnotate file,
      Prepared ready,
      Base base,
      List<Candidate> candidates,
      NameResolver resolver) {
    Reading reading = ready.reading();
    TeiDocument stripped = reading.view().document();
    DescribedSpeakers described = described(stripped);
    List<Annotation> proposals = proposals(reading, candidates, resolver, described);
    Positions positions = base.positionsIn(stripped);
    List<LedgerLine> decided = base.decided();
    Standing standing = Standing.of(reading.view());
    standing.add(reading.view(), positions, decided);
    List<Placed> placed = new Arrangement(reading.view(), standing, sink).arrange(proposals);
    Tagging tagging =
        new Tagging(
            positions,
            new PointerForm(stripped, file.authorityPath()),
            RenewedLedger.known(base),
            RenewedLedger.neverAgain(decided, base),
            options.version());
    List<Tagging.Made> made = tagging.make(stripped, placed);
    AnnotatedText text =
        new AnnotatedText(
            TagCounts.renewed(edits(ready.strip(), stripped, made)),
            RenewedLedger.of(decided, base, made, positions));
    return new Finished(text, described.drafts());
  }

  /** Entries are made only where those of names are made, too. */
  private DescribedSpeakers described(TeiDocument text) {
    return options.models().isWanted()
        ? DescribedSpeakers.of(authority, text.root().id())
        : DescribedSpeakers.none();
  }

  private List<Annotation> proposals(
      Reading reading,
      List<Candidate> candidates,
      NameResolver resolver,
      DescribedSpeakers described) {
    List<Annotation> names = resolver.resolve(reading.view(), candidates, sink);
    List<Annotation> all = new ArrayList<>(names);
    if (options.has(Layer.DATES)) {
      List<Annotation> dates = DateLayer.propose(reading);
      all.removeIf(name -> isInside(name, dates));
      all.addAll(dates);
    }
    if (options.has(Layer.QUOTATIONS)) {
      all.addAll(new QuotationLayer(reading, described).propose(names, sink));
    }
    return all;
  }

  /** "St. George's Day" names no person. */
  private static boolean isInside(Annotation name, List<Annotation> dates) {
    Span span = name.parts().get(0);
    return dates.stream().anyMatch(date -> date.parts().get(0).holds(span));
  }

  private static TeiEdits edits(TeiEdits strip, TeiDocument stripped, List<Tagging.Made> made) {
    List<Edit> insertions =
        Splicer.wrap(stripped, made.stream().map(Tagging.Made::wrapping).toList()).edits();
    return strip.insertAfterwards(insertions);
  }
}
