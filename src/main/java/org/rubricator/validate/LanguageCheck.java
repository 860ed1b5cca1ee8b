package org.rubricator.validate;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Language tags: well-formed (BCP 47, RFC 5646), of a language that there is (ISO 639), and
 * declared in the header ({@code langUsage}, TEI P5 chapter HD).
 */
final class LanguageCheck {

  private static final String LANG = "xml:lang";

  /** What every grammar of TEI asks for (teidata.language: xsd:language); BCP 47 asks for more. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,20}");

  /** RFC 5646 §4.4.1: 35 characters are enough for all tags without private parts. */
  private static final int LONGEST = 200;

  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  /** Matches en-GB and sr-Latn-RS; not la-grc, which may be two languages. */
  private static final Pattern MENDED =
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?");

  /** A tag with the first element that has it, and how many have. */
  private record Use(TeiElement first, int count) {}

  private final TeiDocument document;
  private final DiagnosticSink sink;
  private final Map<String, Use> used = new LinkedHashMap<>();

  private LanguageCheck(TeiDocument document, DiagnosticSink sink) {
    this.document = document;
    this.sink = sink;
  }

  /**
   * Checks a file.
   *
   * @param declared the languages that the file's header declares, or that of its corpus
   */
  static void run(TeiDocument document, Set<String> declared, DiagnosticSink sink) {
    LanguageCheck check = new LanguageCheck(document, sink);
    document.root().forEach(check::element);
    check.declared(declared);
  }

  /** The languages that a file declares, folded. */
  static Set<String> declaredIn(TeiDocument document) {
    Set<String> declared = new HashSet<>();
    for (TeiElement usage : document.root().all("langUsage")) {
      usage
          .all("language")
          .forEach(l -> l.attribute("ident").ifPresent(id -> declared.add(folded(id))));
    }
    return declared;
  }

  private void element(TeiElement e) {
    e.attribute(Tei.XML_NAMESPACE, "lang").ifPresent(tag -> used(e, tag.strip()));
    if (e.is("language")) {
      e.attribute("ident").ifPresent(tag -> known(e, "ident", tag.strip()));
    }
  }

  private void used(TeiElement e, String tag) {
    if (!tag.isEmpty() && known(e, LANG, tag)) {
      used.merge(tag, new Use(e, 1), (old, one) -> new Use(old.first, old.count + 1));
    }
  }

  private boolean known(TeiElement e, String attribute, String tag) {
    Optional<String> fault = fault(tag);
    Code code = FORM.matcher(tag).matches() ? Code.LANGUAGE_UNKNOWN : Code.LANGUAGE_TAG;
    fault.ifPresent(why -> sink.report(code, document.place(e, attribute), attribute, tag, why));
    return fault.isEmpty();
  }

  /** What is wrong with a tag, and what is meant perhaps. */
  static Optional<String> fault(String tag) {
    if (!isWellFormed(tag)) {
      Optional<String> meant = mended(tag);
      return Optional.of(
          "its parts are joined by hyphens, the language first"
              + meant.map(m -> "; did you mean " + m + "?").orElse(""));
    }
    String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return language.length() == 2 && !TWO_LETTERS.contains(language)
        ? Optional.of("there is no language \"" + language + "\" in ISO 639")
        : Optional.empty();
  }

  /** The tag with hyphens for low lines, where that names a language as it is spoken somewhere. */
  static Optional<String> mended(String tag) {
    String joined = tag.strip().replace('_', '-');
    return !joined.equals(tag.strip()) && MENDED.matcher(joined).matches() && isKnown(joined)
        ? Optional.of(joined)
        : Optional.empty();
  }

  /** True if language, script and region are codes that there are (ISO 639, 15924, 3166). */
  private static boolean isKnown(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String region = locale.getCountry();
    return fault(tag).isEmpty()
        && (locale.getScript().isEmpty()
            || UScript.getCodeFromName(locale.getScript()) != UScript.INVALID_CODE)
        && (region.isEmpty() || REGIONS.contains(region));
  }

  private static boolean isWellFormed(String tag) {
    if (tag.length() > LONGEST) {
      return false;
    }
    if (tag.regionMatches(true, 0, "x-", 0, 2) || tag.regionMatches(true, 0, "i-", 0, 2)) {
      return tag.matches("[A-Za-z](-[A-Za-z0-9]{1,8}){1,9}");
    }
    try {
      new ULocale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** One finding for each language that is used and not declared. */
  private void declared(Set<String> declared) {
    used.forEach(
        (tag, use) -> {
          if (!isDeclared(folded(tag), declared)) {
            sink.report(
                Code.LANGUAGE_NOT_DECLARED, document.place(use.first, LANG), tag, use.count);
          }
        });
  }

  /** A tag is declared with its region or script, or without. */
  private static boolean isDeclared(String tag, Set<String> declared) {
    String rest = tag;
    while (!declared.contains(rest)) {
      int hyphen = rest.lastIndexOf('-');
      if (hyphen < 0) {
        return false;
      }
      rest = rest.substring(0, hyphen);
    }
    return true;
  }

  /** In small letters; of two codes of one language, as eng and en, the shorter. */
  private static String folded(String tag) {
    String plain = tag.strip().toLowerCase(Locale.ROOT);
    return isWellFormed(plain) && !plain.startsWith("x-")
        ? ULocale.forLanguageTag(plain).toLanguageTag().toLowerCase(Locale.ROOT)
        : plain;
  }
}
