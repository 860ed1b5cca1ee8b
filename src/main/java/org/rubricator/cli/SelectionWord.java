package org.rubricator.cli;

import org.rubricator.diagnostic.Selection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A word of {@code --only}, which has to select something. */
final class SelectionWord implements ITypeConverter<String> {

  @Override
  public String convert(String word) {
    Selection.problem(word)
        .ifPresent(
            problem -> {
              throw new TypeConversionException("\"" + word + "\" selects nothing: " + problem);
            });
    return word;
  }
}
