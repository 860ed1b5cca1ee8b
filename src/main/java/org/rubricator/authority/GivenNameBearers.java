package org.rubricator.authority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubricator.source.CarriedTable;

/** Whether women or men of a language bear a given name: the table {@code given-names.tsv}. */
public final class GivenNameBearers {

  private static final Map<String, Set<String>> NAMES = read();

  /** Names of any language: borne by women, by men. */
  private static final Set<String> WOMEN = ofAll("f");

  private static final Set<String> MEN = ofAll("m");

  private GivenNameBearers() {}

  private static Set<String> ofAll(String bearer) {
    return NAMES.entrySet().stream()
        .filter(names -> names.getKey().endsWith("-" + bearer))
        .flatMap(names -> names.getValue().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String[] row : CarriedTable.rows(GivenNameBearers.class, "given-names.tsv")) {
      names
          .computeIfAbsent(row[0] + "-" + row[1], k -> new HashSet<>())
          .addAll(Set.of(row[2].trim().split(" ")));
    }
    return Map.copyOf(names);
  }

  /** True for a name that women of the language bear and men do not; else, of any language. */
  public static boolean isWomans(String name, Locale language) {
    return is(name, language, "f", "m", WOMEN, MEN);
  }

  /** True for a name that men of the language bear and women do not; else, of any language. */
  public static boolean isMans(String name, Locale language) {
    return is(name, language, "m", "f", MEN, WOMEN);
  }

  private static boolean is(
      String name, Locale language, String own, String other, Set<String> all, Set<String> none) {
    String form = name.toLowerCase(Locale.ROOT);
    boolean borne = has(form, language, own);
    boolean byOthers = has(form, language, other);
    return borne || byOthers ? !byOthers : all.contains(form) && !none.contains(form);
  }

  private static boolean has(String form, Locale language, String bearer) {
    return NAMES.getOrDefault(language.getLanguage() + "-" + bearer, Set.of()).contains(form);
  }
}
