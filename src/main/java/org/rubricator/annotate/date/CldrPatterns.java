package org.rubricator.annotate.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The orders of day, month and year that CLDR has for a language, as patterns. */
final class CldrPatterns {
  private static final String[] SKELETONS = {
    "yMMMMEEEEd", "yMMMEEEd", "yMMMMd", "yMMMd", "MMMMEEEEd", "MMMMd", "MMMd", "yMMMM", "yMMM"
  };
  private static final String[] SEPARATORS = {".", "/", "-"};

  private final Locale language;
  private final String month;

  private CldrPatterns(Locale language) {
    this.language = language;
    this.month = month(language);
  }

  /** The patterns of a language. */
  static List<DatePattern> of(Locale language) {
    return new CldrPatterns(language).patterns();
  }

  /** Where months are called by number, as in Korean, their name is a number and a word. */
  private static String month(Locale language) {
    String first = new DateFormatSymbols(ULocale.forLocale(language)).getMonths()[0];
    return first.length() > 1 && first.charAt(0) == '1'
        ? "{monthnum} ~" + first.substring(1)
        : "{month}";
  }

  private List<DatePattern> patterns() {
    DateTimePatternGenerator generator =
        DateTimePatternGenerator.getInstance(ULocale.forLocale(language));
    Set<String> steps = new LinkedHashSet<>();
    for (String skeleton : SKELETONS) {
      steps.add(withOptionalEnd(steps(generator.getBestPattern(skeleton))));
    }
    List<DatePattern> patterns = new ArrayList<>();
    steps.removeIf(each -> each.contains("( ") || each.contains(") "));
    steps.forEach(each -> add(patterns, Shape.WHEN, "cldr", each));
    addNumeric(patterns, generator.getBestPattern("yMd"));
    return patterns;
  }

  private static void add(List<DatePattern> patterns, Shape shape, String rule, String steps) {
    PatternSyntax.expand(steps).forEach(each -> patterns.add(DatePattern.of(shape, rule, each)));
  }

  /** English without a country does not tell which of day and month comes first. */
  private void addNumeric(List<DatePattern> patterns, String pattern) {
    boolean unsure = language.getLanguage().equals("en") && language.getCountry().isEmpty();
    boolean dayFirst = pattern.indexOf('d') < pattern.indexOf('M');
    String first = dayFirst ? "{day}" : "{monthnum}";
    String second = dayFirst ? "{monthnum}" : "{day}";
    for (String sign : SEPARATORS) {
      String rest = " ~" + sign + " ~" + (unsure ? "{n2}" : second) + " ~" + sign + " ~{year}";
      if (pattern.indexOf('y') > 0 || unsure) {
        Shape shape = unsure ? Shape.EITHER : Shape.WHEN;
        add(patterns, shape, "numeric", (unsure ? "{n1}" : first) + rest);
      }
    }
  }

  /** Turns {@code d 'de' MMMM 'de' y} into {@code {day} de {month} de {year}}. */
  private String steps(String pattern) {
    StringBuilder steps = new StringBuilder();
    boolean glued = false;
    boolean quoted = false;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int end = endOfRun(pattern, at, quoted);
      if (c == '\'') {
        quoted = !quoted;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        glued = false;
      } else {
        String step = quoted ? pattern.substring(at, end) : field(pattern.substring(at, end));
        steps.append(steps.length() == 0 ? "" : " ").append(glued ? "~" : "").append(step);
        glued = true;
      }
      at = end;
    }
    return steps.toString();
  }

  private static int endOfRun(String pattern, int at, boolean quoted) {
    int end = at + 1;
    while (end < pattern.length()
        && Character.isLetter(pattern.charAt(at))
        && Character.isLetter(pattern.charAt(end))
        && (quoted || pattern.charAt(at) == pattern.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What follows the last field, such as a word for "year", may be left out. */
  private static String withOptionalEnd(String steps) {
    int end = steps.lastIndexOf('}') + 1;
    return end == steps.length()
        ? steps
        : steps.substring(0, end) + " [" + steps.substring(end) + " ]";
  }

  private String field(String run) {
    return switch (run.charAt(0)) {
      case 'y' -> "{year}";
      case 'M', 'L' -> run.length() > 2 ? month : "{monthnum}";
      case 'd' -> "{day}";
      case 'E', 'c' -> "{weekday}";
      default -> run;
    };
  }
}
