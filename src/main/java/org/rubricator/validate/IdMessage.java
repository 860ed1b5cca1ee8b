package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.tei.TeiAttribute;

/**
 * What a grammar says of attributes that it types as ID, IDREF or IDREFS: they stand by a check of
 * its own, and pointers are told at the end of the file only.
 */
final class IdMessage {

  private static final Pattern DOUBLE =
      Pattern.compile("^ID \"(?<id>[^\"]*)\" has already been defined");

  private static final Pattern DANGLING =
      Pattern.compile("^IDREF \"(?<id>[^\"]*)\" without matching ID");

  /** Jing tells with the second place which was the first. */
  private static final Pattern FIRST = Pattern.compile("^first occurrence of ID ");

  /** Jing: value of attribute of type ID contained no tokens. */
  private static final Pattern TOKENS =
      Pattern.compile(
          "^value of attribute of type (?:ID|IDREFS?) contained (?:no|multiple) tokens");

  /** The second of two ids, of which the first is not told yet. */
  private record Second(TeiEvents.At at, String id) {
    boolean isOurs() {
      return hasXmlId(at, id);
    }

    /** A double {@code xml:id} is told without a grammar, too. */
    Optional<Diagnostic> behind(Optional<TeiEvents.At> first) {
      boolean known = isOurs() && first.map(f -> hasXmlId(f, id)).orElse(true);
      return known
          ? Optional.empty()
          : Optional.of(finding(at, id, "is an ID that another element has"));
    }
  }

  private static final String XML_ID = "xml:id";

  private Optional<Second> second = Optional.empty();

  /** True for a message of that check. */
  static boolean is(String jing) {
    return DOUBLE.matcher(jing).find()
        || DANGLING.matcher(jing).find()
        || TOKENS.matcher(jing).find()
        || FIRST.matcher(jing).find();
  }

  /**
   * The finding, unless another message says the same.
   *
   * @param at the element of which the message is; nothing in a file that is checked for itself
   */
  Optional<Diagnostic> read(String jing, Optional<TeiEvents.At> at) {
    if (FIRST.matcher(jing).find()) {
      return second.flatMap(s -> s.behind(at));
    }
    Matcher twice = DOUBLE.matcher(jing);
    if (twice.find()) {
      second = at.map(e -> new Second(e, twice.group("id")));
      return Optional.empty();
    }
    Matcher dangling = DANGLING.matcher(jing);
    return dangling.find()
        ? at.map(e -> finding(e, dangling.group("id"), "points to an ID that no element has"))
        : Optional.empty(); // the form of a value is told with its attribute
  }

  private static Diagnostic finding(TeiEvents.At at, String id, String what) {
    String attribute = attribute(at, id);
    return Diagnostic.of(
        Code.SCHEMA_OTHER,
        at.in().place(at.element(), attribute),
        at.element().name(),
        ValueWords.shortened(attribute + "=\"" + id + "\" " + what));
  }

  private static boolean hasXmlId(TeiEvents.At at, String id) {
    return at.element().id().filter(id::equals).isPresent();
  }

  /**
   * The attribute that has the id: one that points in TEI, else the first, {@code xml:id} last,
   * since we look at it ourselves.
   */
  private static String attribute(TeiEvents.At at, String id) {
    List<String> names =
        at.element().attributes().stream()
            .filter(a -> List.of(a.value().strip().split("\\s+")).contains(id))
            .map(TeiAttribute::qualifiedName)
            .toList();
    return names.stream()
        .filter(n -> PointerRules.isPointer(n, at.element().name()))
        .findFirst()
        .or(() -> names.stream().filter(n -> !n.equals(XML_ID)).findFirst())
        .orElse(XML_ID);
  }
}
