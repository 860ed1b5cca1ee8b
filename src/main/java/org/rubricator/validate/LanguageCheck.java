package org.rubricator.validate;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,100}");

  /** Attributes that hold tags (teidata.language), by their elements. */
  private static final Map<String, List<String>> NAMING =
      Map.of(
          "language", List.of("ident"),
          "langKnown", List.of("tag"),
          "langKnowledge", List.of("tags"),
          "textLang", List.of("mainLang", "otherLangs"));

  private static final int SHOWN = 60;

  /** A tag with the first element that has it, and how many have. */
  private record Use(TeiElement first, int count) {}

  private final TeiDocument document;
  private final CountedFindings findings;
  private final Map<String, Use> used = new LinkedHashMap<>();

  private LanguageCheck(TeiDocument document, DiagnosticSink sink) {
    this.document = document;
    this.findings = new CountedFindings("languages", sink);
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
    for (String name : NAMING.getOrDefault(e.name(), List.of())) {
      e.attribute(name).ifPresent(tags -> known(e, name, tags));
    }
  }

  /** Each tag of an attribute that may hold several. */
  private void known(TeiElement e, String attribute, String tags) {
    for (String tag : tags.strip().split("\\s+")) {
      isKnown(e, attribute, tag);
    }
  }

  private void used(TeiElement e, String tag) {
    if (!tag.isEmpty() && isKnown(e, LANG, tag)) {
      used.merge(tag, new Use(e, 1), (old, one) -> new Use(old.first, old.count + 1));
    }
  }

  private boolean isKnown(TeiElement e, String attribute, String tag) {
    Optional<String> fault = LanguageTag.fault(tag);
    Code code = FORM.matcher(tag).matches() ? Code.LANGUAGE_UNKNOWN : Code.LANGUAGE_TAG;
    fault.ifPresent(
        why ->
            findings.report(code, () -> document.place(e, attribute), attribute, shown(tag), why));
    return fault.isEmpty();
  }

  private static String shown(String tag) {
    return tag.length() <= SHOWN ? tag : tag.substring(0, SHOWN) + "…";
  }

  /** One finding for each language that is used and not declared. */
  private void declared(Set<String> declared) {
    used.forEach(
        (tag, use) -> {
          if (!isDeclared(folded(tag), declared)) {
            findings.report(
                Code.LANGUAGE_NOT_DECLARED,
                () -> document.place(use.first, LANG),
                shown(tag),
                use.count);
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
    return LanguageTag.isWellFormed(plain) && !plain.startsWith("x-")
        ? ULocale.forLanguageTag(plain).toLanguageTag().toLowerCase(Locale.ROOT)
        : plain;
  }
}
