package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of writing and the dates of the text so far that others may be counted from. */
final class Anchors {
  private static final int MONTH = 100;

  /** Days after which a weekday is told of with the day before it, and no more of this week. */
  private static final int LONG_AGO = 60;

  private final Map<Integer, Integer> years = new HashMap<>();
  private @Nullable Mention now;
  private final boolean history;
  private @Nullable Mention last;
  private @Nullable Mention lastDay;
  private @Nullable Mention lastPastDay;
  private int block;
  private boolean entered;

  /**
   * Makes anchors for a text.
   *
   * @param now the day, month or year of writing in the calendar of the text
   * @param blocks its dates, which tell whether it reports or looks far back
   * @param journal true for a text of entries, each with its own day of writing
   */
  Anchors(Optional<W3cDate> now, List<List<DateSpan>> blocks, boolean journal) {
    this.now = now.map(Mention::writing).orElse(null);
    boolean far = now.filter(date -> date.month() > 0).isEmpty() || looksBack(now.get(), blocks);
    this.history = !journal && far;
  }

  /** No yesterday and no Monday, but at least two years before that of writing. */
  private static boolean looksBack(W3cDate now, List<List<DateSpan>> blocks) {
    int far = 0;
    for (DateSpan span : blocks.stream().flatMap(List::stream).toList()) {
      Shape shape = span.said().shape();
      boolean deictic = shape == Shape.RELATIVE && span.said().get("anchor") == 0;
      if (deictic || shape == Shape.WEEKDAY || shape == Shape.WEEKDAY_BARE) {
        return false;
      }
      int year = span.said().get("year");
      far += year > 0 && year < now.year() - 1 ? 1 : 0;
    }
    return far > 1;
  }

  void enter(int number) {
    block = number;
  }

  Optional<Mention> now() {
    return Optional.ofNullable(now);
  }

  /** The day of writing, if it is known to the day. */
  Optional<Mention> nowDay() {
    return now().filter(mention -> mention.date().day() > 0);
  }

  /** The day that "today" is: that of writing; of what is spoken in a story, that of the story. */
  Optional<Mention> deicticDay(Said said) {
    return now == null && said.has("spoken") ? lastDay() : nowDay();
  }

  /** The same for a month or a year. */
  Optional<Mention> deictic(Said said) {
    return now == null && said.has("spoken") ? last() : now();
  }

  Optional<Mention> last() {
    return Optional.ofNullable(last);
  }

  /** The last day told of in this block, else the last that was no day to come. */
  Optional<Mention> lastDay() {
    Optional<Mention> here = Optional.ofNullable(lastDay).filter(day -> day.block() == block);
    return here.or(() -> Optional.ofNullable(lastPastDay));
  }

  /** True for a weekday, not counted from anything, that follows on a day long ago. */
  boolean isFarBack(Said said) {
    boolean counted = said.has("dir") || said.has("weekrel") || said.has("weeks");
    Optional<LocalDate> today = nowDay().flatMap(mention -> mention.date().localDate());
    Optional<LocalDate> told =
        Optional.ofNullable(lastDay)
            .filter(day -> day.block() == block)
            .flatMap(mention -> mention.date().localDate());
    return !counted
        && said.tense() <= 0
        && told.isPresent()
        && today.filter(day -> told.get().plusDays(LONG_AGO).isBefore(day)).isPresent();
  }

  /** What an open date belongs to: the story, where the text looks back, else the writing. */
  Optional<Mention> forOpenDate(int tense) {
    boolean far = history && last().filter(mention -> isFar(mention.date())).isPresent();
    if (tense > 0 && now().filter(mention -> far || mention.date().month() > 0).isPresent()) {
      return now();
    }
    if (history) {
      return last().filter(mention -> now != null || isNear(mention)).or(this::now);
    }
    Optional<Mention> story =
        last()
            .filter(mention -> tense <= 0 && mention.block() == block)
            .filter(mention -> isFar(mention.date()));
    return story.or(this::now);
  }

  /** What a day of the month belongs to: the month told of in this block, else that of writing. */
  Optional<Mention> forDayOfMonth(int tense) {
    Optional<Mention> told =
        last()
            .filter(mention -> mention.date().month() > 0)
            .filter(mention -> history || tense <= 0 && mention.block() == block);
    return told.or(this::now);
  }

  /** In a text of no known time a year stands for the dates of its own paragraph only. */
  private boolean isNear(Mention mention) {
    return mention.block() == block || mention.date().month() > 0;
  }

  /** Of a year before that of writing. */
  private boolean isFar(W3cDate date) {
    return now != null && date.year() < now.date().year();
  }

  boolean isHistory() {
    return history;
  }

  /** True in a text that looks back, in a block that has told of a date. */
  boolean isInStory() {
    return history && last().filter(mention -> mention.block() == block).isPresent();
  }

  /** The date of an entry, which follows that of the entry before. */
  DateSpan asOpening(DateSpan span) {
    Said said = span.said();
    Fields fields = said.fields().copy();
    fields.put("opening", 1);
    if (!fields.has("day") && entered) {
      fields.put("dir", 1);
    }
    Said read = new Said(said.shape(), fields, entered ? 1 : 0);
    return span.as(read);
  }

  /** The last day told is that of an entry, from which its own dates are counted. */
  void enterEntry() {
    if (last != null && last.date().day() > 0 && last.block() == block) {
      now = last;
      lastDay = last;
      lastPastDay = last;
      entered = true;
    }
  }

  /** Takes note of a date; one that goes back, as "the day before", does not move the story. */
  void told(W3cDate date, DateSpan span, Answer answer) {
    if (date.year() <= 0 || isLong(span.said().shape()) || last != null && isYears(date, span)) {
      return;
    }
    Mention mention = Mention.of(date, span.words(), answer, block);
    refine(mention);
    if (span.rule().equals("postscript")) {
      now = mention;
    }
    if (date.day() > 0) {
      years.putIfAbsent(date.month() * MONTH + date.day(), date.year());
    }
    if (isAside(span.said())) {
      return;
    }
    last = mention;
    if (date.day() > 0) {
      lastDay = mention;
      lastPastDay = isToCome(date) ? lastPastDay : mention;
    }
  }

  /** What goes back from the story, or what people of a story say, does not move it. */
  private boolean isAside(Said said) {
    boolean back = said.get("n") < 0 || said.get("dir") < 0;
    boolean spoken = now == null && last != null && said.has("spoken");
    boolean since = (last != null || now != null) && said.has("since");
    return said.get("anchor") == 1 && back || spoken || since;
  }

  /** The year in which a day was told before, or 0. */
  int yearOf(int month, int day) {
    return years.getOrDefault(month * MONTH + day, 0);
  }

  /** A decade or a century is no time that a month or a feast could be counted from. */
  private static boolean isLong(Shape shape) {
    return switch (shape) {
      case DECADE, DECADE_SHORT, CENTURY, CENTURY_BC -> true;
      default -> false;
    };
  }

  /** A span of years tells what was all along; the story goes on from the date before it. */
  private static boolean isYears(W3cDate date, DateSpan span) {
    return date.month() == 0
        && switch (span.said().shape()) {
          case FROM_TO, BETWEEN, SHORT_RANGE -> true;
          default -> false;
        };
  }

  /** The first day told of within the month of writing is the day of writing. */
  private void refine(Mention mention) {
    W3cDate date = mention.date();
    if (now != null
        && now.date().day() == 0
        && date.day() > 0
        && date.year() == now.date().year()
        && date.month() == now.date().month()) {
      now = mention;
    }
  }

  private boolean isToCome(W3cDate date) {
    Optional<LocalDate> today = nowDay().flatMap(mention -> mention.date().localDate());
    return today.isPresent() && date.localDate().filter(today.get()::isBefore).isPresent();
  }

  /** True if the last date of this block was a year or more. */
  boolean hasYearBefore() {
    return last != null && last.block() == block && last.date().month() == 0;
  }
}
