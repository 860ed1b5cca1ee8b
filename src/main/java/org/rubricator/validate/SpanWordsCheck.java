package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Spans of time whose ends are others than their words say: two years, or two months with their
 * days, of which the first is the span's first. Words that say one, or three, are not compared, nor
 * are months among words that belong to no span.
 */
final class SpanWordsCheck {

  /** Matches the years of "1914–1918"; nothing in "1914/15", "1914–15" and "the 1860s". */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}/])[12]\\d{3}(?![\\p{L}\\p{Nd}/]|\\s?[–-]\\s?\\d{1,2}(?!\\d))");

  /** What stands in brackets, or behind a semicolon, may be of something else. */
  private static final Pattern OTHER_MATTER = Pattern.compile("[();\\[\\]?]");

  private static final List<String> FROM = List.of("from", "from-iso");
  private static final List<String> TO = List.of("to", "to-iso");

  private SpanWordsCheck() {}

  static void run(TeiDocument document, TeiElement date, DiagnosticSink sink) {
    Optional<String> from = first(FROM, date);
    Optional<String> to = first(TO, date);
    if (from.isPresent() && to.isPresent()) {
      WordsOfDate.of(document, date)
          .filter(words -> !OTHER_MATTER.matcher(words).find())
          .ifPresent(
              words -> {
                List<DateWord> all = DateWord.read(words, DateWordsCheck.language(date));
                if (!SaidDate.isOfAnother(all)) {
                  end(document, date, from.get(), words, end(words, all, 0), sink);
                  end(document, date, to.get(), words, end(words, all, 1), sink);
                }
              });
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

  /** What words say of the first end of a span, or of the second. */
  private static SaidDate end(String words, List<DateWord> all, int end) {
    int[] years =
        YEAR.matcher(words).results().mapToInt(y -> Integer.parseInt(y.group())).toArray();
    int[] months = numbers(all, DateWord.Kind.MONTH);
    int[] days = numbers(all, DateWord.Kind.DAY);
    boolean whole = months.length == 2 && days.length == 2 && SaidDate.isSpan(all);
    boolean inOrder = years.length == 2 && years[0] <= years[1];
    return new SaidDate(
        whole ? OptionalInt.of(days[end]) : OptionalInt.empty(),
        whole ? OptionalInt.of(months[end]) : OptionalInt.empty(),
        inOrder ? OptionalInt.of(years[end]) : OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static int[] numbers(List<DateWord> all, DateWord.Kind kind) {
    return all.stream().filter(w -> w.is(kind)).mapToInt(DateWord::number).toArray();
  }
}
