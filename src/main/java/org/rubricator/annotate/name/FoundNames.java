package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubricator.annotation.Span;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * Names that the authority does not have: what a model finds, cut to the name itself, brought into
 * agreement over the text, and found again where the model passed over it.
 */
public final class FoundNames {

  /** A model gives nearly every name a probability above 0.9, right or wrong: it says nothing. */
  private static final double MODEL = 0.7;

  /** Matches II, XIV; a name of one letter is none either. */
  private static final Pattern NUMBER = Pattern.compile("[IVXLCDM]{1,8}\\.?|\\p{L}\\.?");

  private static final Pattern OF_PEOPLE =
      Pattern.compile(
          "(?U)(?:^|\\P{L})(?:the|all|many|some|an?|die|der|den|alle|viele|ein|einem|einen|les|des|un"
              + "|aux|ces|quelques) $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?U)(?:^|\\P{L})(?:the|an?|my|your|his|her|our|their|ye|la?e?|les|une?|ce|mon|son|notre"
              + "|de[rnm]|die|eine?[nmr]?|unser|vom|zum|beim|du|au) $",
          Pattern.CASE_INSENSITIVE);

  private final NameModel model;
  private final Locale language;

  private FoundNames(NameModel model, Locale language) {
    this.model = model;
    this.language = language;
  }

  /** The names of a text, in order, whether the authority has them or not. */
  static List<Found> in(TextView view, NameModel model, Locale language) {
    String code = language.getLanguage();
    FoundNames names = new FoundNames(model, language);
    List<Found> found = names.found(view);
    List<Found> agreed =
        Acronyms.with(
            view,
            code,
            PersonsOfText.with(
                view, new NameAgreement(view, code).of(new FalseNames(view, code).without(found))));
    List<Found> all = new ArrayList<>(agreed);
    all.addAll(
        new NameRepeats(view).of(agreed.stream().filter(f -> names.isName(f.form())).toList()));
    all.sort(Comparator.comparing(Found::span));
    return all;
  }

  private List<Found> found(TextView view) {
    List<Found> found = new ArrayList<>();
    for (TextView.Block block : view.blocks()) {
      String line = view.line(block);
      for (NameModel.Hit hit : hits(block, line)) {
        NameEdges.of(line, hit).flatMap(h -> found(line, block.start(), h)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What a model reads in a line, corrected and filled up by the language's own rules. */
  private List<NameModel.Hit> hits(TextView.Block block, String line) {
    String code = language.getLanguage();
    List<NameModel.Hit> whole = HyphenedNames.of(line, model.find(line));
    List<NameModel.Hit> patterns = NamePatterns.with(line, code, whole);
    List<NameModel.Hit> bodies =
        code.equals("en") ? OrganisationEdges.in(line, patterns) : patterns;
    List<NameModel.Hit> joined = NameJoins.of(line, bodies);
    List<NameModel.Hit> told = SpelledOut.with(line, code, joined);
    List<NameModel.Hit> plain = PlainNames.with(line, code, BlockNames.with(block, line, told));
    return PersonParts.of(line, ListedPlaces.with(line, code, plain));
  }

  private Optional<Found> found(String line, int offset, NameModel.Hit hit) {
    String form = line.substring(hit.start(), hit.end());
    Span span = new Span(offset + hit.start(), offset + hit.end());
    boolean person = hit.kind() == EntryKind.PERSON && hit.rule().equals(NameModel.Hit.MODEL);
    return (isName(form) || isNamed(line, hit, form))
            && !(person && isOffice(line, hit.start(), form))
            && !NameLookUp.isCurrency(line, hit.end())
        ? Optional.of(new Found(span, form, hit.kind(), hit.rule(), MODEL))
        : Optional.empty();
  }

  /**
   * A country of a people's name where no article of the people stands before it ("nach Polen",
   * "die Polen"), and a given name that a model reads as a person: "Frank", "Finn".
   */
  private static boolean isNamed(String line, NameModel.Hit hit, String form) {
    boolean country =
        hit.kind() == EntryKind.PLACE
            && PlaceNames.isKnown(form)
            && !OF_PEOPLE.matcher(line.substring(0, hit.start())).find();
    return country || hit.kind() == EntryKind.PERSON && GivenNames.has(form);
  }

  /** "the Squire", "Mme": an office or a title alone; "Pope" without an article is a surname. */
  private static boolean isOffice(String line, int start, String form) {
    boolean title = NameWords.is(NameWords.Kind.TITLE, form.replace(".", ""));
    if (PlaceNames.has(form)) {
      return false;
    }
    boolean address = NameWords.is(NameWords.Kind.ADDRESS, form.replace(".", ""));
    return address || title && ARTICLE.matcher(line.substring(0, start)).find();
  }

  /** Not a number in Roman numerals, nor one letter, nor the name of a people. */
  private boolean isName(String form) {
    return form.codePoints().anyMatch(Character::isLetter)
        && !NUMBER.matcher(form).matches()
        && !NameWords.is(NameWords.Kind.NO_NAME, form, language.getLanguage());
  }
}
