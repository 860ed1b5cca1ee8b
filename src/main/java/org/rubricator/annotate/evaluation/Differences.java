package org.rubricator.annotate.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What differs between the gold and the markup of a text, mark by mark. */
public final class Differences {

  private Differences() {}

  /**
   * A difference a line: text, kind, what it is (missing, extra, value, speaker), the words, what
   * the gold has and what was found there, with tabs between.
   */
  public static List<String> of(MarkedText gold, MarkedText found) {
    List<Mention> all = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    gold.mentions().stream().filter(g -> at(found, g).isEmpty()).forEach(all::add);
    List<Mention> missing = List.copyOf(all);
    found.mentions().stream()
        .filter(f -> gold.kinds().contains(f.kind()) && at(gold, f).isEmpty())
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Mention::start));
    for (Mention mention : all) {
      lines.add(line(gold, mention, missing.contains(mention) ? "missing" : "extra", "", ""));
    }
    for (Mention mention : gold.mentions()) {
      at(found, mention)
          .filter(f -> !f.value().equals(mention.value()))
          .ifPresent(f -> lines.add(line(gold, mention, "value", mention.value(), f.value())));
    }
    return lines;
  }

  private static Optional<Mention> at(MarkedText text, Mention mention) {
    return text.mentions().stream()
        .filter(m -> m.kind() == mention.kind() && m.isExactly(mention))
        .findFirst();
  }

  private static String line(
      MarkedText gold, Mention mention, String what, String wanted, String found) {
    String kind = mention.kind().name().toLowerCase(Locale.ROOT);
    return String.join("\t", gold.name(), kind, what, mention.words(), wanted, found).strip();
  }
}
