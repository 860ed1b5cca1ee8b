package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * Unknown names in a list of places: "the road to Oban, Lorn, Ardal and Wick", where the model or a
 * table knows two of them. What stands between two places, or behind two, is one too.
 */
final class ListedPlaces {

  /** Matches ", Fass Boye" behind a place; not ", Miller said". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:, | and | et | und | or | ou | oder |, and | sowie )(?:de |du |d'|l'|la |le )?"
              + "(\\p{Lu}[\\p{L}\\p{M}'’-]{2,30}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,30})?)"
              + "(?=[,.;:)]| and | et | und | or | ou | oder )");

  private ListedPlaces() {}

  /** The hits and the places beside them, in order. */
  static List<NameModel.Hit> with(String line, String language, List<NameModel.Hit> hits) {
    TakenStretches taken = new TakenStretches();
    hits.forEach(hit -> taken.add(hit.start(), hit.end()));
    List<NameModel.Hit> all = new ArrayList<>(hits);
    int run = 0;
    int end = -1;
    for (NameModel.Hit hit : hits) {
      boolean place = hit.kind() == EntryKind.PLACE;
      boolean listed =
          end >= 0 && hit.start() - end <= 8 && isGap(line.substring(end, hit.start()));
      run = place ? (listed ? run + 1 : 1) : 0;
      end = run >= 2 ? behind(line, language, hit.end(), taken, all) : hit.end();
    }
    all.sort(Comparator.comparingInt(NameModel.Hit::start));
    return all;
  }

  private static boolean isGap(String between) {
    return between.matches(
        "(?:,| and| et| und| or| ou| oder|, and| sowie|/) ?(?:l'|la |le |de |d')?");
  }

  /** Takes the names that follow; the end of the last. */
  private static int behind(
      String line, String language, int from, TakenStretches taken, List<NameModel.Hit> all) {
    int at = from;
    Matcher next = NEXT.matcher(line);
    while (next.region(at, Math.min(line.length(), at + 90)).lookingAt()
        && !taken.overlaps(next.start(1), next.end(1))
        && !isCommon(next.group(1), language)) {
      taken.add(next.start(1), next.end(1));
      all.add(new NameModel.Hit(next.start(1), next.end(1), EntryKind.PLACE, "list-of-places"));
      at = next.end(1);
    }
    return at;
  }

  private static boolean isCommon(String form, String language) {
    String last = form.substring(form.lastIndexOf(' ') + 1);
    return GivenNames.has(form)
        || GivenNames.begins(form)
        || NameWords.is(NameWords.Kind.NO_NAME, form, language)
        || NameWords.is(NameWords.Kind.CALENDAR, form, language)
        || NameWords.is(NameWords.Kind.ORGANISATION, last);
  }
}
