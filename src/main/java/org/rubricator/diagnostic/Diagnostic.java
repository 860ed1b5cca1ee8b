package org.rubricator.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One finding. Its words come from the {@link Catalogue} by code, with the arguments put in.
 *
 * @param arguments what the message names, in the order of its {@code {0}}, {@code {1}}, …
 * @param follows the place of the finding that this one only follows from: it goes when that goes
 */
public record Diagnostic(Code code, Place place, List<String> arguments, Optional<Place> follows) {

  /** By place, then code, then words: the order in which findings are printed. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(d -> d.code().id())
          .thenComparing(Diagnostic::message);

  /** Characters of an argument that are told; nobody reads a longer one. */
  private static final int LONGEST = 2000;

  /** Letters that are told of a name that is too long to be told whole. */
  private static final int NAME_SHOWN = 80;

  private static final Pattern LONG_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]{200,}");

  public Diagnostic {
    arguments = arguments.stream().map(Diagnostic::cut).toList();
  }

  private static String cut(String argument) {
    if (argument.length() < NAME_SHOWN) {
      return argument;
    }
    String names =
        LONG_NAME
            .matcher(argument)
            .replaceAll(name -> Matcher.quoteReplacement(cut(name.group(), NAME_SHOWN)));
    return names.length() <= LONGEST ? names : cut(names, LONGEST);
  }

  private static String cut(String words, int most) {
    return words.substring(0, Graphemes.end(words, most)) + "…";
  }

  /** A finding that stands for itself. */
  public Diagnostic(Code code, Place place, List<String> arguments) {
    this(code, place, arguments, Optional.empty());
  }

  public static Diagnostic of(Code code, Place place, Object... arguments) {
    return new Diagnostic(code, place, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  public Severity severity() {
    return Catalogue.entry(code).severity();
  }

  /** What was found, and what was expected. */
  public String message() {
    return fill(Catalogue.entry(code).message());
  }

  /** What it has in common with findings that one correction cures. */
  public Cause cause() {
    return Cause.of(this);
  }

  /** The chapter of the TEI Guidelines to read: that of the element, else that of the code. */
  public Optional<Chapter> chapter() {
    Catalogue.Entry entry = Catalogue.entry(code);
    return entry.elementArguments().stream()
        .filter(n -> n < arguments.size())
        .flatMap(n -> Chapter.ofElement(arguments.get(n)).stream())
        .findFirst()
        .or(entry::chapter);
  }

  /** The same finding, as one that only follows from another. */
  public Diagnostic following(Place cause) {
    return new Diagnostic(code, place, arguments, Optional.of(cause));
  }

  /** The same finding, with files named in another way. */
  public Diagnostic in(UnaryOperator<String> names) {
    return new Diagnostic(code, place.in(names), arguments, follows.map(p -> p.in(names)));
  }

  /** What to do about it. */
  public String cure() {
    return follows
        .map(cause -> Catalogue.cureOfFollowing().replace("{0}", cause.label()))
        .orElseGet(() -> fill(Catalogue.cure(code, arguments)));
  }

  private String fill(String template) {
    StringBuilder out = new StringBuilder(template.length() + 40);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      out.append(template, at, open).append(argument(template.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(template.substring(at)).toString();
  }

  private String argument(String number) {
    int index = Integer.parseInt(number);
    return index < arguments.size() ? arguments.get(index) : "";
  }
}
