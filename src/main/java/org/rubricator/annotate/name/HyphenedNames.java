package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Names cut at a hyphen made whole: "Ingrid Huber | -Khalil", "Saint- | Louis". A part in small
 * letters, as in "Berlin-based", is left outside.
 */
final class HyphenedNames {

  private static final String HYPHENS = "-\u2010\u2011";

  private HyphenedNames() {}

  static List<NameModel.Hit> of(String line, List<NameModel.Hit> hits) {
    List<NameModel.Hit> whole = new ArrayList<>();
    for (NameModel.Hit hit : hits) {
      NameModel.Hit wide =
          new NameModel.Hit(left(line, hit.start()), right(line, hit.end()), hit.kind());
      int last = whole.size() - 1;
      if (last >= 0 && whole.get(last).end() >= wide.start()) {
        NameModel.Hit first = whole.remove(last);
        whole.add(
            new NameModel.Hit(first.start(), Math.max(first.end(), wide.end()), first.kind()));
      } else {
        whole.add(wide);
      }
    }
    return whole;
  }

  private static int right(String line, int end) {
    int at = end;
    while (at + 1 < line.length()
        && HYPHENS.indexOf(line.charAt(at)) >= 0
        && Character.isUpperCase(line.codePointAt(at + 1))) {
      at = Word.end(line, at + 1);
    }
    return at;
  }

  private static int left(String line, int start) {
    int at = start;
    while (at > 1 && HYPHENS.indexOf(line.charAt(at - 1)) >= 0) {
      int from = at - 1;
      while (from > 0 && Character.isLetterOrDigit(line.charAt(from - 1))) {
        from--;
      }
      boolean particle = List.of("al", "el", "Al", "El").contains(line.substring(from, at - 1));
      if (from == at - 1 || !particle && !Character.isUpperCase(line.codePointAt(from))) {
        return at;
      }
      at = from;
    }
    return at;
  }
}
