package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * What belongs to the name of a body in English beside the words that were found: "the | Health and
 * | Safety Executive", "St | Bernadette's School", "14th | Light Dragoons", "Vale and Sons | plc".
 */
final class OrganisationEdges {

  private static final Set<String> SAINT = Set.of("St", "St.", "Saint");

  /** Matches 14th, 3d; the number of a regiment, a battalion, a congress. */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|d)");

  /** Large words of the first half of a name with "and". */
  private static final int LONGEST = 3;

  private final LineWords words;
  private final TakenStretches others = new TakenStretches();

  private OrganisationEdges(String line, List<NameModel.Hit> hits) {
    this.words = new LineWords(line);
    hits.stream()
        .filter(hit -> hit.kind() != EntryKind.PLACE)
        .forEach(hit -> others.add(hit.start(), hit.end()));
  }

  /** The hits in order, with those of bodies whole; a hit that one of these covers is gone. */
  static List<NameModel.Hit> in(String line, List<NameModel.Hit> hits) {
    OrganisationEdges edges = new OrganisationEdges(line, hits);
    List<NameModel.Hit> whole = new ArrayList<>();
    for (NameModel.Hit hit : hits) {
      NameModel.Hit found = hit.kind() == EntryKind.ORGANISATION ? edges.whole(hit) : hit;
      while (!whole.isEmpty() && whole.get(whole.size() - 1).start() >= found.start()) {
        whole.remove(whole.size() - 1);
      }
      if (whole.isEmpty() || whole.get(whole.size() - 1).end() <= found.start()) {
        whole.add(found);
      }
    }
    return whole;
  }

  private NameModel.Hit whole(NameModel.Hit hit) {
    int first = words.at(hit.start());
    int last = words.at(hit.end() - 1);
    if (first < 0 || last < 0) {
      return hit;
    }
    int from = numbered(saint(first));
    int start = from < first ? from : pair(first);
    int end = Math.max(hit.end(), words.end(company(last)));
    return hit.at(start < first ? words.start(start) : hit.start(), end);
  }

  private int saint(int first) {
    boolean named = isBefore(first) && SAINT.contains(words.text(first - 1));
    return named ? first - 1 : first;
  }

  private int numbered(int first) {
    boolean numbered = isBefore(first) && ORDINAL.matcher(words.text(first - 1)).matches();
    return numbered ? first - 1 : first;
  }

  private boolean isBefore(int word) {
    return word > 0 && words.isNext(word - 1);
  }

  /** "the A and | B": one body, since the article stands before both; two have two articles. */
  private int pair(int first) {
    if (!isBefore(first) || !words.text(first - 1).equals("and") || !isBefore(first - 1)) {
      return first;
    }
    int start = first - 1;
    while (first - 1 - start < LONGEST
        && isBefore(start)
        && words.isLarge(start - 1)
        && !isArticle(start - 1)) {
      start--;
    }
    boolean article = start < first - 1 && isBefore(start) && isArticle(start - 1);
    return article && isOfBody(start, first - 2) ? start : first;
  }

  private boolean isArticle(int word) {
    return words.text(word).equalsIgnoreCase("the");
  }

  /** Words that are no name of somebody or of another body. */
  private boolean isOfBody(int from, int to) {
    return !others.overlaps(words.start(from), words.end(to));
  }

  /** "plc" and "Ltd" behind a name. */
  private int company(int last) {
    int end = last;
    while (words.isNext(end) && NameWords.is(NameWords.Kind.COMPANY, words.text(end + 1))) {
      end++;
    }
    return end;
  }
}
