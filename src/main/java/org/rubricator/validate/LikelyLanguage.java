package org.rubricator.validate;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The language that somebody means who writes no code of one: the code of a country (jp, cz), or
 * the name of a language in English, French, German or in itself.
 */
final class LikelyLanguage {

  private static final int LENGTH_OF_COUNTRY = 2;

  private static final List<Locale> NAMED_IN =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, new Locale("es"), new Locale("it"));

  private LikelyLanguage() {}

  /** Codes by names in small letters; of two languages with one name the first in the alphabet. */
  private static final class Names {
    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new TreeMap<>();
      for (String code : Locale.getISOLanguages()) {
        ULocale locale = new ULocale(code);
        NAMED_IN.forEach(in -> name(locale.getDisplayLanguage(ULocale.forLocale(in)), code, codes));
        name(locale.getDisplayLanguage(locale), code, codes);
      }
      return codes;
    }

    private static void name(String name, String code, Map<String, String> codes) {
      codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
  }

  /** The code that is likely meant by what stands where the language should. */
  static Optional<String> of(String written) {
    return written.length() == LENGTH_OF_COUNTRY
        ? ofCountry(written)
        : Optional.ofNullable(Names.CODES.get(written.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> ofCountry(String code) {
    ULocale country = new ULocale.Builder().setRegion(code).build();
    String language = ULocale.addLikelySubtags(country).getLanguage();
    return Optional.of(language).filter(l -> !l.isEmpty() && !l.equals("und") && !l.equals("en"));
  }
}
