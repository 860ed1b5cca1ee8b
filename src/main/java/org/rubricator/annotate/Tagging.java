package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotate.Positions.Position;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.tei.AnchorIds;
import org.rubricator.tei.Markup;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.Wrapping;

/** Writes tags and their ledger lines, in one order of attributes. */
final class Tagging {

  /** The order in which attributes are written, but for ids and links. */
  static final List<String> ORDER =
      List.of(
          "type",
          "ref",
          "who",
          "source",
          "when",
          "from",
          "to",
          "notBefore",
          "notAfter",
          "when-custom",
          "from-custom",
          "to-custom",
          "notBefore-custom",
          "notAfter-custom",
          "calendar",
          "datingMethod",
          "cert");

  private final Positions positions;
  private final PointerForm pointers;
  private final String version;
  private final Map<String, String> knownIds = new HashMap<>();
  private final Set<String> takenIds = new HashSet<>();

  /** A tag to be put, and the line that the ledger keeps of it. */
  record Made(Wrapping wrapping, LedgerLine line) {}

  /**
   * @param positions of the file without the machine's tags
   * @param untouched lines whose tags stood as written; their ids are used again
   * @param decided lines on which a person decided or whose words are gone; their ids are never
   *     given again
   */
  Tagging(
      Positions positions,
      PointerForm pointers,
      List<LedgerLine> untouched,
      List<LedgerLine> decided,
      String version) {
    this.positions = positions;
    this.pointers = pointers;
    this.version = version;
    untouched.forEach(
        line ->
            QuotationLinks.id(line)
                .ifPresent(id -> knownIds.put(key(line.anchor(), line.start(), line.quote()), id)));
    decided.forEach(line -> QuotationLinks.id(line).ifPresent(takenIds::add));
  }

  private static String key(String anchor, int start, String quote) {
    return anchor + "\n" + start + "\n" + quote;
  }

  /** Tags for the pieces; a piece that the source text does not have gets none. */
  List<Made> make(TeiDocument stripped, List<Placed> placed) {
    List<Located> located = new ArrayList<>();
    for (Placed piece : placed) {
      position(piece).ifPresent(at -> located.add(new Located(piece, at)));
    }
    Map<Placed, String> ids = ids(stripped, located);
    Map<Integer, List<Placed>> chains = chains(located);
    return located.stream()
        .map(l -> make(l, ids, chains.getOrDefault(l.piece.number(), List.of())))
        .toList();
  }

  private record Located(Placed piece, Position position) {}

  private Optional<Position> position(Placed piece) {
    int start = positions.view().offsetOf(piece.stretch().start());
    int end = positions.view().offsetOf(piece.stretch().end());
    return start < end ? positions.of(start, end) : Optional.empty();
  }

  private Map<Placed, String> ids(TeiDocument stripped, List<Located> located) {
    List<Located> quotations = located.stream().filter(l -> isQuotation(l.piece)).toList();
    List<Optional<String>> known = quotations.stream().map(this::knownId).toList();
    Set<String> kept = new HashSet<>(knownIds.values());
    kept.addAll(takenIds);
    List<String> assigned = new AnchorIds(stripped, "q", kept).assign(known);
    Map<Placed, String> ids = new HashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      ids.put(quotations.get(i).piece, assigned.get(i));
    }
    return ids;
  }

  private Optional<String> knownId(Located l) {
    Position at = l.position;
    return Optional.ofNullable(knownIds.get(key(at.anchor(), at.start(), at.quote())));
  }

  private static boolean isQuotation(Placed piece) {
    return piece.annotation() instanceof Annotation.Quotation;
  }

  private static Map<Integer, List<Placed>> chains(List<Located> located) {
    Map<Integer, List<Placed>> chains = new HashMap<>();
    located.stream()
        .filter(l -> isQuotation(l.piece))
        .forEach(
            l -> chains.computeIfAbsent(l.piece.number(), n -> new ArrayList<>()).add(l.piece));
    return chains;
  }

  private Made make(Located l, Map<Placed, String> ids, List<Placed> chain) {
    String prefix = l.piece.stretch().parent().prefix();
    String dot = prefix.isEmpty() ? "" : prefix + ":";
    Tags tags = tags(l.piece, dot, ids, chain);
    Wrapping wrapping =
        new Wrapping(l.piece.stretch().start(), l.piece.stretch().end(), tags.open, tags.close);
    return new Made(wrapping, line(l, tags));
  }

  private record Tags(String open, String close) {}

  private Tags tags(Placed piece, String dot, Map<Placed, String> ids, List<Placed> chain) {
    if (piece.annotation() instanceof Annotation.MarkCorrection correction) {
      return correction(correction, dot);
    }
    String name = dot + piece.annotation().element();
    StringBuilder open = new StringBuilder("<").append(name);
    if (ids.containsKey(piece)) {
      open.append(attribute("xml:id", ids.get(piece)));
    }
    Map<String, String> attributes = piece.annotation().attributes();
    for (String key : ORDER) {
      if (attributes.containsKey(key)) {
        open.append(attribute(key, pointers.write(attributes.get(key))));
      }
    }
    return new Tags(
        open.append(links(piece, ids, chain)).append('>').toString(), "</" + name + ">");
  }

  private static Tags correction(Annotation.MarkCorrection correction, String dot) {
    String corrected = correction.corrected();
    String corr =
        corrected.isEmpty()
            ? "<" + dot + "corr/>"
            : "<" + dot + "corr>" + Markup.text(corrected) + "</" + dot + "corr>";
    return new Tags(
        "<" + dot + "choice><" + dot + "sic>", "</" + dot + "sic>" + corr + "</" + dot + "choice>");
  }

  private static String links(Placed piece, Map<Placed, String> ids, List<Placed> chain) {
    int at = chain.indexOf(piece);
    String links = at > 0 ? attribute("prev", "#" + ids.get(chain.get(at - 1))) : "";
    boolean more = at >= 0 && at + 1 < chain.size();
    return more ? attribute("next", "#" + ids.get(chain.get(at + 1))) + links : links;
  }

  static String attribute(String name, String value) {
    return " " + name + "=\"" + Markup.value(value) + "\"";
  }

  private LedgerLine line(Located l, Tags tags) {
    Annotation annotation = l.piece.annotation();
    return new LedgerLine(
        l.position.anchor(),
        l.position.start(),
        l.position.quote(),
        l.position.before(),
        l.position.after(),
        annotation.element(),
        tags.open,
        tags.close,
        annotation.evidence().annotator(),
        version,
        annotation.evidence().rule(),
        annotation.evidence().detail(),
        String.format(Locale.ROOT, "%.2f", annotation.evidence().certainty()),
        Decision.PROPOSED);
  }
}
