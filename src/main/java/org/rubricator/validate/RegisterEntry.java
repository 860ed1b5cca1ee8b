package org.rubricator.validate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * A person, place, organisation or event in a list.
 *
 * @param file the label of its file
 * @param name its first name in lower case, empty where it has none
 * @param words that name as it is written
 * @param identifiers the numbers it has in other registers, each with its kind
 * @param facts what tells two of one name apart: identifiers, birth, death, kind, coordinates
 */
record RegisterEntry(
    String kind,
    String file,
    String id,
    Place place,
    String name,
    String words,
    Map<String, String> identifiers,
    Map<String, String> facts) {

  private static final Map<String, String> NAMES =
      Map.of("person", "persName", "place", "placeName", "org", "orgName", "event", "eventName");

  private static final Set<String> LIFE = Set.of("birth", "death", "floruit");

  static boolean is(TeiElement e) {
    return e.isTei() && NAMES.containsKey(e.name()) && e.id().isPresent();
  }

  static RegisterEntry of(TeiDocument document, TeiElement e) {
    String words =
        e.elements(NAMES.getOrDefault(e.name(), "")).stream()
            .filter(n -> !Authority.isDescription(n)) // two old women are two
            .findFirst()
            .map(n -> plain(document, n))
            .orElse("");
    Map<String, String> identifiers = new LinkedHashMap<>();
    for (TeiElement idno : e.elements("idno")) {
      String number = plain(document, idno);
      if (!number.isEmpty()) {
        Identifier told = Identifier.of(idno.attribute("type").orElse(""), number);
        identifiers.put(told.register(), told.number());
      }
    }
    return new RegisterEntry(
        e.name(),
        document.label(),
        e.id().orElse(""),
        document.place(e),
        words.toLowerCase(Locale.ROOT),
        words,
        identifiers,
        facts(document, e));
  }

  /** True where both tell the same thing, and tell it differently. */
  boolean isToldApart(RegisterEntry other) {
    return differ(identifiers, other.identifiers) || differ(facts, other.facts);
  }

  private static boolean differ(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream()
        .anyMatch(
            fact -> {
              String also = other.getOrDefault(fact.getKey(), fact.getValue());
              return !also.startsWith(fact.getValue()) && !fact.getValue().startsWith(also);
            });
  }

  /** A year and a day of that year are no contradiction: one begins with the other. */
  private static Map<String, String> facts(TeiDocument document, TeiElement e) {
    Map<String, String> facts = new LinkedHashMap<>();
    e.attribute("type").ifPresent(type -> facts.put("type", type));
    for (TeiElement part : e.elements()) {
      if (LIFE.contains(part.name())) {
        part.attributes().stream()
            .filter(a -> Objects.equals(a.name(), "when") || a.name().startsWith("when-"))
            .forEach(a -> facts.put(part.name() + " " + a.name(), a.value()));
      }
      if (part.is("country")) {
        facts.put("country", plain(document, part));
      }
    }
    geo(e).ifPresent(geo -> facts.put("geo", plain(document, geo)));
    return facts;
  }

  private static Optional<TeiElement> geo(TeiElement e) {
    return e.elements("location").stream().flatMap(l -> l.elements("geo").stream()).findFirst();
  }

  private static String plain(TeiDocument document, TeiElement e) {
    return document.words(e).strip().replaceAll("\\s+", " ");
  }
}
