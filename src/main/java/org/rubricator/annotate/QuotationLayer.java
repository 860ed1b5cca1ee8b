package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.annotate.quotation.MarkFault;
import org.rubricator.annotate.quotation.MarkRepair;
import org.rubricator.annotate.quotation.NameSpan;
import org.rubricator.annotate.quotation.QuotationScan;
import org.rubricator.annotate.quotation.QuotationScanner;
import org.rubricator.annotate.quotation.QuotedPassage;
import org.rubricator.annotate.quotation.Speaker;
import org.rubricator.annotate.quotation.SpeakerFinder;
import org.rubricator.annotate.quotation.SpeakerLink;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Evidence;
import org.rubricator.annotation.QuotationKind;
import org.rubricator.annotation.Span;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;

/** Quotations and corrected marks of a text, from the scanner's finds. */
final class QuotationLayer {

  private static final String ANNOTATOR = "quotations";
  private static final double MARKED = 0.95;
  private static final double UNDECIDED = 0.6;
  private static final double REPAIRED = 0.8;

  private static final Map<String, NameSpan.Type> TYPES =
      Map.of(
          "persName", NameSpan.Type.PERSON,
          "orgName", NameSpan.Type.ORGANISATION,
          "placeName", NameSpan.Type.PLACE);

  private final Reading reading;
  private final QuotationScan scan;
  private final DescribedSpeakers described;

  /**
   * @param described entries for those who speak and have no name
   */
  QuotationLayer(Reading reading, DescribedSpeakers described) {
    this.reading = reading;
    this.described = described;
    this.scan = new QuotationScanner().scan(reading.lines(), reading.language());
  }

  /**
   * @param names that may be speakers
   */
  List<Annotation> propose(List<Annotation> names, DiagnosticSink sink) {
    List<Annotation> found = new ArrayList<>();
    Map<Integer, SpeakerLink> speakers = speakers(names);
    for (int i = 0; i < scan.passages().size(); i++) {
      found.add(quotation(scan.passages().get(i), Optional.ofNullable(speakers.get(i))));
    }
    scan.repairs().forEach(repair -> found.add(correction(repair)));
    scan.faults().forEach(fault -> report(fault, sink));
    return found;
  }

  private Map<Integer, SpeakerLink> speakers(List<Annotation> names) {
    List<NameSpan> spans = new ArrayList<>();
    names.forEach(name -> speaker(name).ifPresent(spans::add));
    standingNames(spans);
    spans.sort(Comparator.comparingInt(NameSpan::block).thenComparingInt(NameSpan::start));
    Map<Integer, SpeakerLink> links = new HashMap<>();
    new SpeakerFinder()
        .find(reading.lines(), scan, spans, reading.language())
        .forEach(link -> links.put(link.passage(), link));
    return links;
  }

  private Optional<NameSpan> speaker(Annotation name) {
    if (name instanceof Annotation.PersonMention person) {
      return Optional.of(nameSpan(person.span(), person.pointer(), NameSpan.Type.PERSON));
    }
    if (name instanceof Annotation.OrganisationMention body) {
      return Optional.of(nameSpan(body.span(), body.pointer(), NameSpan.Type.ORGANISATION));
    }
    return name instanceof Annotation.PlaceMention place
        ? Optional.of(nameSpan(place.span(), place.pointer(), NameSpan.Type.PLACE))
        : Optional.empty();
  }

  private NameSpan nameSpan(Span span, String key, NameSpan.Type type) {
    int number = lineAt(span.start());
    int offset = reading.view().blocks().get(number).start();
    return new NameSpan(number, span.start() - offset, span.end() - offset, key, type);
  }

  /** Names that people have tagged may be speakers too. */
  private void standingNames(List<NameSpan> spans) {
    TextView view = reading.view();
    for (Map.Entry<String, NameSpan.Type> name : TYPES.entrySet()) {
      for (TeiElement e : view.document().root().all(name.getKey())) {
        Optional<String> key = e.attribute("ref").filter(ref -> !ref.isBlank());
        if (key.isPresent() && view.start(e) >= 0 && isOneLine(e)) {
          Span span = new Span(view.start(e), view.end(e));
          spans.add(nameSpan(span, key.get().strip().split("\\s+")[0], name.getValue()));
        }
      }
    }
  }

  private boolean isOneLine(TeiElement e) {
    return reading
        .view()
        .blockAt(reading.view().start(e))
        .filter(block -> reading.view().end(e) <= block.end())
        .isPresent();
  }

  private int lineAt(int offset) {
    List<TextView.Block> blocks = reading.view().blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Annotation quotation(QuotedPassage passage, Optional<SpeakerLink> speaker) {
    List<Span> parts =
        passage.parts().stream().map(p -> span(p.block(), p.start(), p.end())).toList();
    QuotationKind kind = kind(passage, speaker);
    String detail = speaker.map(this::detail).orElse("");
    double certainty =
        speaker
            .map(SpeakerLink::certainty)
            .orElse(kind == QuotationKind.UNDECIDED ? UNDECIDED : MARKED);
    Optional<String> who = speaker.filter(s -> isSomebodys(kind)).flatMap(this::pointer);
    return new Annotation.Quotation(
        kind, parts, who, Evidence.measured(ANNOTATOR, passage.rule(), detail, certainty));
  }

  private Optional<String> pointer(SpeakerLink link) {
    Speaker speaker = link.speaker();
    return speaker.key().or(() -> described.pointer(words(speaker)));
  }

  /** The rule and its cue; of a speaker who is only described, also the description. */
  private String detail(SpeakerLink link) {
    String cue = link.cue().isEmpty() ? "" : ": " + link.cue();
    boolean named = link.speaker().key().isPresent();
    return link.rule() + cue + (named ? "" : " (" + words(link.speaker()) + ")");
  }

  private String words(Speaker speaker) {
    return SpeakerFinder.words(speaker, reading.lines(), reading.language());
  }

  private static boolean isSomebodys(QuotationKind kind) {
    return kind == QuotationKind.SAID || kind == QuotationKind.QUOTE;
  }

  private static QuotationKind kind(QuotedPassage passage, Optional<SpeakerLink> speaker) {
    return switch (passage.kind()) {
      case SAID -> QuotationKind.SAID;
      case QUOTE -> QuotationKind.QUOTE;
      case SO_CALLED -> QuotationKind.SO_CALLED;
      case Q -> speaker.isPresent() ? QuotationKind.SAID : QuotationKind.UNDECIDED;
    };
  }

  private Annotation correction(MarkRepair repair) {
    return new Annotation.MarkCorrection(
        span(repair.block(), repair.start(), repair.end()),
        repair.corr(),
        new Evidence(ANNOTATOR, "mark-" + repair.rule(), repair.sic(), REPAIRED));
  }

  private Span span(int line, int start, int end) {
    int offset = reading.view().blocks().get(line).start();
    return new Span(offset + start, offset + end);
  }

  private void report(MarkFault fault, DiagnosticSink sink) {
    Span span = span(fault.block(), fault.start(), fault.end());
    TextView view = reading.view();
    sink.report(
        Code.MARK_WITHOUT_PARTNER,
        view.document().place(view.sourceStart(span.start()), view.sourceEnd(span.end() - 1)),
        view.text().substring(span.start(), span.end()),
        fault.rule().replace('-', ' '));
  }
}
