package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Values of attributes that are written in another form than TEI asks for. */
final class ValueFixes {

  /** Languages whose countries count years, or have counted them, by another calendar as well. */
  private static final Set<String> OTHER_CALENDARS =
      Set.of(
          "am", "ar", "bn", "ckb", "dv", "fa", "gu", "he", "hi", "km", "ku", "lo", "mr", "my", "ne",
          "ota", "pa", "ps", "sa", "th", "ti", "ug", "ur", "yi");

  private static final String FIRST_GREGORIAN_DAY = "1582-10-15";

  private static final Pattern OLD_STYLE =
      Pattern.compile(
          "\\bO\\.\\s?S\\.|(?iu)\\bold style\\b|\\ba\\.\\s?St\\.|alten stils|vieux style|v\\.\\s?st\\.|ст\\.\\s?ст");

  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{3}");

  private final TeiDocument document;
  private final List<Fix> fixes = new ArrayList<>();

  private ValueFixes(TeiDocument document) {
    this.document = document;
  }

  static List<Fix> of(TeiDocument document, IdIndex ids) {
    ValueFixes found = new ValueFixes(document);
    document.root().forEach(found::element);
    for (PointerCheck.Bare bare : PointerCheck.bare(document, ids)) {
      found.word(bare.element(), bare.attribute(), bare.written(), bare.meant());
    }
    return found.fixes;
  }

  private void element(TeiElement e) {
    e.attribute(Tei.XML_NAMESPACE, "lang").ifPresent(tag -> language(e, "xml:lang", tag));
    if (e.is("language")) {
      e.attribute("ident").ifPresent(tag -> language(e, "ident", tag));
    }
    if (DateCheck.isDatable(e)) {
      DateCheck.ATTRIBUTES.forEach(name -> date(e, name));
    }
  }

  private void language(TeiElement e, String attribute, String tag) {
    if (LanguageTag.fault(tag.strip()).isPresent()) {
      LanguageTag.mended(tag).ifPresent(meant -> word(e, attribute, tag.strip(), meant));
    }
  }

  private void date(TeiElement e, String attribute) {
    Optional<String> value = e.attribute(attribute).map(String::strip);
    String language = language(e);
    boolean plain =
        !e.is("time")
            && DateWordsCheck.isGregorian(e)
            && !OTHER_CALENDARS.contains(language.split("-", 2)[0]);
    value
        .filter(v -> plain && (!SHORT_YEAR.matcher(v).matches() || isSaid(e, v)))
        .flatMap(v -> DateForms.mended(v, language))
        .filter(meant -> !isJulian(e, meant))
        .filter(meant -> !DateForms.isMonthOrYears(value.get()) || namesMonth(e, meant, language))
        .ifPresent(meant -> word(e, attribute, value.get(), meant));
  }

  /** True for a day before the Gregorian calendar, or one whose words say that it is not of it. */
  private boolean isJulian(TeiElement e, String meant) {
    boolean early = meant.length() == 10 && meant.compareTo(FIRST_GREGORIAN_DAY) < 0;
    return early
        || WordsOfDate.of(document, e).filter(Eras::areOthers).isPresent()
        || WordsOfDate.of(document, e).filter(words -> OLD_STYLE.matcher(words).find()).isPresent();
  }

  /** True where the words name the month: 1914-5 may be two years. */
  private boolean namesMonth(TeiElement e, String meant, String language) {
    int month = Integer.parseInt(meant.substring(meant.lastIndexOf('-') + 1));
    return WordsOfDate.of(document, e)
        .map(words -> SaidDate.of(words, language).month())
        .filter(said -> said.isPresent() && said.getAsInt() == month)
        .isPresent();
  }

  /** True for a number that the words say: 191 may be a decade, 930 a time. */
  private boolean isSaid(TeiElement e, String number) {
    Pattern alone =
        Pattern.compile("(?<![\\p{L}\\p{Nd}:.-])" + number + "(?![\\p{L}\\p{Nd}:?*\u2013-])");
    return WordsOfDate.of(document, e).filter(words -> alone.matcher(words).find()).isPresent();
  }

  /** The language that is meant: a tag in another form is corrected at the same time. */
  private static String language(TeiElement e) {
    String told = e.language().orElse("en");
    return LanguageTag.fault(told).flatMap(fault -> LanguageTag.mended(told)).orElse(told);
  }

  private void word(TeiElement e, String attribute, String old, String meant) {
    Optional<Edit> edit = AttributeEdits.word(document, e, attribute, old, meant);
    edit.map(x -> Fix.of(attribute + "=\"" + old + "\" becomes \"" + meant + "\"", document, x))
        .ifPresent(fixes::add);
  }
}
