package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TeiNode;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.RelaxNgSchema;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** A file against a RELAX NG grammar. */
final class GrammarCheck implements ErrorHandler {

  private static final int MOST = 2000;

  /** What so many errors take, so that a file is given up by their number and not by the clock. */
  private static final int SECONDS_OF_ERRORS = 4;

  private static final int MOST_CHILDREN = 1000;
  private static final int MOST_KEPT = 100;

  private final RelaxNgSchema grammar;
  private final TeiEvents events;
  private final DiagnosticSink sink;
  private final IdMessage ids = new IdMessage();
  private final TurnedAway turnedAway = new TurnedAway();
  private final Consumer<Misspelt> misspelt;
  private final Map<Said, GrammarMessage> messages = new HashMap<>();
  private int count;

  /**
   * A name that is not known where only one known name is near it.
   *
   * @param attribute the name of an attribute of the element, or the empty string for its own
   * @param meant the name that is near
   */
  record Misspelt(TeiDocument in, TeiElement element, String attribute, String meant) {}

  private GrammarCheck(
      RelaxNgSchema grammar, TeiEvents events, DiagnosticSink sink, Consumer<Misspelt> misspelt) {
    this.grammar = grammar;
    this.events = events;
    this.sink = sink;
    this.misspelt = misspelt;
  }

  /**
   * Checks a file.
   *
   * @param shared the events as the grammar sees them, perhaps with another listener
   * @param seconds of the processor that it may take
   * @return true if the whole file was read, and not given up for its many errors
   */
  static boolean run(
      TeiDocument document,
      RelaxNgSchema schema,
      Expansion includes,
      UnaryOperator<RelaxNgSchema.Events> shared,
      int seconds,
      DiagnosticSink sink) {
    TeiEvents events = new TeiEvents(document, includes);
    GrammarCheck check = new GrammarCheck(schema, events, sink, name -> {});
    try {
      schema.validate(shared.apply(events), seconds + SECONDS_OF_ERRORS, check);
      return true;
    } catch (Enough e) {
      return false;
    }
  }

  /** Names in a file that are misspelt. */
  static List<Misspelt> misspelt(TeiDocument document, RelaxNgSchema schema) {
    List<Misspelt> found = new ArrayList<>();
    TeiEvents events = new TeiEvents(document, Expansion.none());
    try {
      int seconds = new WorkAllowed().seconds(schema, document.text().length());
      schema.validate(
          events,
          seconds + SECONDS_OF_ERRORS,
          new GrammarCheck(schema, events, finding -> {}, found::add));
    } catch (LimitPassed | Enough e) {
      return found; // enough to begin with
    }
    return found;
  }

  @Override
  public void warning(SAXParseException e) {}

  @Override
  public void error(SAXParseException e) {
    String jing = String.valueOf(e.getMessage());
    if (IdMessage.is(jing)) {
      ids.read(jing, events.start(e.getLineNumber())).ifPresent(this::counted);
    } else if (events.isApart()) {
      included(e); // a text that is checked for itself, but for its place
    } else {
      own(message(jing));
    }
  }

  private void counted(Diagnostic finding) {
    count(finding.place());
    sink.report(finding);
  }

  /** Jing writes hundreds of names into each message: a file of errors alone would take hours. */
  private void count(Place place) {
    count++;
    if (count > MOST) {
      sink.report(Code.COUNTING_STOPPED, place, grammar.name(), MOST);
      throw new Enough();
    }
  }

  /** Ends the events of a file in which nobody reads what is found. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void own(GrammarMessage message) {
    if (message.code() == Code.ELEMENT_MISSING && events.lacksAnInclude(events.element())) {
      return; // it may stand in the file that cannot be read
    }
    Diagnostic finding = new Diagnostic(message.code(), place(message), told(message));
    count(finding.place());
    Optional<Place> cause = cause(message);
    sink.report(cause.map(finding::following).orElse(finding));
    if (isMisspelt(message)) {
      message.meant().ifPresent(m -> misspelt.accept(misspelt(message, m)));
    }
    if (cause.isEmpty() && message.code() == Code.ELEMENT_NOT_ALLOWED && !isKnown()) {
      events.parent().ifPresent(p -> turnedAway.add(events.element(), p, finding.place()));
    }
  }

  /** A name of TEI stands in the wrong place, and Jing tells its last error again elsewhere. */
  private boolean isMisspelt(GrammarMessage message) {
    TeiElement at = events.element();
    boolean isKnownName = message.subject().isEmpty() && TeiNames.isElement(at.name());
    return at.isTei() && !message.isOfAnother(at) && !isKnownName;
  }

  private boolean isKnown() {
    return grammar.nesting().knows(events.element().namespace(), events.element().name());
  }

  /** The place of a misspelt name without which this would not be found. */
  private Optional<Place> cause(GrammarMessage message) {
    TeiElement at = events.element();
    if (message.isOfAnother(at)
        || (message.code() == Code.ELEMENT_NOT_ALLOWED && events.isAtEnd())) {
      return turnedAway.last(u -> u.holds(at) || at.holds(u)); // Jing tells its last error again
    }
    return switch (message.code()) {
      case ELEMENT_MISSING ->
          turnedAway.cause(message, at).or(() -> turnedAway.last(u -> confuses(u, at)));
      case ELEMENT_NOT_ALLOWED ->
          events.parent().filter(p -> message.lacking()).flatMap(p -> turnedAway.cause(message, p));
      default -> Optional.empty();
    };
  }

  /** True if an element is whole, and only seems not to be for an unknown one inside or around. */
  private boolean confuses(TeiElement unknown, TeiElement at) {
    return (unknown.holds(at) || at.holds(unknown))
        && at.elements().size() < MOST_CHILDREN
        && grammar
            .nesting()
            .isComplete(
                at.namespace(), at.name(), at.elements().stream().map(TeiElement::name).toList());
  }

  private Misspelt misspelt(GrammarMessage message, String meant) {
    return new Misspelt(events.document(), events.element(), message.subject(), meant);
  }

  private void included(SAXParseException e) {
    GrammarMessage message = message(String.valueOf(e.getMessage()));
    if (message.code() == Code.ELEMENT_NOT_ALLOWED) {
      events.include().ifPresent(place -> included(message, place));
    }
  }

  private void included(GrammarMessage message, Place include) {
    count(include);
    sink.report(new Diagnostic(message.code(), include, strings(message)));
  }

  @Override
  public void fatalError(SAXParseException e) {
    error(e);
  }

  private GrammarMessage message(String jing) {
    TeiElement at = events.element();
    GrammarPlace place =
        new GrammarPlace(
            grammar,
            at.name(),
            at.namespace(),
            events.parent().map(TeiElement::name).orElse("the file"),
            events.before(),
            events.wordsIn().name(),
            events.isApart() ? "" : include());
    if (messages.size() > MOST_KEPT) {
      messages.clear();
    }
    return messages.computeIfAbsent(new Said(jing, place), Said::message);
  }

  /** What Jing says at a place: the same mistake often says the same again. */
  private record Said(String jing, GrammarPlace place) {
    GrammarMessage message() {
      return GrammarMessage.of(jing, place);
    }
  }

  private String include() {
    return events
        .include()
        .map(place -> "the include at " + place.path() + ":" + place.line())
        .orElse("");
  }

  private Place place(GrammarMessage message) {
    TeiElement at = events.element();
    TeiDocument in = events.document();
    return switch (message.code()) {
      case ELEMENT_NOT_ALLOWED -> in.placeOfName(at);
      case TEXT_NOT_ALLOWED -> words().orElseGet(() -> in.place(at));
      default -> message.subject().isEmpty() ? tag(at) : in.place(at, message.subject());
    };
  }

  /** The tag at which the grammar is. */
  private Place tag(TeiElement at) {
    TeiDocument in = events.document();
    return events.isAtEnd() && at.closeStart() < at.end()
        ? in.place(at.closeStart(), at.end())
        : in.place(at);
  }

  /** The words read last, without the white space around them. */
  private Optional<Place> words() {
    return events.words().map(words -> place(events.wordsFile(), words));
  }

  private static Place place(TeiDocument in, TeiNode words) {
    String written = in.text().substring(words.start(), words.end());
    int from = words.start() + written.length() - written.stripLeading().length();
    return in.place(from, from + written.strip().length());
  }

  /** The arguments of a message; of a date, what is wrong with just this one. */
  private List<String> told(GrammarMessage message) {
    TeiElement at = events.element();
    List<String> told = new ArrayList<>(strings(message));
    if (message.code() == Code.ATTRIBUTE_VALUE
        && DateCheck.ATTRIBUTES.contains(message.subject())
        && DateCheck.isDatable(at)
        && !at.is("time")) {
      at.attribute(message.subject())
          .map(value -> DateAdvice.of(value, at.language().orElse("en")))
          .ifPresent(advice -> told.set(told.size() - 1, advice));
    }
    return told;
  }

  private static List<String> strings(GrammarMessage message) {
    return message.arguments().stream().map(String::valueOf).toList();
  }
}
