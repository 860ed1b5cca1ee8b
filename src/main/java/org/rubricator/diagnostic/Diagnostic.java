package org.rubricator.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding. Its words come from the {@link Catalogue} by code, with the arguments put in.
 *
 * @param arguments what the message names, in the order of its {@code {0}}, {@code {1}}, …
 */
public record Diagnostic(Code code, Place place, List<String> arguments) {

  /** By place, then code, then words: the order in which findings are printed. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(d -> d.code().id())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    arguments = List.copyOf(arguments);
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

  /** The same finding, with its file named in another way. */
  public Diagnostic in(String path) {
    return new Diagnostic(code, place.in(path), arguments);
  }

  /** What to do about it. */
  public String cure() {
    return fill(Catalogue.entry(code).cure());
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
