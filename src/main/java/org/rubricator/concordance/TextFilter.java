package org.rubricator.concordance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.rubricator.index.IndexHead;
import org.rubricator.index.WordFold;
import org.rubricator.index.query.QueryMistake;
import org.rubricator.index.query.WordPattern;

/**
 * Which texts are asked, by what is known of them; neither case nor marks count, but in a range. A
 * condition is {@code name=value}: a value may hold {@code *} and {@code ?}, values may stand
 * beside each other with {@code |}, and {@code from..to} is a range in which either end may be
 * missing; both ends belong to it, and 1914 is all of that year.
 */
public final class TextFilter {

  /** The name of the condition on the STEM of a text. */
  static final String TEXT = "text";

  private static final String RANGE = "..";

  private TextFilter() {}

  /** The texts, by number, of which all conditions are true. */
  public static IntPredicate of(List<String> where, IndexHead head) throws SettingMistake {
    boolean[] chosen = new boolean[head.texts().size()];
    Arrays.fill(chosen, true);
    for (String condition : where) {
      int sign = condition.indexOf('=');
      String name = condition.substring(0, Math.max(0, sign)).strip();
      if (sign < 0 || !names(head).contains(name)) {
        throw new SettingMistake(
            condition,
            "a condition is name=value, and a text has " + String.join(", ", names(head)));
      }
      Predicate<String> right = right(condition, condition.substring(sign + 1));
      for (int text = 0; text < chosen.length; text++) {
        chosen[text] &= right.test(value(head.texts().get(text), name));
      }
    }
    return text -> chosen[text];
  }

  /** What is known of texts, sorted. */
  static Set<String> names(IndexHead head) {
    Set<String> names = new TreeSet<>(Set.of(TEXT));
    head.texts().forEach(text -> names.addAll(text.metadata().keySet()));
    return names;
  }

  static String value(IndexHead.Text text, String name) {
    return name.equals(TEXT) ? text.stem() : text.metadata().getOrDefault(name, "");
  }

  private static Predicate<String> right(String condition, String values) throws SettingMistake {
    Predicate<String> right = value -> false;
    for (String value : values.split("\\|", -1)) {
      right = right.or(one(condition, value.strip()));
    }
    return right;
  }

  private static Predicate<String> one(String condition, String value) throws SettingMistake {
    int range = value.indexOf(RANGE);
    if (range >= 0) {
      return between(value.substring(0, range), value.substring(range + RANGE.length()));
    }
    try {
      return WordPattern.wildcards(value, WordFold.KEY)::matches;
    } catch (QueryMistake e) {
      throw new SettingMistake(condition, String.valueOf(e.getMessage()));
    }
  }

  /** A date that begins with the end of the range is in it. */
  private static Predicate<String> between(String from, String to) {
    return value ->
        !value.isEmpty()
            && value.compareTo(from) >= 0
            && (to.isEmpty() || value.compareTo(to) <= 0 || value.startsWith(to));
  }
}
