package org.rubricator.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.annotation.Span;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/**
 * Why the dates of a text have their values, as the ledger tells it: {@code the day after Saturday}
 * for a Sunday. A line tells of the date that has its words and its value, wherever in the text
 * these words stand now; of a date that got another value since, it tells nothing.
 */
public final class DateReasons {

  /** Such as {@code when="2020-10-11"}; a near miss is {@code cert="high"}. */
  private static final Pattern VALUE =
      Pattern.compile(
          "\\s(?<name>(?:when|from|to|notBefore|notAfter)(?:-iso|-custom)?)\\s{0,9}=\\s{0,9}"
              + "[\"'](?<value>[^\"']{0,200})[\"']");

  private static final Pattern NAME =
      Pattern.compile("(?:when|from|to|notBefore|notAfter)(?:-iso|-custom)?");

  private static final Set<Decision> STANDING =
      EnumSet.of(Decision.PROPOSED, Decision.CONFIRMED, Decision.CHANGED, Decision.MADE);

  private final Positions positions;
  private final Map<Integer, TeiElement> dates = new HashMap<>();

  private DateReasons(TeiDocument document) {
    positions = new Positions(TextView.of(document, TextLayer.SOURCE));
    for (StandingTag tag : StandingTag.all(document, positions)) {
      if (Family.DATE.has(tag.element())) {
        dates.putIfAbsent(start(tag), tag.element());
      }
    }
  }

  /** The first character of a tag's words that is no space. */
  private int start(StandingTag tag) {
    TextView view = positions.view();
    return view.text().indexOf(tag.position().quote(), view.start(tag.element()));
  }

  /**
   * The reasons that are told.
   *
   * @return by the {@code date} or {@code time} elements of the document, which are told apart by
   *     identity
   */
  public static Map<TeiElement, String> of(TeiDocument document, Ledger ledger) {
    List<LedgerLine> lines = ledger.lines().stream().filter(DateReasons::tells).toList();
    return lines.isEmpty() ? Map.of() : new DateReasons(document).told(lines);
  }

  private static boolean tells(LedgerLine line) {
    return !line.evidence().isBlank()
        && STANDING.contains(line.decision())
        && Family.isKnown(line.element())
        && Family.of(line.element()) == Family.DATE;
  }

  private Map<TeiElement, String> told(List<LedgerLine> lines) {
    Map<TeiElement, String> told = new IdentityHashMap<>();
    for (LedgerLine line : lines) {
      date(line).ifPresent(date -> told.putIfAbsent(date, line.evidence().strip()));
    }
    return told;
  }

  private Optional<TeiElement> date(LedgerLine line) {
    return positions
        .find(line)
        .map(Span::start)
        .map(dates::get)
        .filter(date -> values(date).equals(values(line.tag())));
  }

  private static Map<String, String> values(TeiElement date) {
    Map<String, String> values = new TreeMap<>();
    for (TeiAttribute attribute : date.attributes()) {
      if (NAME.matcher(attribute.qualifiedName()).matches()) {
        values.put(attribute.name(), attribute.value());
      }
    }
    return values;
  }

  private static Map<String, String> values(String tag) {
    Map<String, String> values = new TreeMap<>();
    Matcher value = VALUE.matcher(tag);
    while (value.find()) {
      values.put(value.group("name"), value.group("value"));
    }
    return values;
  }
}
