package org.rubricator.concordance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.rubricator.index.IndexHead;
import org.rubricator.index.WordFold;

/**
 * Which texts are asked, by what is known of them. A condition is {@code name=value}: a value may
 * hold {@code *} and {@code ?}, values may stand beside each other with {@code |}, and {@code
 * from..to} is a range in which either end may be missing; both ends belong to it, and 1914 is all
 * of that year.
 */
public final class TextFilter {

  private static final String TEXT = "text";
  private static final String RANGE = "..";

  /** Neither case nor marks count. */
  private static final WordFold FOLD = WordFold.KEY;

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
      Predicate<String> right = right(condition.substring(sign + 1).strip());
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

  private static Predicate<String> right(String values) {
    return Arrays.stream(values.split("\\|", -1))
        .map(String::strip)
        .map(TextFilter::one)
        .reduce(value -> false, Predicate::or);
  }

  private static Predicate<String> one(String value) {
    int range = value.indexOf(RANGE);
    return range < 0 ? like(value) : between(value.substring(0, range), value.substring(range + 2));
  }

  /** A date that begins with the end of the range is in it. */
  private static Predicate<String> between(String from, String to) {
    return value ->
        !value.isEmpty()
            && value.compareTo(from) >= 0
            && (to.isEmpty() || value.compareTo(to) <= 0 || value.startsWith(to));
  }

  private static Predicate<String> like(String pattern) {
    String folded = FOLD.of(pattern);
    return value -> isLike(FOLD.of(value), folded);
  }

  /** {@code *} stands for any characters, {@code ?} for one; takes the product of both lengths. */
  private static boolean isLike(String value, String pattern) {
    boolean[] row = new boolean[value.length() + 1];
    row[0] = true;
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      boolean[] next = new boolean[row.length];
      next[0] = row[0] && sign == '*';
      for (int j = 1; j < row.length; j++) {
        boolean same = sign == '?' || sign == value.charAt(j - 1);
        next[j] = sign == '*' ? next[j - 1] || row[j] : same && row[j - 1];
      }
      row = next;
    }
    return row[value.length()];
  }
}
