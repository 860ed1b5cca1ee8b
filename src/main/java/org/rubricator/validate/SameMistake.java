package org.rubricator.validate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Knows which finding of a grammar or a rule says the same as a check of ours, which says more. A
 * rule's of our own schema is left out; a grammar's follows from ours.
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

  /** Codes of the grammar and ids of rules, each with the checks that find the same. */
  private static final Map<String, List<Check>> CHECKS =
      Map.of(
          Code.ATTRIBUTE_VALUE.id(),
          List.of(new Check(Code.DATE_NOT_REAL, Set.of()), new Check(Code.LANGUAGE_TAG, Set.of())),
          "prefix-undeclared",
          List.of(new Check(Code.PREFIX_UNDECLARED, Set.of())),
          "date-order",
          List.of(new Check(Code.DATES_OUT_OF_ORDER, Set.of("from", "from-iso"))),
          "date-bounds-order",
          List.of(new Check(Code.DATES_OUT_OF_ORDER, Set.of("notBefore", "notBefore-iso"))),
          "authority-without-id",
          List.of(new Check(Code.AUTHORITY_BROKEN, Set.of("xml:id"))),
          "authority-without-name",
          List.of(new Check(Code.AUTHORITY_BROKEN, Set.of("persName", "placeName", "orgName"))));

  /** A rule that tells of a language at the root, and what we tell where the language is used. */
  private static final String LANGUAGE_RULE = "language-undeclared";

  /** Matches {@code "grc"} in a message; not a word without quotation marks. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,300})\"");

  private static final Set<Code> LANGUAGES =
      Set.of(Code.LANGUAGE_NOT_DECLARED, Code.LANGUAGE_TAG, Code.LANGUAGE_UNKNOWN);

  private final Set<String> languages = new HashSet<>();
  private final TeiDocument document;
  private final Map<Check, Map<String, Place>> told = new HashMap<>();
  private final Map<String, TeiElement> elements = new HashMap<>();

  private SameMistake(TeiDocument document, Stream<Diagnostic> all) {
    this.document = document;
    all.forEach(this::keep);
  }

  /** Where our checks found something. */
  private void keep(Diagnostic finding) {
    if (LANGUAGES.contains(finding.code())) {
      languages.addAll(finding.arguments());
    }
    CHECKS.values().stream()
        .flatMap(List::stream)
        .filter(check -> check.made(finding))
        .forEach(c -> told(c).put(finding.place().label(), finding.place()));
  }

  private Map<String, Place> told(Check check) {
    return told.computeIfAbsent(check, k -> new HashMap<>());
  }

  /**
   * What was found, where a check of ours is said once with what says the same of the element.
   *
   * @param found in one file
   * @param before told by other stages, of any file
   */
  static List<Diagnostic> once(
      TeiDocument document, List<Diagnostic> found, List<Diagnostic> before) {
    SameMistake same = new SameMistake(document, Stream.concat(found.stream(), before.stream()));
    List<Diagnostic> others = found.stream().filter(d -> !same.isToldLanguage(d)).toList();
    List<Diagnostic> doubtful = others.stream().filter(d -> !same.toldLike(d).isEmpty()).toList();
    same.find(doubtful);
    return doubtful.isEmpty() ? others : others.stream().flatMap(same::behindOurs).toList();
  }

  private Stream<Diagnostic> behindOurs(Diagnostic finding) {
    Optional<Place> ours = ours(finding);
    return ours.isPresent() && isOurRule(finding)
        ? Stream.empty()
        : Stream.of(ours.map(finding::following).orElse(finding));
  }

  /** Where the checks of ours that look for the same found something. */
  private List<Map<String, Place>> toldLike(Diagnostic theirs) {
    String name = isOurRule(theirs) ? id(theirs) : theirs.code().id();
    return CHECKS.getOrDefault(name, List.of()).stream()
        .map(told::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<Place> at(String label, List<Map<String, Place>> places) {
    return places.stream().map(p -> p.get(label)).filter(Objects::nonNull).findFirst();
  }

  /** A rule of another schema may have an id that is also ours. */
  private static boolean isOurRule(Diagnostic finding) {
    return (finding.code() == Code.RULE_ERROR || finding.code() == Code.RULE_WARNING)
        && SchemaFinder.isOurs(finding.arguments().get(2));
  }

  private static String id(Diagnostic rule) {
    return rule.arguments().get(1);
  }

  /** The language that a rule names between quotation marks is told where it is used. */
  private boolean isToldLanguage(Diagnostic theirs) {
    return isOurRule(theirs)
        && id(theirs).equals(LANGUAGE_RULE)
        && QUOTED
            .matcher(theirs.message())
            .results()
            .anyMatch(quoted -> languages.contains(quoted.group(1)));
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

  /** The place at which a check of ours says the same. */
  private Optional<Place> ours(Diagnostic theirs) {
    String tag = theirs.place().label();
    List<Map<String, Place>> places = toldLike(theirs);
    return at(tag, places)
        .or(() -> oursOfAttribute(Optional.ofNullable(elements.get(tag)), places));
  }

  private Optional<Place> oursOfAttribute(
      Optional<TeiElement> element, List<Map<String, Place>> places) {
    return element.stream()
        .flatMap(e -> e.attributes().stream().map(a -> document.place(e, a.qualifiedName())))
        .filter(place -> at(place.label(), places).isPresent())
        .findFirst();
  }
}
