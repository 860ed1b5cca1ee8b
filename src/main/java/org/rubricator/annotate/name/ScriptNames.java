package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * Names in Persian and Arabic, whose script has no large letters and for which there is no model:
 * from tables of given names, places and the words that stand before a name. A kind in the table:
 *
 * <ul>
 *   <li>{@code given}, {@code compound}: begins the name of a person; {@code title} before one
 *   <li>{@code place}: is one; {@code placenoun} before one ("the city of"), {@code insideplace}
 *       where it belongs to the name; {@code twowords} begins a name of two
 *   <li>{@code organisation} begins the name of one; {@code paper} before that of a newspaper
 *   <li>{@code stop}: never inside a name
 * </ul>
 */
final class ScriptNames implements NameModel {

  private static final Set<String> LANGUAGES = Set.of("fa", "ar");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u200C]+");

  /** Arabic particles that are written to the word behind them. */
  private static final String PARTICLES = "وبلفك";

  private static final int LONGEST = 3;

  private final ScriptTable table;
  private final boolean arabic;

  private ScriptNames(String language) {
    this.table = new ScriptTable(language);
    this.arabic = language.equals("ar");
  }

  static Optional<NameModel> of(String language) {
    return LANGUAGES.contains(language) ? Optional.of(new ScriptNames(language)) : Optional.empty();
  }

  @Override
  public List<Hit> find(String line) {
    return new Line(line).find();
  }

  /** A word without its particle. */
  private record Part(String text, int start, int end) {}

  /** One line at work. */
  private final class Line {
    private final String line;
    private final List<Part> words = new ArrayList<>();
    private boolean list;

    private Line(String line) {
      this.line = line;
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        words.add(part(word.group(), word.start()));
      }
    }

    private Part part(String word, int start) {
      boolean particle = arabic && word.length() > 3 && PARTICLES.indexOf(word.charAt(0)) >= 0;
      boolean cut = particle && !isName(word) && isName(word.substring(1));
      return new Part(
          cut ? word.substring(1) : word, cut ? start + 1 : start, start + word.length());
    }

    private boolean isName(String word) {
      return table.is("given", word)
          || table.is("place", word)
          || table.is("compound", word)
          || table.is("twowords", word)
          || table.is("placenoun", word)
          || table.is("organisation", word);
    }

    private List<Hit> find() {
      List<Hit> hits = new ArrayList<>();
      for (int at = 0; at < words.size(); at++) {
        Optional<Hit> hit = at(at);
        list = hit.isPresent() && hit.get().kind() == EntryKind.PLACE;
        if (hit.isPresent()) {
          hits.add(hit.get());
          while (at + 1 < words.size() && words.get(at + 1).end() <= hit.get().end()) {
            at++;
          }
        }
      }
      return hits;
    }

    private Optional<Hit> at(int at) {
      if (is("organisation", at) || isBehind("paper", at)) {
        Optional<Hit> body = organisation(at);
        if (body.isPresent()) {
          return body;
        }
      }
      return place(at).or(() -> person(at));
    }

    private boolean is(String kind, int at) {
      return at >= 0 && at < words.size() && table.is(kind, words.get(at).text());
    }

    private boolean isBehind(String kind, int at) {
      return at > 0 && isNext(at - 1) && is(kind, at - 1);
    }

    /** Nothing but a space between a word and the next, which is one of a name. */
    private boolean isNext(int at) {
      return at + 1 < words.size()
          && line.substring(words.get(at).end(), words.get(at + 1).start()).equals(" ");
    }

    private boolean isPart(int at) {
      String word = words.get(at).text();
      return word.length() > 1 && !is("stop", at) && !Character.isDigit(word.charAt(0));
    }

    private Optional<Hit> hit(int first, int last, EntryKind kind) {
      return Optional.of(new Hit(words.get(first).start(), words.get(last).end(), kind, "table"));
    }

    private Optional<Hit> organisation(int at) {
      int last = at;
      int most = is("organisation", at) ? LONGEST - 1 : LONGEST - 2;
      while (last - at < most && isNext(last) && isPart(last + 1) && goesOn(at, last)) {
        last++;
      }
      boolean paper = !is("organisation", at) && isPart(at);
      return last > at || paper ? hit(at, last, EntryKind.ORGANISATION) : Optional.empty();
    }

    /** An Arabic name goes on with words that have the article, a Persian one with any. */
    private boolean goesOn(int first, int last) {
      return !arabic || last == first || words.get(last + 1).text().startsWith("ال");
    }

    private Optional<Hit> place(int at) {
      for (int last = Math.min(at + LONGEST, words.size() - 1); last >= at; last--) {
        String form = line.substring(words.get(at).start(), words.get(last).end());
        if (table.is("place", form)) {
          return hit(isBehind("insideplace", at) ? at - 1 : at, last, EntryKind.PLACE);
        }
      }
      boolean named = isBehind("placenoun", at) || list && is("twowords", at);
      if (!named || !isPart(at) || is("placenoun", at) && !is("twowords", at)) {
        return Optional.empty();
      }
      int last = is("twowords", at) && isNext(at) && isPart(at + 1) ? at + 1 : at;
      return hit(isBehind("insideplace", at) ? at - 1 : at, last, EntryKind.PLACE);
    }

    private Optional<Hit> person(int at) {
      boolean begins = is("given", at) || is("compound", at) && isBehind("title", at);
      if (!begins && !(is("compound", at) && isNext(at) && is("given", at + 1))) {
        return arabic && isCompound(at) ? name(at, at + 1) : Optional.empty();
      }
      return name(at, is("compound", at) && isNext(at) ? at + 1 : at);
    }

    /** "Abd al-…" begins a name by itself. */
    private boolean isCompound(int at) {
      return words.get(at).text().equals("عبد") && isNext(at);
    }

    /** A name from its given names on: the surname, with particles before it. */
    private Optional<Hit> name(int first, int given) {
      int last = given;
      while (last - given < LONGEST && isNext(last) && isPart(last + 1)) {
        last++;
        if (!is("given", last) && !is("compound", last)) {
          break;
        }
      }
      return last > first || isBehind("title", first)
          ? hit(first, last, EntryKind.PERSON)
          : Optional.empty();
    }
  }
}
