package org.rubricator.corpus;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * The element that an xpointer names: a shorthand, or the scheme element() with an id, with the
 * numbers of children, or both (XPointer Framework §3.2; XPointer element() Scheme §3).
 */
final class ElementPointer {

  private static final Pattern SCHEME =
      Pattern.compile(
          "element\\((?<id>[^/()\\s]{1,200}+)?(?<steps>(?:/[1-9]\\d{0,8}+){0,200}+)\\)");

  /** The elements of documents by their ids, as long as a document is in use. */
  private static final Map<TeiDocument, Map<String, TeiElement>> IDS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private ElementPointer() {}

  /** True for what may name an element here. */
  static boolean isRead(String pointer) {
    return SCHEME.matcher(pointer).matches() || pointer.indexOf('(') < 0;
  }

  /** Nothing where no element is named so. */
  static Optional<TeiElement> find(TeiDocument document, String pointer) {
    Matcher scheme = SCHEME.matcher(pointer);
    if (!scheme.matches()) {
      return byId(document, pointer);
    }
    List<TeiElement> top = List.of(document.root());
    Optional<TeiElement> found =
        Optional.ofNullable(scheme.group("id")).flatMap(id -> byId(document, id));
    List<TeiElement> next = scheme.group("id") == null ? top : children(found);
    for (String step : scheme.group("steps").split("/")) {
      if (!step.isEmpty()) {
        int number = Integer.parseInt(step);
        found = number > next.size() ? Optional.empty() : Optional.of(next.get(number - 1));
        next = children(found);
      }
    }
    return found;
  }

  private static List<TeiElement> children(Optional<TeiElement> element) {
    return element.map(TeiElement::elements).orElse(List.of());
  }

  private static Optional<TeiElement> byId(TeiDocument document, String id) {
    Map<String, TeiElement> ids = IDS.get(document);
    if (ids == null) {
      Map<String, TeiElement> own = new HashMap<>();
      document.root().forEach(e -> e.id().ifPresent(name -> own.putIfAbsent(name, e)));
      IDS.put(document, own);
      ids = own;
    }
    return Optional.ofNullable(ids.get(id));
  }
}
