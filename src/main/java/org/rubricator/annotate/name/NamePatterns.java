package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * Names that a word in them tells: "Three Rivers Dairy Co-operative", "Bank of Nova Scotia", "Union
 * des mareyeurs", "Marsh Bend". A pattern outweighs what a model read in its words.
 *
 * <pre>
 * name = large* HEAD tail*
 * tail = joining article? large+            English, German
 *      | joining article? (large+ | word)   French
 * </pre>
 */
final class NamePatterns {

  /** The rule of what they find. */
  static final String RULE = "word-that-tells";

  private static final Set<String> JOINING =
      Set.of("of", "for", "de", "d'", "du", "des", "für", "von", "zu");

  private static final Set<String> AND = Set.of("and", "&", "und");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:^|\\P{L})(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Dd]ie|[Dd]as|[Dd]er|[Dd]em) $");

  private static final Set<String> ARTICLES = Set.of("the", "la", "l'", "les", "der", "die", "das");

  /** Words before the head, words of a tail. */
  private static final int LONGEST = 5;

  private static final int TAILS = 2;

  private final LineWords words;
  private final boolean french;
  private final boolean german;
  private final TakenStretches hits;

  private NamePatterns(String line, String language, List<NameModel.Hit> hits) {
    this.words = new LineWords(line);
    this.french = language.equals("fr");
    this.german = language.equals("de");
    this.hits = stretches(hits);
  }

  private static TakenStretches stretches(List<NameModel.Hit> hits) {
    TakenStretches stretches = new TakenStretches();
    hits.forEach(hit -> stretches.add(hit.start(), hit.end()));
    return stretches;
  }

  /** The hits of a model with those of the patterns, which take the place of what they overlap. */
  static List<NameModel.Hit> with(String line, String language, List<NameModel.Hit> hits) {
    List<NameModel.Hit> patterns =
        new ArrayList<>(new NamePatterns(line, language, hits).all(line));
    patterns.removeIf(pattern -> isPerson(line, pattern, hits));
    TakenStretches taken = stretches(patterns);
    List<NameModel.Hit> all = new ArrayList<>(patterns);
    hits.stream().filter(hit -> !taken.overlaps(hit.start(), hit.end())).forEach(all::add);
    all.sort(Comparator.comparingInt(NameModel.Hit::start));
    return all;
  }

  /**
   * A person whose surname is a noun, where a model reads one in just these words: "Barbara
   * Castle", "Dr. Anna Wald"; not "the John Mills", not "Emily's Church".
   */
  private static boolean isPerson(String line, NameModel.Hit pattern, List<NameModel.Hit> hits) {
    String form = line.substring(pattern.start(), pattern.end());
    boolean plain = form.indexOf('\'') < 0 && form.indexOf('\u2019') < 0;
    return plain
        && GivenNames.begins(form)
        && !ARTICLE.matcher(line.substring(0, pattern.start())).find()
        && hits.stream()
            .filter(hit -> hit.kind() == EntryKind.PERSON && hit.end() == pattern.end())
            .anyMatch(hit -> hit.start() <= pattern.start());
  }

  private List<NameModel.Hit> all(String line) {
    List<NameModel.Hit> firms = AmpersandFirms.in(line, words, hits);
    TakenStretches joined = stretches(firms);
    List<NameModel.Hit> found = new ArrayList<>(firms);
    find().stream().filter(name -> !joined.overlaps(name.start(), name.end())).forEach(found::add);
    if (french) {
      TakenStretches large = stretches(found);
      SmallNouns.in(words).stream()
          .filter(small -> !large.overlaps(small.start(), small.end()))
          .forEach(found::add);
    }
    found.sort(Comparator.comparingInt(NameModel.Hit::start));
    return found;
  }

  private List<NameModel.Hit> find() {
    List<NameModel.Hit> found = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      int end = words.isLarge(word) ? large(word) : word;
      if (words.isLarge(word)) {
        Optional<NameModel.Hit> name = inRun(word, end);
        name.filter(n -> isBehind(n, found)).ifPresent(found::add);
        end = Math.max(end, name.map(n -> words.at(n.end() - 1)).orElse(end));
      }
      word = end + 1;
    }
    return found;
  }

  private static boolean isBehind(NameModel.Hit name, List<NameModel.Hit> found) {
    return found.isEmpty() || found.get(found.size() - 1).end() <= name.start();
  }

  /** The name in a run of large words that a head makes: an organisation before a place. */
  private Optional<NameModel.Hit> inRun(int first, int last) {
    if (!french && last > first && isHead(last - 1) && !isHead(last)) {
      Optional<NameModel.Hit> place = place(last, first);
      if (place.isPresent()) {
        return place;
      }
    }
    for (int head = last; head >= first; head--) {
      Optional<NameModel.Hit> organisation = organisation(head, first);
      if (organisation.isPresent()) {
        return organisation;
      }
    }
    for (int head = first; head <= last; head++) {
      Optional<NameModel.Hit> place = place(head, first);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private NameModel.Hit hit(int first, int last, EntryKind kind) {
    return new NameModel.Hit(words.start(first), words.end(last), kind, RULE);
  }

  private boolean is(NameWords.Kind kind, int word) {
    return NameWords.is(kind, words.text(word));
  }

  /** A noun for bodies, of one word or two: "Ministry", "Police Court". */
  private boolean isHead(int word) {
    return is(NameWords.Kind.ORGANISATION, word)
        || word > 0
            && words.isNext(word - 1)
            && NameWords.is(NameWords.Kind.ORGANISATION, words.text(word - 1, word));
  }

  private Optional<NameModel.Hit> organisation(int head, int free) {
    boolean firm = is(NameWords.Kind.COMPANY, head) || isAndCompany(head);
    boolean compound =
        german && NameWords.endsWith(NameWords.Kind.ORGANISATION_PART, words.text(head));
    if (!firm && !compound && !isHead(head)) {
      return Optional.empty();
    }
    int first = first(head, free, firm);
    int last = firm ? head : tails(head);
    return first < head || last > head || compound
        ? Optional.of(hit(first, last, EntryKind.ORGANISATION))
        : Optional.empty();
  }

  /** "Vale and | Company". */
  private boolean isAndCompany(int head) {
    return words.text(head).equals("Company") && isPaired(head);
  }

  /** The first word of a body's name: the head itself where the language puts it first. */
  private int first(int head, int free, boolean firm) {
    boolean leads = (french || german && !isTaken(head)) && !firm;
    if (leads) {
      return german && isAdjective(head - 1) ? head - 1 : head;
    }
    int near = before(head, free);
    if (firm) {
      return isPaired(near) ? before(near - 1, 0) : near;
    }
    return french || german ? near : behindArticle(near);
  }

  /** "Freiwillige | Feuerwehr", "Wiener | Bote". */
  private boolean isAdjective(int word) {
    if (word < 0 || !words.isNext(word) || !words.isLarge(word) || !isPart(word)) {
      return false;
    }
    String text = words.text(word);
    boolean town = text.length() > 5 && text.endsWith("er") && PlaceNames.isTownOf(text);
    return town || isTaken(word) || NameWords.isAdjective(text);
  }

  /** "the | Dee and Don | Canal Company": one body, since the article stands before both. */
  private int behindArticle(int near) {
    if (near < 2 || !AND.contains(words.text(near - 1)) || !words.isNext(near - 1)) {
      return near;
    }
    int first = words.isNext(near - 2) && words.isLarge(near - 2) ? before(near - 1, 0) : near;
    boolean article =
        first > 0
            && first < near
            && words.isNext(first - 1)
            && words.text(first - 1).equalsIgnoreCase("the");
    return article && !isHead(near - 2) ? first : near;
  }

  /** "Reed and | Sons Ltd". */
  private boolean isPaired(int head) {
    return head > 1
        && (AND.contains(words.text(head - 1)) || words.text(head - 1).equals("et"))
        && words.isNext(head - 1)
        && words.isNext(head - 2)
        && words.isLarge(head - 2);
  }

  private Optional<NameModel.Hit> place(int head, int free) {
    if (french && is(NameWords.Kind.PLACE, head) || is(NameWords.Kind.PLACE_FIRST, head)) {
      int last = tails(head);
      return last > head ? Optional.of(hit(head, last, EntryKind.PLACE)) : Optional.empty();
    }
    if (!french && is(NameWords.Kind.PLACE, head)) {
      int first = before(head, free);
      return first < head && (!german || isOfPlace(head - 1))
          ? Optional.of(hit(first, head, EntryKind.PLACE))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** German nouns are large as well: "Wiener Straße" and "Alter Markt", not "Richtung Tor". */
  private boolean isOfPlace(int word) {
    String text = words.text(word);
    return isTaken(word) || text.endsWith("er") || text.endsWith("e") || text.endsWith("en");
  }

  /** The first of the large words before a head. */
  private int before(int head, int free) {
    int first = head;
    while (first > free
        && head - first < LONGEST
        && words.isNext(first - 1)
        && words.isLarge(first - 1)
        && isPart(first - 1)) {
      first--;
    }
    return first;
  }

  /** Not an article or a title, and not the first word of a sentence unless a model took it. */
  private boolean isPart(int word) {
    String small = words.text(word).toLowerCase(Locale.ROOT);
    return !ARTICLES.contains(small)
        && !is(NameWords.Kind.TITLE, word)
        && !is(NameWords.Kind.BEFORE_PLACE, word)
        && (!words.startsSentence(word) || isTaken(word));
  }

  private boolean isTaken(int word) {
    return hits.overlaps(words.start(word), words.start(word) + 1);
  }

  /** The last word of the tails of a head, or the head itself. */
  private int tails(int head) {
    int last = adjectives(head);
    for (int i = 0; i < TAILS; i++) {
      int end = adjectives(tail(last));
      if (end == last) {
        break;
      }
      last = end;
    }
    return last;
  }

  /** The last of the French adjectives behind a word of a name: "Comité | central". */
  private int adjectives(int word) {
    int last = word;
    while (french
        && words.isNext(last)
        && last - word < LONGEST
        && !words.startsSentence(word)
        && NameWords.isAdjective(words.text(last + 1))) {
      last++;
    }
    return last;
  }

  private int tail(int from) {
    int at = from;
    boolean joined = false;
    while (words.isNext(at) && at - from < LONGEST) {
      String next = words.text(at + 1);
      if (words.isLarge(at + 1) && (joined || french || german)) {
        return joined ? largeOfTail(at + 1) : large(at + 1);
      }
      boolean small = french && !words.startsSentence(from);
      if (small && joined && !ARTICLES.contains(next) && next.length() > 2) {
        boolean named = words.isNext(at + 1) && words.isLarge(at + 2);
        return named ? large(at + 2) : at + 1;
      }
      if (!(isJoining(next, from) && !joined) && !(joined && ARTICLES.contains(next))) {
        return from;
      }
      joined = true;
      at++;
    }
    return from;
  }

  /** "of", and "OF" in a name that is all in capitals. */
  private boolean isJoining(String word, int from) {
    boolean capitals = words.text(from).equals(words.text(from).toUpperCase(Locale.ROOT));
    return JOINING.contains(capitals ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** The last of the large words from here. */
  private int large(int from) {
    int last = from;
    while (words.isNext(last)
        && words.isLarge(last + 1)
        && !is(NameWords.Kind.BEFORE_PLACE, last + 1)
        && last - from < LONGEST) {
      last++;
    }
    return last;
  }

  /** The last of the large words of a tail, "Literature and Art" with it. */
  private int largeOfTail(int from) {
    int last = large(from);
    boolean pair =
        last == from
            && words.isNext(last)
            && AND.contains(words.text(last + 1))
            && words.isNext(last + 1)
            && words.isLarge(last + 2)
            && large(last + 2) == last + 2;
    return pair ? last + 2 : last;
  }
}
