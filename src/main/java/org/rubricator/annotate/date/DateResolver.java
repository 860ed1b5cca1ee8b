package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what the dates of a text mean: those that lack a year or count from another are counted from
 * the day of writing, else from the last date of the text, by what the words and the tense of the
 * sentence allow.
 */
public final class DateResolver {
  private final Setting setting;
  private final Anchors anchors;
  private final Counting counting;
  private final OpenDates open;
  private final boolean julian;
  private final Journal journal;
  private final FigureOrder order;
  private final boolean republican;
  private final RepublicanDates decades;

  private DateResolver(Setting setting, List<List<DateSpan>> blocks) {
    this.setting = setting;
    Optional<W3cDate> written = setting.written().flatMap(W3cDate::read);
    this.julian = new OldStyleText(setting.language(), written, blocks).isOne();
    Optional<W3cDate> now = WritingDay.of(written, blocks);
    this.journal = new Journal(blocks);
    this.order = new FigureOrder(blocks);
    this.anchors = new Anchors(julian ? OldStyle.of(now) : now, blocks, journal.isOne());
    this.republican = RepublicanDates.isUsed(blocks);
    this.decades = new RepublicanDates(anchors);
    this.open = new OpenDates(anchors, julian);
    this.counting = new Counting(anchors, julian);
  }

  /**
   * Resolves the dates of a text.
   *
   * @param blocks what the scanner found, block by block in the order of the text
   * @return the same dates but for those that turn out to be none, block by block
   */
  public static List<List<ResolvedDate>> resolve(Setting setting, List<List<DateSpan>> blocks) {
    DateResolver resolver = new DateResolver(setting, blocks);
    List<List<ResolvedDate>> resolved = new ArrayList<>();
    for (List<DateSpan> block : blocks) {
      resolved.add(resolver.block(resolved.size(), block));
    }
    return resolved;
  }

  private List<ResolvedDate> block(int number, List<DateSpan> spans) {
    anchors.enter(number);
    List<ResolvedDate> resolved = new ArrayList<>();
    for (DateSpan span : spans) {
      if (!isNowadays(span) && !isEveryYear(span) && !isCount(span)) {
        boolean opening = journal.isOpening(number, span);
        DateSpan read = opening ? anchors.asOpening(span) : span;
        Answer answer = answer(read);
        resolved.add(resolved(read, answer));
        if (opening) {
          anchors.enterEntry();
        }
      }
    }
    return resolved;
  }

  /** "Today" after a year, or in a text of which no day is known, may mean these times. */
  private boolean isNowadays(DateSpan span) {
    boolean today = span.rule().equals("today");
    boolean day = anchors.deicticDay(span.said()).isPresent();
    return today && (!day || anchors.hasYearBefore());
  }

  /** "Mai 14" is a year only where the time of writing is known; else it may count things. */
  private boolean isCount(DateSpan span) {
    return span.said().has("short") && span.rule().equals("month-year") && anchors.now().isEmpty();
  }

  /** A season that neither its words nor the tense make one of a year: "in spring they go down". */
  private boolean isEveryYear(DateSpan span) {
    Said said = span.said();
    boolean told = said.has("yearrel") || said.has("anchor") || said.tense() != 0;
    return said.shape() == Shape.SEASON_BARE && (!told || anchors.now().isEmpty());
  }

  private Answer answer(DateSpan span) {
    return span.ends().isEmpty() ? single(span) : joined(span);
  }

  /** A span of time whose ends are dates of any kind; what the first lacks the last says. */
  private Answer joined(DateSpan span) {
    DateSpan last = span.ends().get(1);
    Answer same = joined(span, Ends.completed(span.ends().get(0), last, 0));
    return same.value().isEmpty() && Ends.lendsYear(span)
        ? joined(span, Ends.completed(span.ends().get(0), last, -1))
        : same;
  }

  private Answer joined(DateSpan span, DateSpan first) {
    Answer from = single(first);
    from.value().flatMap(DateResolver::date).ifPresent(date -> anchors.told(date, first, from));
    Answer to = single(span.ends().get(1));
    Optional<DateValue> value =
        from.value()
            .flatMap(one -> to.value().flatMap(two -> Ends.span(span.said().shape(), one, two)));
    return new Answer(
        value, from.from(), from.note(), Math.min(from.certainty(), to.certainty()), Map.of());
  }

  private Answer single(DateSpan span) {
    Fields fields = span.said().fields().copy();
    if (setting.southern()) {
      fields.put("south", 1);
    }
    Said said = order.read(new Said(span.said().shape(), fields, span.said().tense()));
    return switch (said.shape()) {
      case RELATIVE -> counting.relative(said);
      case WEEKDAY, WEEKDAY_BARE -> counting.weekday(said);
      case DAY -> republican ? decades.dayOfMonth(said) : counting.dayOfMonth(said);
      case YEAR_SHORT, DECADE_SHORT -> open.inCentury(said);
      case SEASON -> said.has("short") ? open.inCentury(said) : open.answer(said);
      case OTHER ->
          said.has("decday")
              ? decades.dayOfDecade(said)
              : OtherDates.answer(said, span.words(), anchors);
      default -> open.answer(said);
    };
  }

  private ResolvedDate resolved(DateSpan span, Answer answer) {
    answer.value().flatMap(DateResolver::date).ifPresent(date -> anchors.told(date, span, answer));
    boolean oldStyle = isOldStyle(span, answer) && answer.calendar().isEmpty();
    Map<String, String> calendar = new HashMap<>(answer.calendar());
    Optional<DateValue> value = answer.value();
    if (oldStyle) {
      value.ifPresent(own -> calendar.putAll(own.accept(OldStyle.CUSTOM)));
      value = value.map(own -> own.accept(OldStyle.GREGORIAN));
    }
    return new ResolvedDate(
        span.start(),
        span.end(),
        value,
        calendar,
        span.rule(),
        answer.reason(),
        answer.certainty());
  }

  /** Days before the Gregorian calendar began are of the Julian in any text. */
  private boolean isOldStyle(DateSpan span, Answer answer) {
    return julian
        || OldStyle.isSaid(span.said())
        || answer.value().flatMap(DateResolver::date).filter(OldStyle::isEarly).isPresent();
  }

  /** The date itself, or where it begins. */
  static Optional<W3cDate> date(DateValue value) {
    return W3cDate.read(value.accept(Ends.START));
  }

  /** The day of an anchor that is known to the day. */
  static Optional<LocalDate> day(Optional<Mention> anchor) {
    return anchor.flatMap(mention -> mention.date().localDate());
  }
}
