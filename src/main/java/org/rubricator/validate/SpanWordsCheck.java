package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Spans of time whose ends are others than their words say: two years, two months with their days
 * or without, two days of one month. Words that say one, or three, are not compared, nor are months
 * among words that belong to no span. Of bounds ({@code notBefore}, {@code notAfter}) it is told
 * where they leave out the year that the words say.
 */
final class SpanWordsCheck {

  /** What stands in brackets, or behind a semicolon, may be of something else. */
  private static final Pattern OTHER_MATTER = Pattern.compile("[();\\[\\]?]");

  /** Matches "9–12" in "9–12 October 1914"; the ends of no year, no time and no figure. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}/:.–-])(\\p{Nd}{1,2})(\\p{L}{0,2}\\.?)\\s?[–-]\\s?"
              + "(\\p{Nd}{1,2})(?![\\p{Nd}/:–-])");

  private static final List<String> FROM = List.of("from", "from-iso");
  private static final List<String> TO = List.of("to", "to-iso");

  private SpanWordsCheck() {}

  static void run(TeiDocument document, TeiElement date, DiagnosticSink sink) {
    Optional<String> from = first(FROM, date);
    Optional<String> to = first(TO, date);
    if (from.isPresent() && to.isPresent()) {
      WordsOfDate.of(document, date)
          .filter(words -> !OTHER_MATTER.matcher(words).find())
          .ifPresent(words -> ends(document, date, List.of(from.get(), to.get()), words, sink));
    }
  }

  private static void ends(
      TeiDocument document,
      TeiElement date,
      List<String> names,
      String words,
      DiagnosticSink sink) {
    String parted = DAYS.matcher(words).replaceAll("$1$2 – $3");
    List<DateWord> all = DateWord.read(parted, DateWordsCheck.language(date));
    if (!SaidDate.isOfAnother(all)) {
      SaidSpan said = SaidSpan.of(words, all);
      end(document, date, names.get(0), words, said.first(), sink);
      end(document, date, names.get(1), words, said.last(), sink);
    }
  }

  private static Optional<String> first(List<String> names, TeiElement date) {
    return names.stream().filter(name -> date.attribute(name).isPresent()).findFirst();
  }

  private static void end(
      TeiDocument document,
      TeiElement date,
      String name,
      String words,
      SaidDate said,
      DiagnosticSink sink) {
    String value = date.attribute(name).orElse("").strip();
    DateWordsCheck.fault(value, said)
        .ifPresent(
            why ->
                sink.report(
                    Code.DATE_AND_WORDS, document.place(date, name), name, value, words, why));
  }
}
