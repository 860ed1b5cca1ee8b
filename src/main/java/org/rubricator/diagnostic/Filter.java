package org.rubricator.diagnostic;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which findings of a run are told and counted.
 *
 * @param baseline those that are accepted
 * @param checked true for the path of a file that was checked
 */
public record Filter(Selection selection, Baseline baseline, Predicate<String> checked) {

  /**
   * What came through.
   *
   * @param findings that are told, in order
   * @param notAskedFor how many the selection left out
   * @param accepted how many the baseline accepts
   */
  public record Told(List<Diagnostic> findings, int notAskedFor, int accepted) {}

  /** Everything is told. */
  public static Filter none() {
    return new Filter(new Selection(List.of()), Baseline.empty(), path -> true);
  }

  /** Parts findings; what is wrong with the baseline comes to those that are told. */
  public Told apply(List<Diagnostic> all) {
    List<Diagnostic> asked = all.stream().filter(selection::accepts).toList();
    Baseline.Result result = baseline.accept(asked, this::isLookedFor);
    List<Diagnostic> told =
        Stream.concat(result.findings().stream(), result.remarks().stream())
            .sorted(Diagnostic.ORDER)
            .toList();
    return new Told(told, all.size() - asked.size(), result.accepted());
  }

  /** Those that are asked for and not accepted. */
  public List<Diagnostic> left(List<Diagnostic> all) {
    List<Diagnostic> asked = all.stream().filter(selection::accepts).toList();
    return baseline.accept(asked, this::isLookedFor).findings();
  }

  private boolean isLookedFor(Identity identity) {
    return checked.test(identity.path())
        && Code.byId(identity.code()).map(selection::accepts).orElse(true);
  }
}
