package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiCharacters;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.RelaxNgSchema;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** A file against a RELAX NG grammar. */
final class GrammarCheck implements ErrorHandler {

  private static final int MOST = 10_000;

  private final TeiDocument document;
  private final TeiEvents events;
  private final DiagnosticSink sink;
  private final TurnedAway turnedAway = new TurnedAway();
  private final Consumer<Misspelt> misspelt;
  private int count;

  /**
   * A name that is not known where only one known name is near it.
   *
   * @param attribute the name of an attribute of the element, or the empty string for its own
   * @param meant the name that is near
   */
  record Misspelt(TeiDocument in, TeiElement element, String attribute, String meant) {}

  private GrammarCheck(
      TeiDocument document, TeiEvents events, DiagnosticSink sink, Consumer<Misspelt> misspelt) {
    this.document = document;
    this.events = events;
    this.sink = sink;
    this.misspelt = misspelt;
  }

  /**
   * Checks a file.
   *
   * @param shared the events as the grammar sees them, perhaps with another listener
   * @param seconds of the processor that it may take
   */
  static void run(
      TeiDocument document,
      RelaxNgSchema schema,
      Expansion includes,
      UnaryOperator<RelaxNgSchema.Events> shared,
      int seconds,
      DiagnosticSink sink) {
    TeiEvents events = new TeiEvents(document, includes);
    GrammarCheck check = new GrammarCheck(document, events, sink, name -> {});
    schema.validate(shared.apply(events), seconds, check);
  }

  /** Names in a file that are misspelt. */
  static List<Misspelt> misspelt(TeiDocument document, RelaxNgSchema schema) {
    List<Misspelt> found = new ArrayList<>();
    TeiEvents events = new TeiEvents(document, Expansion.none());
    try {
      int seconds = new WorkAllowed().seconds(schema, document.text().length());
      schema.validate(
          events, seconds, new GrammarCheck(document, events, finding -> {}, found::add));
    } catch (LimitPassed e) {
      return found; // enough to begin with
    }
    return found;
  }

  @Override
  public void warning(SAXParseException e) {}

  @Override
  public void error(SAXParseException e) {
    if (events.isApart()) {
      included(e); // a text that is checked for itself, but for its place
    } else {
      own(message(String.valueOf(e.getMessage())));
    }
  }

  /** Jing writes hundreds of names into each message: a file of errors alone would take hours. */
  private void count() {
    if (count == MOST) {
      throw new LimitPassed(MOST + " errors against the schema");
    }
    count++;
  }

  private void own(GrammarMessage message) {
    if (message.code() == Code.ELEMENT_MISSING && events.lacksAnInclude(events.element())) {
      return; // it may stand in the file that cannot be read
    }
    count();
    Diagnostic finding = new Diagnostic(message.code(), place(message), strings(message));
    Optional<Place> cause = turnedAway.cause(message, events.element());
    sink.report(cause.map(finding::following).orElse(finding));
    if (cause.isEmpty()) {
      if (events.element().isTei()) {
        message.meant().ifPresent(m -> misspelt.accept(misspelt(message, m)));
      }
      if (message.code() == Code.ELEMENT_NOT_ALLOWED) {
        turnedAway.add(events.element(), finding.place());
      }
    }
  }

  private Misspelt misspelt(GrammarMessage message, String meant) {
    return new Misspelt(events.document(), events.element(), message.subject(), meant);
  }

  private void included(SAXParseException e) {
    GrammarMessage message = message(String.valueOf(e.getMessage()));
    if (message.code() == Code.ELEMENT_NOT_ALLOWED) {
      events
          .include()
          .ifPresent(
              include -> {
                count();
                sink.report(
                    new Diagnostic(message.code(), document.place(include), strings(message)));
              });
    }
  }

  @Override
  public void fatalError(SAXParseException e) {
    error(e);
  }

  private GrammarMessage message(String jing) {
    TeiElement at = events.element();
    String parent = at.parent().map(TeiElement::name).orElse("the file");
    return GrammarMessage.of(jing, at.name(), parent, events.wordsIn().name());
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

  private static Place place(TeiDocument in, TeiCharacters words) {
    String written = in.text().substring(words.start(), words.end());
    int from = words.start() + written.length() - written.stripLeading().length();
    return in.place(from, from + written.strip().length());
  }

  private static List<String> strings(GrammarMessage message) {
    return message.arguments().stream().map(String::valueOf).toList();
  }
}
