package org.rubricator.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that are asked for: by code ({@code TEI-003}), by area ({@code TEI}) or by severity
 * ({@code error}). A fault of ours and a baseline that cannot be read always are, since what they
 * keep from being told is not known.
 */
public final class Selection {

  private static final int AREA = 3;

  private static final Set<Code> ALWAYS = Set.of(Code.FAULT_OF_OURS, Code.BASELINE_BROKEN);

  private final Set<String> words;

  /**
   * @param words codes, areas, severities, in any case; none for all
   */
  public Selection(List<String> words) {
    this.words = words.stream().map(Selection::folded).collect(Collectors.toUnmodifiableSet());
  }

  /** What a word that selects nothing was likely meant to be; empty for a word that is known. */
  public static Optional<String> problem(String word) {
    List<String> known = known().distinct().toList();
    return known.stream().anyMatch(each -> folded(each).equals(folded(word)))
        ? Optional.empty()
        : Optional.of(
            "expected a code, an area of codes or a severity"
                + NearestName.of(word, known).map(n -> "; did you mean " + n + "?").orElse(""));
  }

  private static Stream<String> known() {
    return Stream.concat(
        Arrays.stream(Severity.values()).map(Severity::label),
        Arrays.stream(Code.values()).flatMap(code -> Stream.of(area(code), code.id())));
  }

  private static String area(Code code) {
    return code.id().substring(0, AREA);
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a finding is asked for. */
  boolean accepts(Diagnostic finding) {
    return accepts(finding.code());
  }

  /** Whether findings of a code are asked for. */
  public boolean accepts(Code code) {
    return words.isEmpty()
        || ALWAYS.contains(code)
        || Stream.of(code.id(), area(code), Catalogue.entry(code).severity().label())
            .map(Selection::folded)
            .anyMatch(words::contains);
  }
}
