package org.rubricator.validate;

import java.util.List;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.RelaxNgSchema;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** A file against a RELAX NG grammar. */
final class GrammarCheck implements ErrorHandler {

  private static final int MOST = 1000;

  private final TeiDocument document;
  private final TeiEvents events;
  private final DiagnosticSink sink;
  private int count;

  private GrammarCheck(TeiDocument document, TeiEvents events, DiagnosticSink sink) {
    this.document = document;
    this.events = events;
    this.sink = sink;
  }

  static void run(
      TeiDocument document, RelaxNgSchema schema, Expansion includes, DiagnosticSink sink) {
    TeiEvents events = new TeiEvents(document, includes);
    schema.validate(events, new GrammarCheck(document, events, sink));
  }

  @Override
  public void warning(SAXParseException e) {}

  @Override
  public void error(SAXParseException e) {
    boolean own = events.document() == document; // an included text is checked for itself
    if (own && count++ < MOST) {
      TeiElement at = events.element();
      String parent = at.parent().map(TeiElement::name).orElse("the file");
      GrammarMessage message = GrammarMessage.of(String.valueOf(e.getMessage()), at.name(), parent);
      sink.report(new Diagnostic(message.code(), place(message), strings(message)));
    }
  }

  @Override
  public void fatalError(SAXParseException e) {
    error(e);
  }

  private Place place(GrammarMessage message) {
    if (!message.subject().isEmpty()) {
      return document.place(events.element(), message.subject());
    }
    return events.isAtEnd() && events.element().closeStart() < events.element().end()
        ? document.place(events.element().closeStart(), events.element().end())
        : document.place(events.element());
  }

  private static List<String> strings(GrammarMessage message) {
    return message.arguments().stream().map(String::valueOf).toList();
  }
}
