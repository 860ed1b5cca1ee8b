package org.rubricator.validate;

import java.util.List;

/** The first few of many names in words. */
final class ShortNames {

  private static final int SHOWN = 6;

  private ShortNames() {}

  /** {@code a, b, c, d, e, f and 12 more}. */
  static String of(List<String> names) {
    int more = names.size() - SHOWN;
    return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
