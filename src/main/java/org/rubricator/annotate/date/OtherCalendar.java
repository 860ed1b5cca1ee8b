package org.rubricator.annotate.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** A calendar that texts use beside ours, and where its dates lie in ours. */
enum OtherCalendar {
  JULIAN("Julian_calendar", ""),
  HIJRI("Islamic_calendar", "islamic-civil"),
  SOLAR_HIJRI("Solar_Hijri_calendar", "persian"),
  REPUBLICAN("French_Republican_calendar", ""),
  MEIJI("Japanese_era_name", "japanese");

  private static final LocalDate REPUBLICAN_START = LocalDate.of(1792, 9, 22);

  /** From this year on months begin as the calendar of Umm al-Qura has them, before it by rule. */
  private static final int FIRST_OBSERVED = 1400;

  private static final long DAY = 86_400_000L;

  private final String page;
  private final String keyword;

  OtherCalendar(String page, String keyword) {
    this.page = page;
    this.keyword = keyword;
  }

  /** The calendar by its number in a table, from 1. */
  static OtherCalendar numbered(int number) {
    return values()[number - 1];
  }

  /** What {@code @calendar} and {@code @datingMethod} point to. */
  String pointer() {
    return "https://en.wikipedia.org/wiki/" + page;
  }

  /** The first day of a year, month or day of this calendar; month and day may be 0. */
  LocalDate first(int year, int month, int day) {
    int givenMonth = Math.max(1, month);
    int givenDay = Math.max(1, day);
    return switch (this) {
      case JULIAN -> Julian.toDay(new W3cDate(year, givenMonth, givenDay));
      case REPUBLICAN -> republican(year).plusDays(30L * (givenMonth - 1) + givenDay - 1);
      default -> icu(year, givenMonth, givenDay);
    };
  }

  /** The last day of a year, month or day of this calendar. */
  LocalDate last(int year, int month, int day) {
    if (day > 0) {
      return first(year, month, day);
    }
    boolean endOfYear = month == 0 || month == months();
    LocalDate next = endOfYear ? first(year + 1, 1, 1) : first(year, month + 1, 1);
    return next.minusDays(1);
  }

  private int months() {
    return this == REPUBLICAN ? 13 : 12;
  }

  /** Years 3, 7 and 11 had a sixth extra day. */
  private static LocalDate republican(int year) {
    return REPUBLICAN_START.plusDays(365L * (year - 1) + year / 4);
  }

  private LocalDate icu(int year, int month, int day) {
    boolean observed = this == HIJRI && year >= FIRST_OBSERVED;
    Calendar calendar = calendar(observed ? "islamic-umalqura" : keyword);
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Calendar calendar(String keyword) {
    ULocale locale = new ULocale("en@calendar=" + keyword);
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    return calendar;
  }

  /** The month of this calendar that a day lies in, from 1. */
  int monthOf(LocalDate day) {
    int month = 1;
    int year = yearOf(day);
    while (month < months() && !first(year, month + 1, 1).isAfter(day)) {
      month++;
    }
    return month;
  }

  /** The day of its month in this calendar, from 1. */
  int dayOf(LocalDate day) {
    LocalDate first = first(yearOf(day), monthOf(day), 1);
    return (int) (day.toEpochDay() - first.toEpochDay()) + 1;
  }

  /** The year of this calendar that a day lies in. */
  int yearOf(LocalDate day) {
    return switch (this) {
      case JULIAN -> Julian.of(day).year();
      case REPUBLICAN -> {
        int year = day.getYear() - REPUBLICAN_START.getYear() + 1;
        yield republican(year).isAfter(day) ? year - 1 : year;
      }
      default -> {
        Calendar calendar = calendar(keyword);
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        yield calendar.get(Calendar.EXTENDED_YEAR);
      }
    };
  }

  /** A date of this calendar for {@code @when-custom}. */
  static String written(int year, int month, int day) {
    String text = String.format(Locale.ROOT, "%04d", year);
    text += month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
    return text + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
  }
}
