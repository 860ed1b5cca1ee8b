package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rubricator.annotation.Span;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/** Names of the authority, and beside them those that a model of the text's language finds. */
public final class NameFinder {

  private final Authority authority;
  private final NameLookUp lookUp;
  private final NameModels models;

  public NameFinder(Authority authority, NameModels models) {
    this.authority = authority;
    this.lookUp = new NameLookUp(authority);
    this.models = models;
  }

  /**
   * The names of one text.
   *
   * @param known by the authority
   * @param found beside them
   * @param bearers of names that tell themselves, or by the word before them
   */
  public record Names(List<Candidate> known, List<Found> found, Map<Span, Bearer> bearers) {

    /** No names were looked for. */
    public static final Names NONE = new Names(List.of(), List.of(), Map.of());

    public Names {
      known = List.copyOf(known);
      found = List.copyOf(found);
      bearers = Map.copyOf(bearers);
    }

    static Names of(TextView view, Locale language, List<Candidate> known, List<Found> found) {
      Map<Span, Bearer> bearers = new HashMap<>();
      for (Found name : found) {
        Honorifics.before(view.text(), name.span().start())
            .or(() -> Bearer.ofGivenName(name.form(), language))
            .ifPresent(bearer -> bearers.put(name.span(), bearer));
      }
      return new Names(known, found, bearers);
    }

    /** But for those that the model found at stretches of some kind. */
    public Names without(Predicate<Span> such) {
      return new Names(known, found.stream().filter(f -> !such.test(f.span())).toList(), bearers);
    }

    Optional<Bearer> bearer(Found name) {
      return Optional.ofNullable(bearers.get(name.span()));
    }

    List<Found> found(EntryKind kind) {
      return found.stream().filter(f -> f.kind() == kind).toList();
    }
  }

  /** The names of the authority in a text. */
  public List<Candidate> known(TextView view) {
    return lookUp.find(view);
  }

  /** All names of a text. Pure. */
  public Names find(TextView view, Locale language) {
    List<Candidate> known = known(view);
    List<Found> all =
        models.of(language).map(model -> FoundNames.in(view, model, language)).orElse(List.of());
    TakenStretches taken = new TakenStretches();
    known.forEach(k -> taken.add(k.span().start(), k.span().end()));
    List<Found> found =
        all.stream().filter(f -> !taken.overlaps(f.span().start(), f.span().end())).toList();
    return Names.of(view, language, withFindings(known, all), found);
  }

  /** A name that only a draft of the tool has is no surer than when the draft was made of it. */
  private static List<Candidate> withFindings(List<Candidate> known, List<Found> all) {
    Map<Span, Found> bySpan = new HashMap<>();
    all.forEach(found -> bySpan.put(found.span(), found));
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : known) {
      Entry entry = candidate.entries().get(0);
      boolean draft = candidate.isCertain() && entry.certainty() < 1;
      candidates.add(
          Optional.ofNullable(bySpan.get(candidate.span()))
              .filter(found -> draft && found.kind() == entry.kind())
              .map(candidate::found)
              .orElse(candidate));
    }
    return candidates;
  }

  /** Gives the names of all texts their entries; new ones for what the authority does not have. */
  public CorpusNames resolve(List<Names> texts) {
    DraftEntries drafts = DraftEntries.of(texts, authority);
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Names text : texts) {
      List<Candidate> all = new ArrayList<>(text.known());
      all.addAll(drafts.candidates(text.found()));
      all.sort(Comparator.comparing(Candidate::span));
      candidates.add(all);
    }
    return new CorpusNames(candidates, drafts.entries());
  }
}
