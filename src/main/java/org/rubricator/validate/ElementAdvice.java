package org.rubricator.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.tei.Tei;
import org.rubricator.xml.Nesting;

/**
 * What to do about an element of TEI that the grammar does not take where it stands: the name that
 * was meant, or where the grammar lets it stand.
 */
final class ElementAdvice {

  /** Of shorter names too many are near each other: cb, gb, lb, pb. */
  private static final int SHORTEST = 3;

  private static final int LONG_ENOUGH = 5;

  private static final String ELSEWHERE = "it may stand in ";

  private static final String TEI_HAS_IT = "TEI has it, but ";

  private static final int MOST = 6;

  private static final NameTable OTHER_MARKUP = new NameTable("other-markup.properties");

  private final String found;
  private final List<String> expected;
  private final GrammarPlace at;
  private final Nesting nesting;

  /**
   * @param found the name as the grammar tells it
   * @param expected names that may stand there
   */
  ElementAdvice(String found, List<String> expected, GrammarPlace at) {
    this.found = found;
    this.expected = expected;
    this.at = at;
    this.nesting = at.grammar().nesting();
  }

  /**
   * The one name that a name can only be meant for, which the grammar does not know.
   *
   * @param known names that may stand there
   */
  static Optional<String> only(String name, List<String> known) {
    if (!OTHER_MARKUP.names(name.toLowerCase(Locale.ROOT)).isEmpty()) {
      return Optional
          .empty(); // it is right in another markup, and its meaning is a person's matter
    }
    return name.length() < SHORTEST
        ? inOtherCase(name, known)
        : NearestName.only(name, known).filter(meant -> isSlip(name, meant));
  }

  /** A letter more or less makes another word of a short name: loc, bloc; soc, sic. */
  private static boolean isSlip(String name, String meant) {
    return name.length() >= LONG_ENOUGH
        || name.equalsIgnoreCase(meant)
        || NearestName.isTwistOf(name, meant);
  }

  private static Optional<String> inOtherCase(String name, List<String> known) {
    return known.stream().filter(n -> n.equalsIgnoreCase(name) && !n.equals(name)).findFirst();
  }

  /** True for advice that does not say what may stand at the place itself. */
  static boolean leavesOpen(String advice) {
    return advice.startsWith(ELSEWHERE) || advice.startsWith(TEI_HAS_IT);
  }

  /** About a name that the grammar does not know; empty where nothing can be said. */
  Optional<String> ofUnknown() {
    return TeiNames.isElement(found) ? Optional.of(otherSchema()) : meant();
  }

  private String otherSchema() {
    return TEI_HAS_IT
        + at.grammar().name()
        + " has not; name a schema that has it with --schema FILE, or in an xml-model line";
  }

  private Optional<String> meant() {
    List<String> tei = TeiNames.elements();
    return OTHER_MARKUP.names(found.toLowerCase(Locale.ROOT)).stream()
        .filter(this::isKnown)
        .findFirst()
        .or(() -> inOtherCase(found, expected))
        .or(() -> inOtherCase(found, tei).filter(this::isKnown))
        .or(() -> near(expected))
        .or(() -> near(tei).filter(this::isKnown))
        .map(name -> "did you mean " + name + "?");
  }

  private boolean isKnown(String name) {
    return nesting.knows(Tei.NAMESPACE, name);
  }

  private Optional<String> near(List<String> names) {
    return found.length() < SHORTEST ? Optional.empty() : NearestName.of(found, names);
  }

  /** About a name that the grammar knows; empty where nothing can be said. */
  Optional<String> ofKnown() {
    return nesting.allows(Tei.NAMESPACE, at.parent(), found) ? order() : parents();
  }

  /** What stands before it that it has to come before. */
  private Optional<String> order() {
    return at.before().stream()
        .filter(other -> !mayFollow(other))
        .findFirst()
        .map(other -> other.equals(found) ? "it stands there once only" : before(other));
  }

  private boolean mayFollow(String other) {
    Nesting.Answer answer = nesting.ask(Tei.NAMESPACE, at.parent(), List.of(other), found);
    return answer != Nesting.Answer.NOT_HERE;
  }

  private String before(String other) {
    boolean inside = nesting.allows(Tei.NAMESPACE, other, found);
    return "it stands before " + other + (inside ? ", or inside one" : "");
  }

  /** Some that the grammar lets it stand in, the likely ones first; all are asked if none is. */
  private Optional<String> parents() {
    List<String> some = nesting.some(Tei.NAMESPACE, found, LikelyNames.candidates(found), MOST);
    List<String> others =
        some.isEmpty() ? nesting.some(Tei.NAMESPACE, found, TeiNames.elements(), MOST) : some;
    return others.isEmpty() ? Optional.empty() : Optional.of(ELSEWHERE + String.join(", ", others));
  }
}
