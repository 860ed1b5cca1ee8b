package org.rubricator.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rubricator.annotate.evaluation.Measure;
import org.rubricator.annotate.evaluation.Score;
import org.rubricator.annotate.evaluation.TextScores;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/**
 * Scores that must not fall: a table with the columns {@code language} (a tag, or {@code all}),
 * {@code measure} and {@code floor}, parted by tabs; the floor is an F1, or the part that is right.
 */
final class ScoreFloors {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setHeader("language", "measure", "floor")
          .setSkipHeaderRecord(true)
          .get();

  private record Floor(String language, Measure measure, double least, Place place) {}

  private final List<Floor> floors;

  private ScoreFloors(List<Floor> floors) {
    this.floors = floors;
  }

  /** Reads a table; one that cannot be read is reported, and gives nothing. */
  static Optional<ScoreFloors> read(Path file, String label, DiagnosticSink sink) {
    List<Floor> floors = new ArrayList<>();
    long line = 1;
    try (CSVParser rows =
        FORMAT.parse(new StringReader(Files.readString(file, StandardCharsets.UTF_8)))) {
      for (CSVRecord row : rows) {
        line = rows.getCurrentLineNumber();
        floors.add(floor(row, Place.line(label, (int) line)));
      }
      return Optional.of(new ScoreFloors(floors));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      sink.report(Code.UNREADABLE, Place.line(label, (int) line), label, "no row of floors");
    } catch (IOException e) {
      sink.report(Code.UNREADABLE, Place.file(label), label, "it cannot be opened");
    }
    return Optional.empty();
  }

  private static Floor floor(CSVRecord row, Place place) {
    Measure measure =
        Arrays.stream(Measure.values())
            .filter(m -> m.label().equals(row.get("measure")))
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
    return new Floor(row.get("language"), measure, Double.parseDouble(row.get("floor")), place);
  }

  /**
   * Reports each score that is lower than its floor, or is missing.
   *
   * @param sums all texts together, and those of each language
   */
  void check(List<TextScores> sums, DiagnosticSink sink) {
    for (Floor floor : floors) {
      Optional<Score> score =
          sums.stream()
              .filter(sum -> name(sum).equals(floor.language))
              .map(sum -> sum.of(floor.measure))
              .filter(s -> !s.isEmpty())
              .findFirst();
      double value = score.map(s -> value(floor.measure, s)).orElse(0.0);
      if (value < floor.least) {
        String measure = floor.measure.label();
        sink.report(
            Code.SCORE_FELL, floor.place, measure, floor.language, part(value), part(floor.least));
      }
    }
  }

  private static String name(TextScores sum) {
    return sum.language().isEmpty() ? "all" : sum.language();
  }

  private static double value(Measure measure, Score score) {
    return measure.isShare() ? score.recall() : score.f1();
  }

  private static String part(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
