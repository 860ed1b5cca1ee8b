package org.rubricator.annotate.name;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of towns, villages and regions (GeoNames, CC BY 4.0), of countries in English, French and
 * German (CLDR). Many are also surnames or common words: a name is here for what it may be.
 */
final class PlaceNames {

  private static final Set<String> NAMES = load();

  private PlaceNames() {}

  static boolean has(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> load() {
    Set<String> names = new HashSet<>();
    try (InputStream in = PlaceNames.class.getResourceAsStream("places.txt")) {
      if (in == null) {
        throw new IllegalStateException("places.txt is missing from the jar");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String country : ULocale.getISOCountries()) {
      for (ULocale language : new ULocale[] {ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN}) {
        names.add(new ULocale("", country).getDisplayCountry(language));
      }
    }
    return names;
  }
}
