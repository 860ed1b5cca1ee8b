package org.rubricator.validate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number in a register that others keep, written as an address or alone.
 *
 * @param register its name, or the type of the idno where it is none of those that are known
 */
record Identifier(String register, String number) {

  /** Registers by a part of their addresses. */
  private static final SortedMap<String, String> REGISTERS =
      new TreeMap<>(
          Map.of(
              "d-nb.info/gnd/", "GND",
              "viaf.org/viaf/", "VIAF",
              "wikidata.org/wiki/", "Wikidata",
              "wikidata.org/entity/", "Wikidata",
              "geonames.org/", "GeoNames",
              "orcid.org/", "ORCID",
              "isni.org/isni/", "ISNI",
              "id.loc.gov/authorities/names/", "LCCN"));

  /** Reads an {@code idno}. */
  static Identifier of(String type, String written) {
    for (Map.Entry<String, String> register : REGISTERS.entrySet()) {
      int at = written.indexOf(register.getKey());
      if (at >= 0) {
        String number = written.substring(at + register.getKey().length());
        return new Identifier(register.getValue(), number.replaceFirst("[/?#.].*$", ""));
      }
    }
    return new Identifier(
        REGISTERS.values().stream().filter(type::equalsIgnoreCase).findFirst().orElse(type),
        written);
  }
}
