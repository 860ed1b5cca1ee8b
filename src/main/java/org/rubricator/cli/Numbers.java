package org.rubricator.cli;

import java.util.Locale;

/** Numbers in sentences. */
final class Numbers {

  private Numbers() {}

  /** Such as "1 text" or "1,412 words". */
  static String of(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
