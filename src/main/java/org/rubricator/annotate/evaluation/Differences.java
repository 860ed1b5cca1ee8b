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
   * A difference a line: text, kind, what it is (missing, extra, value, element, speaker), the
   * words, what the gold has and what was found there, with tabs between.
   */
  public static List<String> of(MarkedText gold, MarkedText found) {
    List<Mention> all = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    gold.mentions().stream()
        .filter(g -> gold.kinds().contains(g.kind()) && at(found, g).isEmpty())
        .forEach(all::add);
    List<Mention> missing = List.copyOf(all);
    found.mentions().stream()
        .filter(f -> gold.kinds().contains(f.kind()) && at(gold, f).isEmpty())
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Mention::start));
    for (Mention mention : all) {
      lines.add(line(gold, mention, missing.contains(mention) ? "missing" : "extra", "", ""));
    }
    EntryAlignment entries = EntryAlignment.of(gold, found);
    for (Mention mention : gold.mentions()) {
      at(found, mention).ifPresent(f -> lines.addAll(within(gold, mention, found, f, entries)));
    }
    return lines;
  }

  /** What differs of two marks of the same words. */
  private static List<String> within(
      MarkedText gold, Mention wanted, MarkedText found, Mention made, EntryAlignment entries) {
    List<String> lines = new ArrayList<>();
    if (!made.value().equals(wanted.value())) {
      lines.add(line(gold, wanted, "value", wanted.value(), made.value()));
    }
    if (wanted.kind() != MentionKind.QUOTATION) {
      return lines;
    }
    if (!made.element().equals(wanted.element())) {
      lines.add(line(gold, wanted, "element", wanted.element(), made.element()));
    }
    boolean told = !wanted.target().isEmpty() || !made.target().isEmpty();
    if (told && !entries.isSame(wanted.target(), made.target())) {
      lines.add(line(gold, wanted, "speaker", speaker(gold, wanted), speaker(found, made)));
    }
    return lines;
  }

  private static String speaker(MarkedText text, Mention quotation) {
    return text.names().getOrDefault(quotation.target(), quotation.target());
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
