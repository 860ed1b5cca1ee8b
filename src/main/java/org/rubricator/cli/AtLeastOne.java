package org.rubricator.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A count on the command line. */
final class AtLeastOne implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String digits) {
    try {
      int count = Integer.parseInt(digits);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException("\"" + digits + "\" is no number from 1 to 2147483647");
  }
}
