package org.rubricator.validate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Knows which finding of a grammar or a rule says the same as a check of ours. Ours, which says
 * more, is kept.
 */
final class SameMistake {

  /**
   * A check of ours.
   *
   * @param words one of them is among the arguments of its finding; none for any
   */
  private record Check(Code code, Set<String> words) {
    boolean made(Diagnostic finding) {
      return finding.code() == code
          && (words.isEmpty() || !Collections.disjoint(words, finding.arguments()));
    }
  }

  /** Codes of the grammar and ids of rules, each with the check that finds the same. */
  private static final Map<String, Check> CHECKS =
      Map.of(
          Code.ATTRIBUTE_VALUE.id(),
          new Check(Code.DATE_NOT_REAL, Set.of()),
          "prefix-undeclared",
          new Check(Code.PREFIX_UNDECLARED, Set.of()),
          "date-order",
          new Check(Code.DATES_OUT_OF_ORDER, Set.of("from")),
          "date-bounds-order",
          new Check(Code.DATES_OUT_OF_ORDER, Set.of("notBefore")),
          "authority-without-id",
          new Check(Code.AUTHORITY_BROKEN, Set.of("xml:id")),
          "authority-without-name",
          new Check(Code.AUTHORITY_BROKEN, Set.of("persName", "placeName", "orgName")));

  private final TeiDocument document;
  private final Map<Check, Set<String>> told = new HashMap<>();
  private final Map<String, TeiElement> elements = new HashMap<>();

  private SameMistake(TeiDocument document, Stream<Diagnostic> all) {
    this.document = document;
    all.forEach(this::keep);
  }

  /** Where our checks found something. */
  private void keep(Diagnostic finding) {
    for (Check check : CHECKS.values()) {
      if (check.made(finding)) {
        told.computeIfAbsent(check, c -> new HashSet<>()).add(finding.place().label());
      }
    }
  }

  /**
   * What was found, without what a check of ours says already of the same element.
   *
   * @param found in one file
   * @param before told by other stages, of any file
   */
  static List<Diagnostic> once(
      TeiDocument document, List<Diagnostic> found, List<Diagnostic> before) {
    SameMistake same = new SameMistake(document, Stream.concat(found.stream(), before.stream()));
    List<Diagnostic> doubtful = found.stream().filter(d -> !same.toldLike(d).isEmpty()).toList();
    same.find(doubtful);
    return doubtful.isEmpty() ? found : found.stream().filter(d -> !same.isTold(d)).toList();
  }

  /** Where the check of ours that looks for the same found something. */
  private Set<String> toldLike(Diagnostic theirs) {
    boolean rule = theirs.code() == Code.RULE_ERROR || theirs.code() == Code.RULE_WARNING;
    Check check = CHECKS.get(rule ? theirs.arguments().get(1) : theirs.code().id());
    return check == null ? Set.of() : told.getOrDefault(check, Set.of());
  }

  /** The elements whose start tags are marked, in one pass over the file. */
  private void find(List<Diagnostic> doubtful) {
    Set<String> tags = new HashSet<>();
    doubtful.forEach(d -> tags.add(d.place().label()));
    if (!tags.isEmpty()) {
      document.root().forEach(e -> keep(e, tags));
    }
  }

  private void keep(TeiElement e, Set<String> tags) {
    String label = document.place(e).label();
    if (tags.contains(label)) {
      elements.put(label, e);
    }
  }

  private boolean isTold(Diagnostic theirs) {
    String tag = theirs.place().label();
    Set<String> places = toldLike(theirs);
    return places.contains(tag)
        || isToldOfAttribute(Optional.ofNullable(elements.get(tag)), places);
  }

  private boolean isToldOfAttribute(Optional<TeiElement> element, Set<String> places) {
    return element.stream()
        .flatMap(e -> e.attributes().stream().map(a -> document.place(e, a.qualifiedName())))
        .anyMatch(place -> places.contains(place.label()));
  }
}
