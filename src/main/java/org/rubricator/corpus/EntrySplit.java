package org.rubricator.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rubricator.authority.EntryEdits;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.IdMentions;

/** An entry parted in two by the forms of its name, with the names in the texts that have them. */
final class EntrySplit {

  /** What an {@code xml:id} may be (Namespaces in XML, NCName). */
  private static final Predicate<String> NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.\\-\\u00B7]{0,200}").asMatchPredicate();

  private static final Set<String> OTHER_NAMES = Set.of("rs", "name");

  private final ReviewState state;
  private final EntryKind kind;
  private final Refusals refusals;

  EntrySplit(ReviewState state, EntryKind kind, Refusals refusals) {
    this.state = state;
    this.kind = kind;
    this.refusals = refusals;
  }

  static boolean isName(String id) {
    return NAME.test(id);
  }

  /**
   * The steps.
   *
   * @param value the other id and the forms that go there: {@code vale-john: John Vale | J. Vale}
   */
  List<ReviewState> steps(EntryEdits file, TeiElement entry, String value) {
    int colon = value.indexOf(':');
    String id = value.substring(0, Math.max(0, colon)).strip();
    List<String> forms =
        Arrays.stream(value.substring(colon + 1).split("\\|")).map(String::strip).toList();
    List<String> own = file.forms(entry);
    Optional<String> unknown = forms.stream().filter(f -> !own.contains(f)).findFirst();
    if (colon < 0 || !isName(id)) {
      return refusals.because("the value is to be an id, a colon, and the forms that go there");
    }
    if (unknown.isPresent()) {
      return refusals.because("the entry has no form \"" + unknown.get() + "\"");
    }
    if (Set.copyOf(forms).containsAll(own)) {
      return refusals.because("all its forms would go; rename gives it another id");
    }
    return parted(file, entry, id, forms);
  }

  private List<ReviewState> parted(
      EntryEdits file, TeiElement entry, String id, List<String> forms) {
    String old = entry.id().orElse("");
    Optional<TeiElement> other = file.entry(id);
    ReviewState both =
        state.with(
            other.isPresent()
                ? file.give(entry, other.get(), forms)
                : file.partOff(entry, id, forms));
    IdMentions mentions = both.mentions();
    EntryEdits now = both.authority(kind).orElseThrow();
    Set<String> folded = forms.stream().map(EntrySplit::fold).collect(Collectors.toSet());
    List<IdMentions.Mention> named =
        mentions.of(now.file(), old).stream().filter(m -> isNamed(m, folded)).toList();
    Redirection led = new Redirection(both, named, m -> mentions.renamed(m, old, id));
    if (led.left().isPresent()) {
      return refusals.pointedTo(led.left().get());
    }
    ReviewState pointing = led.apply();
    EntryEdits last = pointing.authority(kind).orElseThrow();
    return List.of(
        both, pointing, pointing.with(last.without(last.entry(old).orElseThrow(), forms)));
  }

  private boolean isNamed(IdMentions.Mention mention, Set<String> forms) {
    TeiElement e = mention.element();
    boolean name = e.is(kind.nameElement()) || (e.isTei() && OTHER_NAMES.contains(e.name()));
    return name && mention.attribute().equals("ref") && forms.contains(fold(mention.in().words(e)));
  }

  /** Words as they are compared: single spaces, no capitals. */
  static String fold(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
