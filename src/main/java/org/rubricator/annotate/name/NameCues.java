package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.annotation.Span;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TextView;

/**
 * What the words beside a name say of its kind: "Mr X", "my brother X", "said X", "X nodded" tell a
 * person, "in X", "the city of X", "X district" a place, "the newspaper X" an organisation.
 */
final class NameCues {

  /** A sign, with its weight against a model's reading of one name, which is 1. */
  record Cue(EntryKind kind, double weight) {}

  private static final double TITLE = 3;
  private static final double MARKS = 4;
  private static final double SAID = 1.2;
  private static final double SAYS = 0.7;
  private static final double ACTS = 1.5;
  private static final double RELATED = 1.5;
  private static final double IN = 1.5;
  private static final double NOUN = 2.5;
  private static final double BODY = 1.2;

  /** Characters on each side that are looked at. */
  private static final int WINDOW = 60;

  /** Matches the end of "the newspaper “"; group 1 is the noun. */
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\p{L}-])(\\p{L}{3,25}) [\"„“”«»‹›'‘][ \\u00A0\\u202F]?$");

  private static final Set<String> OF = Set.of("of", "de", "d'", "du", "von");

  private static final Set<String> WHO = Set.of("who", "whom", "whose", "qui", "dont");

  private final TextView view;
  private final String language;

  NameCues(TextView view, String language) {
    this.view = view;
    this.language = language;
  }

  /** The signs beside a stretch of the text. */
  List<Cue> of(Span span) {
    TextView.Block block = view.blockAt(span.start()).orElseThrow();
    int from = Math.max(block.start(), span.start() - WINDOW);
    int to = Math.min(block.end(), span.end() + WINDOW);
    List<Cue> cues = new ArrayList<>();
    String before = view.text().substring(from, span.start());
    before(words(before), cues);
    Matcher noun = MARKED.matcher(before);
    if (noun.find() && BodyNouns.is(noun.group(1))) {
      cues.add(new Cue(EntryKind.ORGANISATION, MARKS));
    }
    after(view.text().substring(span.end(), to), cues);
    return cues;
  }

  private static String[] words(String before) {
    return Word.plain(before).replaceAll("(?<=\\bd')", " ").split("[ \\u00A0]");
  }

  private void before(String[] words, List<Cue> cues) {
    String last = words[words.length - 1];
    String word = last.replace(".", "");
    boolean small = !Word.isCapitalised(word);
    if (NameWords.is(NameWords.Kind.TITLE, word)) {
      cues.add(new Cue(EntryKind.PERSON, TITLE));
    } else if (NameWords.is(NameWords.Kind.SAYING, last, language)) {
      cues.add(new Cue(EntryKind.PERSON, SAID));
    } else if (NameWords.is(NameWords.Kind.RELATION, last, language)) {
      cues.add(new Cue(EntryKind.PERSON, RELATED));
    } else if (NameWords.is(NameWords.Kind.PLACE_NOUN, noun(words), language)) {
      cues.add(new Cue(EntryKind.PLACE, NOUN));
    } else if (NameWords.is(NameWords.Kind.BEFORE_PLACE, word, language)) {
      cues.add(new Cue(EntryKind.PLACE, IN));
    } else if (small && NameWords.is(NameWords.Kind.ORGANISATION, last, language)) {
      cues.add(new Cue(EntryKind.ORGANISATION, BODY));
    }
  }

  /** The noun before "of X" or before X itself. */
  private static String noun(String[] words) {
    int last = words.length - 1;
    return last > 0 && OF.contains(words[last]) ? words[last - 1] : words[last];
  }

  private void after(String after, List<Cue> cues) {
    boolean comma = after.startsWith(", ");
    if (!comma && !after.startsWith(" ")) {
      return;
    }
    int start = comma ? 2 : 1;
    String next = after.substring(start, Word.end(after, start));
    if (comma) {
      if (WHO.contains(next)) {
        cues.add(new Cue(EntryKind.PERSON, SAYS));
      }
    } else if (NameWords.is(NameWords.Kind.ACTION, next, language)) {
      cues.add(new Cue(EntryKind.PERSON, ACTS));
    } else if (NameWords.is(NameWords.Kind.SAYING, next, language)) {
      cues.add(new Cue(EntryKind.PERSON, SAYS));
    } else if (!Word.isCapitalised(next)) {
      noun(next, cues);
    }
  }

  private void noun(String next, List<Cue> cues) {
    if (NameWords.is(NameWords.Kind.PLACE, next, language)) {
      cues.add(new Cue(EntryKind.PLACE, BODY));
    } else if (NameWords.is(NameWords.Kind.ORGANISATION, next, language)) {
      cues.add(new Cue(EntryKind.ORGANISATION, BODY));
    }
  }
}
