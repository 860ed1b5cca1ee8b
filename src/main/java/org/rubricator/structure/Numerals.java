package org.rubricator.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that head sections: alone on their line, and they count from one. */
final class Numerals {

  /** The lowest. */
  static final int RANK = 60;

  /** Below every head with a word of rank, above a number in Arabic figures. */
  static final int ROMAN_RANK = 50;

  private static final String LETTERS = "IVXL";
  private static final int[] SIGNS = {1, 5, 10, 50};

  private static final Pattern NUMBER = Pattern.compile("^(?<n>\\d{1,3})\\.?$");

  private static final Pattern ROMAN = Pattern.compile("^(?<n>[IVXL]{1,7})\\.?$");

  private final Map<Integer, Integer> ranks = new HashMap<>();

  private Numerals() {}

  static Numerals of(List<RawGroup> groups) {
    Numerals numerals = new Numerals();
    numerals.count(groups, Numerals::arabic, RANK, 2);
    numerals.count(groups, Numerals::roman, ROMAN_RANK, 1);
    return numerals;
  }

  /** Fewer numbers in a row count nothing. */
  private void count(List<RawGroup> groups, ToIntFunction<RawGroup> number, int rank, int fewest) {
    List<Integer> run = new ArrayList<>();
    for (int at = 0; at + 1 < groups.size(); at++) {
      int value = number.applyAsInt(groups.get(at));
      if (value == 1) {
        take(run, rank, fewest);
      }
      if (value == run.size() + 1) {
        run.add(at);
      }
    }
    take(run, rank, fewest);
  }

  private void take(List<Integer> run, int rank, int fewest) {
    if (run.size() >= fewest) {
      run.forEach(at -> ranks.put(at, rank));
    }
    run.clear();
  }

  private static int arabic(RawGroup group) {
    Matcher number = NUMBER.matcher(group.isSingle() ? group.text() : "");
    return number.matches() ? Integer.parseInt(number.group("n")) : -1;
  }

  private static int roman(RawGroup group) {
    Matcher number = ROMAN.matcher(group.isSingle() ? group.text() : "");
    return number.matches() ? value(number.group("n")) : -1;
  }

  private static int value(String roman) {
    int value = 0;
    int after = 0;
    for (int at = roman.length() - 1; at >= 0; at--) {
      int sign = SIGNS[LETTERS.indexOf(roman.charAt(at))];
      value += sign < after ? -sign : sign;
      after = sign;
    }
    return value;
  }

  boolean has(int at) {
    return ranks.containsKey(at);
  }

  OptionalInt rank(int at) {
    return OptionalInt.of(ranks.getOrDefault(at, RANK));
  }
}
