package org.rubricator.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * The ids that the pages of the edition give: an element's own, else its name and its number among
 * the elements of that name in the texts, as in {@code p-12}. {@code xslt/edition/anchors.xsl}
 * states the same rule.
 */
public final class PageAnchors {

  /** Elements that have an id on the page though they have none in the file. */
  private static final Set<String> NAMED = Set.of("p", "l", "item", "cell", "div", "figure", "sp");

  /** Matches {@code STEM.p12a}; not {@code p12}. */
  private static final Pattern NUMBERED = Pattern.compile(".*\\.p(?<number>[0-9]{1,9}[a-z]{0,4})");

  private final Map<TeiElement, Integer> ordinals = new IdentityHashMap<>();
  private final Map<TeiElement, String> made = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private boolean numbered;

  public PageAnchors(TeiDocument document) {
    document.root().forEach(e -> e.id().ifPresent(ids::add));
    document.root().all("text").stream()
        .filter(text -> text.ancestor("text").isEmpty())
        .forEach(text -> text.elements().forEach(child -> child.forEach(this::count)));
  }

  private void count(TeiElement element) {
    int number = counts.merge(element.name(), 1, Integer::sum);
    String id = element.name() + "-" + number;
    made.put(element, ids.contains(id) ? id + "~" : id);
    ordinals.put(element, number);
    numbered |= element.is("p") && numberInId(element).isPresent();
  }

  /**
   * The number printed beside the paragraph that an element is or stands in: what its id says;
   * where no id of the text is of that form, its number among the paragraphs.
   */
  public Optional<String> paragraph(TeiElement element) {
    Optional<TeiElement> at = Optional.of(element);
    while (at.isPresent() && !at.get().is("p")) {
      at = at.get().parent();
    }
    return at.flatMap(
        p ->
            numberInId(p)
                .or(
                    () ->
                        Optional.ofNullable(numbered ? null : ordinals.get(p))
                            .map(String::valueOf)));
  }

  private static Optional<String> numberInId(TeiElement paragraph) {
    return paragraph
        .id()
        .map(NUMBERED::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group("number"));
  }

  /** {@code #} and the id of the nearest element that has one on the page, or nothing. */
  public String link(TeiElement element) {
    for (Optional<TeiElement> at = Optional.of(element); at.isPresent(); at = at.get().parent()) {
      TeiElement here = at.get();
      if (here.is("text")) {
        return "";
      }
      if (here.id().isPresent()) {
        return "#" + here.id().get();
      }
      if (here.isTei() && NAMED.contains(here.name())) {
        return "#" + made.get(here);
      }
    }
    return "";
  }
}
