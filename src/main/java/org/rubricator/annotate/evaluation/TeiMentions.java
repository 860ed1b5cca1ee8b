package org.rubricator.annotate.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotate.MachineTags;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** The markup of a TEI file, by places in its source text. */
public final class TeiMentions {

  private static final Set<String> ENTRIES = Set.of("person", "place", "org");
  private static final Set<String> NAMES = Set.of("persName", "placeName", "orgName", "name");

  private final TeiDocument document;
  private final Map<TeiElement, LedgerLine> machine;
  private final TextView view;
  private final int[] counts;
  private final StringBuilder characters = new StringBuilder();

  private TeiMentions(TeiDocument document, Ledger ledger) {
    this.document = document;
    this.machine = MachineTags.of(document, ledger);
    this.view = TextView.of(document, TextLayer.SOURCE);
    this.counts = counts(view.text());
  }

  /** Reads a file that a person has marked. */
  public static MarkedText of(TeiDocument document, String name) {
    return of(document, Ledger.empty(), name, Map.of());
  }

  /**
   * Reads a file.
   *
   * @param ledger of what the machine marked in it
   * @param name of the text
   * @param names of entries that stand elsewhere, by the pointers that lead to them
   */
  public static MarkedText of(
      TeiDocument document, Ledger ledger, String name, Map<String, String> names) {
    TeiMentions read = new TeiMentions(document, ledger);
    Map<String, String> all = new HashMap<>(names);
    all.putAll(read.entries());
    String language =
        document.root().all("text").stream()
            .findFirst()
            .flatMap(TeiElement::language)
            .orElse("und");
    return new MarkedText(
        name,
        language,
        read.characters.toString(),
        EnumSet.allOf(MentionKind.class),
        read.mentions(),
        all);
  }

  /** How many characters that are no white space stand before each place. */
  private int[] counts(String text) {
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      before[at] = count;
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        characters.appendCodePoint(c);
        count++;
      }
      at = next;
      before[at] = count;
    }
    return before;
  }

  private List<Mention> mentions() {
    List<Mention> found = new ArrayList<>();
    document
        .root()
        .forEach(
            e -> {
              if (view.start(e) >= 0) {
                MentionKind.of(e).ifPresent(kind -> found.add(mention(kind, e)));
              }
            });
    return found;
  }

  private Mention mention(MentionKind kind, TeiElement e) {
    String value = kind == MentionKind.DATE ? DayRange.of(e) : "";
    int start = view.start(e);
    int end = view.end(e);
    String words = view.text().substring(start, end).replaceAll("\\s+", " ");
    Optional<LedgerLine> line = Optional.ofNullable(machine.get(e));
    return new Mention(
        kind,
        counts[start],
        counts[end],
        words,
        e.name(),
        value,
        target(e),
        line.map(l -> l.annotator() + " " + l.rule()).orElse(""),
        line.map(l -> Double.parseDouble(l.certainty())).orElse(1.0));
  }

  private static String target(TeiElement e) {
    return e.attribute("ref")
        .or(() -> e.attribute("who"))
        .or(() -> e.attribute("source"))
        .map(pointers -> pointers.strip().split("\\s+")[0])
        .orElse("");
  }

  /** The entries of the file itself. */
  private Map<String, String> entries() {
    Map<String, String> names = new HashMap<>();
    document
        .root()
        .forEach(
            e -> {
              if (e.isTei() && ENTRIES.contains(e.name())) {
                e.id().ifPresent(id -> names.put("#" + id, name(e)));
              }
            });
    return names;
  }

  private String name(TeiElement entry) {
    return entry.elements().stream()
        .filter(e -> e.isTei() && NAMES.contains(e.name()))
        .findFirst()
        .map(e -> document.words(e).strip().replaceAll("\\s+", " "))
        .orElse("");
  }
}
