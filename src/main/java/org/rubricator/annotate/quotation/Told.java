package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/** The names that the writer tells, not those that stand within quotations. */
final class Told {
  private Told() {}

  static List<NameSpan> of(List<NameSpan> names, List<QuotedPassage> passages) {
    List<Part> parts = new ArrayList<>();
    passages.stream().filter(passage -> passage.depth() == 0).forEach(p -> parts.addAll(p.parts()));
    parts.sort(Comparator.comparingInt(Part::block).thenComparingInt(Part::start));
    List<NameSpan> told = new ArrayList<>();
    int at = 0;
    for (NameSpan name : names) {
      while (at < parts.size() && isBefore(parts.get(at), name)) {
        at++;
      }
      boolean quoted = at < parts.size() && holds(parts.get(at), name);
      if (!quoted) {
        told.add(name);
      }
    }
    return told;
  }

  private static boolean isBefore(Part part, NameSpan name) {
    return part.block() < name.block()
        || part.block() == name.block() && part.end() <= name.start();
  }

  private static boolean holds(Part part, NameSpan name) {
    return part.block() == name.block() && part.start() <= name.start();
  }
}
