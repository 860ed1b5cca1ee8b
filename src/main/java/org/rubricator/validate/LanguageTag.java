package org.rubricator.validate;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Language tags: well-formed (BCP 47, RFC 5646), of codes that there are (ISO 639, 3166). */
final class LanguageTag {

  /** RFC 5646 §4.4.1: 35 characters are enough for all tags without private parts. */
  private static final int LONGEST = 200;

  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  /**
   * Tags that are older than the rules for tags, and all that begin with i- (RFC 5646, section
   * 2.2.8), in small letters.
   */
  private static final Set<String> OF_OLD =
      Set.of(
          "art-lojban",
          "cel-gaulish",
          "en-gb-oed",
          "i-ami",
          "i-bnn",
          "i-default",
          "i-enochian",
          "i-hak",
          "i-klingon",
          "i-lux",
          "i-mingo",
          "i-navajo",
          "i-pwn",
          "i-tao",
          "i-tay",
          "i-tsu",
          "no-bok",
          "no-nyn",
          "sgn-be-fr",
          "sgn-be-nl",
          "sgn-ch-de",
          "zh-guoyu",
          "zh-hakka",
          "zh-min",
          "zh-min-nan",
          "zh-xiang");

  private static final Pattern PRIVATE = Pattern.compile("[Xx](-[A-Za-z0-9]{1,8}){1,100}");

  /** A spelling, a dialect or a reform: 1901, scouse. */
  private static final Pattern VARIANT = Pattern.compile("[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}");

  /** Matches en-GB and sr-Latn-RS; not la-grc, which may be two languages. */
  private static final Pattern MENDED =
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?");

  private static final Pattern UNITED_KINGDOM = Pattern.compile("(?i)(?<=-)UK(?=-|$)");

  private static final Pattern HYPHENED = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  /** Codes of ISO 639-2/B, which catalogues of libraries have, with those that BCP 47 asks for. */
  private static final Map<String, String> OF_LIBRARIES =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  /** Languages with countries in which they are spoken (CLDR). */
  private static final Set<String> SPOKEN =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(locale -> locale.getLanguage() + "_" + locale.getCountry())
          .collect(Collectors.toUnmodifiableSet());

  private LanguageTag() {}

  /** What is wrong with a tag, and what is meant perhaps. */
  static Optional<String> fault(String tag) {
    return isWellFormed(tag) ? unknown(tag) : Optional.of(broken(tag));
  }

  private static String broken(String tag) {
    if (tag.length() > LONGEST) {
      return "it is longer than a tag can be";
    }
    if (tag.regionMatches(true, 0, "i-", 0, 2)) {
      return "no tag of that name is registered, and none with i- will be";
    }
    Optional<String> meant = mended(tag);
    if (meant.isPresent() || !HYPHENED.matcher(tag).matches()) {
      return "its parts are letters and digits, joined by hyphens, the language first"
          + asked(meant);
    }
    return tag.indexOf('-') == 1 || tag.length() == 1
        ? "it begins with a single letter: only x- may, with a part behind it, as in x-field"
        : "a part of it stands twice, or where none may stand";
  }

  private static String asked(Optional<String> meant) {
    return meant.map(m -> "; did you mean " + m + "?").orElse("");
  }

  private static Optional<String> unknown(String tag) {
    String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    if (language.length() == 1 || OF_OLD.contains(tag.toLowerCase(Locale.ROOT))) {
      return Optional.empty(); // of private use, or a tag that is known as a whole
    }
    if (OF_LIBRARIES.containsKey(language)) {
      return Optional.of(
          "\"" + language + "\" is its code in libraries" + asked(Optional.of(ofTexts(tag))));
    }
    Optional<String> shorter = shorter(language);
    if (shorter.isPresent()) {
      return Optional.of(
          "its code of two letters is asked for"
              + asked(shorter.map(s -> s + tag.substring(language.length()))));
    }
    if (language.length() > 3 || (language.length() == 2 && !isLanguage(language))) {
      return Optional.of(
          "there is no language \""
              + language
              + "\" in ISO 639"
              + asked(LikelyLanguage.of(language)));
    }
    return country(tag).or(() -> variant(tag));
  }

  private static Optional<String> country(String tag) {
    String region = ULocale.forLanguageTag(tag).getCountry();
    return region.length() != 2 || isRegion(region)
        ? Optional.empty()
        : Optional.of(
            "there is no country \""
                + region
                + "\" in ISO 3166"
                + asked(
                    Optional.of(UNITED_KINGDOM.matcher(tag).replaceFirst("GB"))
                        .filter(t -> !t.equals(tag))));
  }

  private static Optional<String> variant(String tag) {
    return variants(tag).stream()
        .filter(v -> !isRegistered(ValidIdentifiers.Datatype.variant, v))
        .findFirst()
        .map(v -> "there is no variant \"" + v + "\" among those that are known here");
  }

  /** The variants of a tag, in small letters: what stands behind a single letter is none. */
  private static List<String> variants(String tag) {
    return Arrays.stream(tag.toLowerCase(Locale.ROOT).split("-"))
        .skip(1)
        .takeWhile(part -> part.length() > 1)
        .filter(part -> VARIANT.matcher(part).matches())
        .toList();
  }

  private static boolean isLanguage(String code) {
    return TWO_LETTERS.contains(code) || isRegistered(ValidIdentifiers.Datatype.language, code);
  }

  private static boolean isRegion(String code) {
    return isRegistered(ValidIdentifiers.Datatype.region, code);
  }

  /**
   * True for codes in use, of private use and for those that are used no more. ICU has the registry
   * in an internal class only; the JDK has neither private nor past codes.
   */
  private static boolean isRegistered(ValidIdentifiers.Datatype type, String code) {
    return ValidIdentifiers.isValid(type, EnumSet.allOf(ValidIdentifiers.Datasubtype.class), code)
        != null;
  }

  /** The code of two letters that goes before one of three (RFC 5646, section 2.2.1). */
  private static Optional<String> shorter(String language) {
    String two = ULocale.forLanguageTag(language).getLanguage();
    return language.length() == 3 && two.length() == 2 ? Optional.of(two) : Optional.empty();
  }

  private static String ofTexts(String tag) {
    String language = tag.split("-", 2)[0];
    return OF_LIBRARIES.get(language.toLowerCase(Locale.ROOT)) + tag.substring(language.length());
  }

  /**
   * The tag with hyphens for low lines, or with the code that is meant, where that names a language
   * as it is spoken somewhere.
   */
  static Optional<String> mended(String tag) {
    String joined = tag.strip().replace('_', '-');
    if (OF_LIBRARIES.containsKey(joined.toLowerCase(Locale.ROOT))) {
      return Optional.of(ofTexts(joined));
    }
    Optional<String> shorter = shorter(joined.toLowerCase(Locale.ROOT));
    if (shorter.isPresent()) {
      return shorter;
    }
    return !joined.equals(tag.strip())
            && MENDED.matcher(joined).matches()
            && isKnown(joined)
            && !areTwoLanguages(joined)
        ? Optional.of(cased(joined))
        : Optional.empty();
  }

  /** True for {@code fr-la}, French and Latin; not for {@code fr-ca}, since it is spoken there. */
  private static boolean areTwoLanguages(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String country = locale.getCountry().toLowerCase(Locale.ROOT);
    return TWO_LETTERS.contains(country)
        && !SPOKEN.contains(locale.getLanguage() + "_" + locale.getCountry());
  }

  /** Language small, script with a capital, region in capitals (RFC 5646, section 2.1.1). */
  private static String cased(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-");
    for (int i = 1; i < parts.length; i++) {
      int capitals = parts[i].length() == 2 ? 2 : 1;
      parts[i] =
          parts[i].substring(0, capitals).toUpperCase(Locale.ROOT) + parts[i].substring(capitals);
    }
    return String.join("-", parts);
  }

  /** True if language, script and region are codes that there are (ISO 639, 15924, 3166). */
  private static boolean isKnown(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String region = locale.getCountry();
    return fault(tag).isEmpty()
        && (locale.getScript().isEmpty()
            || UScript.getCodeFromName(locale.getScript()) != UScript.INVALID_CODE)
        && (region.isEmpty() || isRegion(region));
  }

  static boolean isWellFormed(String tag) {
    if (tag.length() > LONGEST) {
      return false;
    }
    if (tag.regionMatches(true, 0, "x-", 0, 2)) {
      return PRIVATE.matcher(tag).matches();
    }
    if (OF_OLD.contains(tag.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return variants(tag).stream().distinct().count() == variants(tag).size() && isOfParts(tag);
  }

  private static boolean isOfParts(String tag) {
    try {
      new ULocale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
