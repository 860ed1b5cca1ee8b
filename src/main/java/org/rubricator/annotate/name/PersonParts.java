package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * Names of persons made whole: initials and shortened given names before them ("C.-A. | Perrin",
 * "Saml. | Thirkell"), particles ("Yusuf | al-Halabi", "Otto | von Lind"), patronymics and titles
 * behind them ("Aga Mirza | ogly", "Muhsin | Bey"), names turned about ("Akopov, | G. A.").
 */
final class PersonParts {

  /** Small words inside a name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "ibn", "bin", "bint", "ben", "von", "vom", "zu", "van", "de", "der", "den", "di", "da",
          "del", "della", "du", "dos", "ter", "af", "av", "y", "al", "el");

  private static final Set<String> PATRONYMICS =
      Set.of(
          "ogly", "oglu", "oğlu", "oghlu", "qızı", "qizi", "kızı", "kizi", "kyzy", "gyzy", "zade",
          "zadə", "zadeh");

  /** Matches the end of "said C.-A. ", "of G. W. "; not that of "plan B Smith". */
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.(?: |-|‑)?){1,4}$");

  /** Matches ", G. A." behind a surname; not ", Gary". */
  private static final Pattern TURNED =
      Pattern.compile(", (?:\\p{Lu}\\p{Ll}?\\.(?: |-)?){1,4}(?<! )");

  /** Matches " von der Lind", " al-Halabi", " ibn Dawud". */
  private static final Pattern PARTICLE =
      Pattern.compile("( \\p{Ll}{1,5})( \\p{Ll}{1,5})?[ -]\\p{Lu}[\\p{L}\\p{M}'-]{1,30}");

  /** Characters on each side that are looked at. */
  private static final int WINDOW = 80;

  /** True for a small word that may begin or join a name. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private final String line;
  private final List<NameModel.Hit> whole = new ArrayList<>();

  private PersonParts(String line) {
    this.line = line;
  }

  /** The same hits in order, those of persons made whole. */
  static List<NameModel.Hit> of(String line, List<NameModel.Hit> hits) {
    PersonParts parts = new PersonParts(line);
    hits.forEach(parts::add);
    return parts.whole;
  }

  private void add(NameModel.Hit hit) {
    int last = whole.size() - 1;
    if (last >= 0 && hit.start() < whole.get(last).end()) {
      return;
    }
    if (hit.kind() != EntryKind.PERSON) {
      whole.add(hit);
      return;
    }
    int floor = last < 0 ? 0 : whole.get(last).end();
    NameModel.Hit wide = wide(hit, floor);
    if (last >= 0 && isOne(whole.get(last), wide)) {
      NameModel.Hit first = whole.remove(last);
      wide = first.at(first.start(), wide.end());
    }
    whole.add(wide);
  }

  private NameModel.Hit wide(NameModel.Hit hit, int floor) {
    int end = right(hit.end());
    return hit.at(left(hit.start(), end, floor), end);
  }

  /** Where the surname before "Aga Mirza ogly" begins. */
  private int turned(int start, int end, int floor) {
    int word = Math.max(floor, start - 2);
    while (word > floor && Character.isLetter(line.charAt(word - 1))) {
      word--;
    }
    boolean surname = word < start - 2 && Character.isUpperCase(line.charAt(word));
    return surname && isTurned(line.substring(start, end)) ? word : start;
  }

  /** "Saml" and "Thirkell", parted by the stop of the first. */
  private boolean isOne(NameModel.Hit first, NameModel.Hit second) {
    String gap = line.substring(first.end(), second.start());
    String words = line.substring(second.start(), second.end());
    boolean name = gap.equals(". ") || gap.equals(" ");
    return first.kind() == EntryKind.PERSON
        && (name && isShort(first.start(), first.end())
            || gap.equals(" ") && PARTICLES.contains(Word.plain(words).split("[ -]")[0])
            || gap.equals(", ") && isTurned(words));
  }

  /** "Aga Mirza ogly" behind a surname. */
  private static boolean isTurned(String words) {
    return PATRONYMICS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  private boolean isShort(int start, int end) {
    String word = line.substring(start, end);
    return GivenNames.has(word.endsWith(".") ? word : word + ".");
  }

  /** Where initials or a shortened given name before a name begin. */
  private int left(int start, int end, int floor) {
    int from = Math.max(floor, start - WINDOW);
    Matcher initials = INITIALS.matcher(line.substring(from, start));
    if (initials.find() && (start == 0 || " -‑.".indexOf(line.charAt(start - 1)) >= 0)) {
      return from + initials.start();
    }
    if (start < 2 || line.charAt(start - 1) != ' ') {
      return start;
    }
    if (line.charAt(start - 2) == ',') {
      return turned(start, end, floor);
    }
    int word = Math.max(floor, line.lastIndexOf(' ', start - 2) + 1);
    return line.charAt(start - 2) == '.' && GivenNames.has(line.substring(word, start - 1))
        ? word
        : start;
  }

  /** Where what belongs to a name behind it ends. */
  private int right(int end) {
    int at = afterTitle(afterParticle(end));
    Matcher turned = TURNED.matcher(line).region(at, Math.min(line.length(), at + WINDOW));
    return turned.lookingAt() ? turned.end() : at;
  }

  private int afterParticle(int end) {
    Matcher rest = PARTICLE.matcher(line).region(end, Math.min(line.length(), end + WINDOW));
    boolean particle =
        rest.lookingAt()
            && PARTICLES.contains(rest.group(1).strip())
            && (rest.group(2) == null || PARTICLES.contains(rest.group(2).strip()));
    return particle && isOfPersons(rest.group(1).strip()) ? rest.end() : end;
  }

  /** "Anne de Paris" may be a person and a town: French "de" joins only what a model joined. */
  private static boolean isOfPersons(String particle) {
    return !Set.of("de", "da", "di", "du", "der", "den", "y", "zu", "del").contains(particle);
  }

  private int afterTitle(int end) {
    int at = end;
    while (at + 1 < line.length() && line.charAt(at) == ' ') {
      int next = Word.end(line, at + 1);
      String word = line.substring(at + 1, next);
      boolean title =
          Word.isCapitalised(word) && NameWords.is(NameWords.Kind.AFTER_NAME, word)
              || PATRONYMICS.contains(word);
      if (!title || !Word.endsAt(line, next)) {
        return at;
      }
      at = next;
    }
    return at;
  }
}
