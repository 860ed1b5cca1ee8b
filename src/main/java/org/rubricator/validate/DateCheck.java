package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Dates in attributes: days that exist, and in order (TEI P5 §13.4, att.datable.w3c; those of
 * att.datable.iso in the form with hyphens).
 */
final class DateCheck {

  /** Attributes that hold a date as XML Schema writes it. */
  static final List<String> ATTRIBUTES = List.of("when", "from", "to", "notBefore", "notAfter");

  private static final List<String> NOTATIONS = List.of("", "-iso");

  /** Matches ISO 8601 without hyphens, 20230228, which XML Schema would take for a year. */
  private static final Predicate<String> WITHOUT_HYPHENS =
      Pattern.compile("\\s*[+-]?\\d{5}.{0,100}").asMatchPredicate();

  private static final List<String> FIRST = List.of("when", "notBefore", "from");
  private static final List<String> LAST = List.of("when", "notAfter", "to");

  /** Elements whose {@code from} and {@code to} are pages, numbers or pointers. */
  private static final Set<String> OTHER_RANGES =
      Set.of("biblScope", "citedRange", "locus", "span", "app", "arc");

  private final TeiDocument document;
  private final DiagnosticSink sink;

  private DateCheck(TeiDocument document, DiagnosticSink sink) {
    this.document = document;
    this.sink = sink;
  }

  static void run(TeiDocument document, DiagnosticSink sink) {
    DateCheck check = new DateCheck(document, sink);
    document.root().forEach(check::element);
  }

  private void element(TeiElement e) {
    if (e.is("person")) {
      life(e);
    }
    if (isDatable(e)) {
      for (String notation : NOTATIONS) {
        ATTRIBUTES.forEach(name -> real(e, name + notation));
        order(e, "from" + notation, "to" + notation);
        order(e, "notBefore" + notation, "notAfter" + notation);
        order(e, "notBefore" + notation, "to" + notation);
        order(e, "from" + notation, "notAfter" + notation);
      }
    }
  }

  /** Nobody dies before the first day of birth. */
  private void life(TeiElement person) {
    Optional<TeiElement> birth = person.elements().stream().filter(e -> e.is("birth")).findFirst();
    Optional<TeiElement> death = person.elements().stream().filter(e -> e.is("death")).findFirst();
    if (birth.isPresent() && death.isPresent()) {
      first(birth.get(), FIRST)
          .ifPresent(
              b -> first(death.get(), LAST).ifPresent(d -> life(birth.get(), b, death.get(), d)));
    }
  }

  private static Optional<String> first(TeiElement e, List<String> names) {
    return names.stream().filter(name -> value(e, name).isPresent()).findFirst();
  }

  private void life(TeiElement birth, String born, TeiElement death, String died) {
    Optional<DateBounds> from = value(birth, born).flatMap(DateBounds::of);
    Optional<DateBounds> to = value(death, died).flatMap(DateBounds::of);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      sink.report(
          Code.DATES_OUT_OF_ORDER,
          document.place(birth, born),
          "birth " + born,
          birth.attribute(born).orElse(""),
          "death " + died,
          death.attribute(died).orElse(""));
    }
  }

  /** True for an element of which these attributes are dates (TEI P5, att.datable). */
  static boolean isDatable(TeiElement e) {
    return e.isTei() && !OTHER_RANGES.contains(e.name());
  }

  private void real(TeiElement e, String name) {
    Optional<String> value = value(e, name);
    Optional<String> fault =
        value.flatMap(
            v ->
                DateBounds.fault(v)
                    .or(
                        () ->
                            DateForms.hyphened(v.strip())
                                .map(day -> "it is a year of eight digits; a day is " + day)));
    fault.ifPresent(
        why -> sink.report(Code.DATE_NOT_REAL, document.place(e, name), name, value.get(), why));
  }

  private static Optional<String> value(TeiElement e, String name) {
    boolean iso = name.endsWith("-iso");
    return e.attribute(name).filter(value -> !iso || !WITHOUT_HYPHENS.test(value));
  }

  private void order(TeiElement e, String first, String last) {
    Optional<DateBounds> from = value(e, first).flatMap(DateBounds::of);
    Optional<DateBounds> to = value(e, last).flatMap(DateBounds::of);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      sink.report(
          Code.DATES_OUT_OF_ORDER,
          document.place(e, first),
          first,
          e.attribute(first).orElse(""),
          last,
          e.attribute(last).orElse(""));
    }
  }
}
