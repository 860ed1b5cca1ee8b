package org.rubricator.annotate.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubricator.source.CarriedTable;

/**
 * Names of places. Those of towns, villages and regions of today (GeoNames, CC BY 4.0) are often
 * surnames or common words too: a name is there for what it may be. Those of states (CLDR) and of
 * the table {@code known-places.tsv} are seldom anything else.
 */
final class PlaceNames {

  private static final Pattern ZONES = Pattern.compile("(?:Eu|As|Af)\\p{Lower}+/\\w+");

  /** Small words inside the names of French places, in capitals. */
  private static final Pattern JOINED = Pattern.compile("-(?:SUR|SOUS|LÈS|LES|DES|EN|AUX)-\\p{Lu}");

  private static final Set<String> KNOWN = known();

  private static final Set<String> TOWNS =
      CarriedTable.lines(PlaceNames.class, "places.txt").stream()
          .collect(Collectors.toUnmodifiableSet());

  private PlaceNames() {}

  /** True for what may be a place. */
  static boolean has(String name) {
    return KNOWN.contains(name) || TOWNS.contains(name);
  }

  /** True for what is a place wherever nothing speaks against it. */
  static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  /** True for "OBAN", and for "BREZ-SUR-ORNE", which only a place is called. */
  static boolean hasCapitals(String capitals) {
    return JOINED.matcher(capitals).find() || has(UCharacter.toTitleCase(capitals, null));
  }

  /** True for "Wiener" of Wien and "Lorner" of Lorn. */
  static boolean isTownOf(String adjective) {
    String stem = adjective.substring(0, adjective.length() - 2);
    return has(stem) || has(stem + "en");
  }

  private static Set<String> known() {
    Set<String> names = new HashSet<>();
    CarriedTable.rows(PlaceNames.class, "known-places.tsv")
        .forEach(cells -> names.addAll(Set.of(cells[1].split("; "))));
    for (String country : ULocale.getISOCountries()) {
      Stream.of(ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN)
          .forEach(language -> names.add(new ULocale("", country).getDisplayCountry(language)));
    }
    names.addAll(cities());
    return names;
  }

  /** The great cities of three continents, as time zones have them. */
  private static Set<String> cities() {
    Set<String> names = new HashSet<>();
    for (ULocale language : new ULocale[] {ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN}) {
      TimeZoneNames zones = TimeZoneNames.getInstance(language);
      for (String zone : TimeZone.getAvailableIDs()) {
        String city = ZONES.matcher(zone).matches() ? zones.getExemplarLocationName(zone) : null;
        if (city != null) {
          names.add(city);
        }
      }
    }
    return names;
  }
}
