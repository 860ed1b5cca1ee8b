package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Bounds of a date that leave out the one year that its words say: 1916 as {@code notBefore} of
 * "spring 1914". Of words that count from another date ("before 1916") nothing is told, nor of a
 * year beside the bound before 1753, when it began on many days.
 */
final class BoundWordsCheck {

  private static final Pattern YEAR =
      Pattern.compile(
          "(\\d{4})(?:-\\d\\d(?:-\\d\\d(?:T[0-9:.]{5,20})?)?)?(?:Z|[+-]\\d\\d:\\d\\d)?");

  private static final List<String> EARLIEST = List.of("notBefore", "notBefore-iso");
  private static final List<String> LATEST = List.of("notAfter", "notAfter-iso");

  private BoundWordsCheck() {}

  static void run(TeiDocument document, TeiElement date, DiagnosticSink sink) {
    Optional<String> earliest = EARLIEST.stream().filter(n -> has(date, n)).findFirst();
    Optional<String> latest = LATEST.stream().filter(n -> has(date, n)).findFirst();
    if (earliest.isEmpty() && latest.isEmpty()) {
      return;
    }
    WordsOfDate.of(document, date)
        .ifPresent(
            words -> {
              OptionalInt said = SaidDate.of(words, DateWordsCheck.language(date)).year();
              if (said.isPresent()) {
                int year = said.getAsInt();
                earliest.ifPresent(n -> bound(document, date, n, words, y -> y > year, year, sink));
                latest.ifPresent(n -> bound(document, date, n, words, y -> y < year, year, sink));
              }
            });
  }

  private static boolean has(TeiElement date, String name) {
    return date.attribute(name).isPresent();
  }

  private static void bound(
      TeiDocument document,
      TeiElement date,
      String name,
      String words,
      IntPredicate leavesOut,
      int said,
      DiagnosticSink sink) {
    String value = date.attribute(name).orElse("").strip();
    Matcher m = YEAR.matcher(value);
    if (m.matches()) {
      int year = Integer.parseInt(m.group(1));
      boolean near =
          Math.abs(year - said) == 1 && !DateWordsCheck.hasKnownWeek(OptionalInt.of(said));
      if (leavesOut.test(year) && !near && !OtherEras.have(OptionalInt.of(said), year)) {
        String why = "the year " + said;
        sink.report(Code.DATE_AND_WORDS, document.place(date, name), name, value, words, why);
      }
    }
  }
}
