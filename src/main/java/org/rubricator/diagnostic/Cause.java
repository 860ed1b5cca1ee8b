package org.rubricator.diagnostic;

import java.util.List;

/**
 * What findings have in common that one correction cures: their code and those of their arguments
 * that the catalogue names for it ({@code RNG-002.cause-arguments = 0 1}), else all.
 */
public record Cause(Code code, List<String> arguments) {

  public Cause {
    arguments = List.copyOf(arguments);
  }

  static Cause of(Diagnostic finding) {
    List<String> all = finding.arguments();
    return new Cause(
        finding.code(),
        Catalogue.entry(finding.code())
            .causeArguments()
            .map(numbers -> numbers.stream().filter(n -> n < all.size()).map(all::get).toList())
            .orElse(all));
  }
}
