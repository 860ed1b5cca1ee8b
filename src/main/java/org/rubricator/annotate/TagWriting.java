package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** How a tag of the machine is written once a person has looked at it. */
final class TagWriting {

  private static final Set<String> LINKS = Set.of("xml:id", "next", "prev");

  /** What a value of a date may stand in: a new one takes the place of all. */
  private static final List<String> DATES =
      Tagging.ORDER.subList(Tagging.ORDER.indexOf("when"), Tagging.ORDER.indexOf("cert"));

  private final PointerForm pointers;

  TagWriting(PointerForm pointers) {
    this.pointers = pointers;
  }

  /** What a tag says, in the order in which it is written; not how sure the machine was. */
  Map<String, String> says(TeiDocument document, TeiElement e) {
    Map<String, String> says = new LinkedHashMap<>();
    for (String name : Tagging.ORDER) {
      e.attribute(name).ifPresent(value -> says.put(name, pointers.read(value)));
    }
    says.remove("cert");
    if (e.is("choice")) {
      e.first("corr").ifPresent(corr -> says.put("corr", document.words(corr)));
    }
    return says;
  }

  /** Attributes that a change may name. */
  static boolean mayHave(String attribute) {
    return Tagging.ORDER.contains(attribute) && !attribute.equals("cert");
  }

  /** The start tag with what it says now; its id and its links stay. */
  String open(TeiElement e, String element, Map<String, String> says) {
    StringBuilder open = new StringBuilder("<").append(name(e, element));
    attribute(e, "xml:id", open);
    for (String name : Tagging.ORDER) {
      String value = says.getOrDefault(name, "");
      if (!value.isEmpty()) {
        open.append(Tagging.attribute(name, pointers.write(value)));
      }
    }
    attribute(e, "next", open);
    attribute(e, "prev", open);
    return open.append('>').toString();
  }

  String close(TeiElement e, String element) {
    return "</" + name(e, element) + ">";
  }

  private static String name(TeiElement e, String element) {
    return (e.prefix().isEmpty() ? "" : e.prefix() + ":") + element;
  }

  private static void attribute(TeiElement e, String name, StringBuilder open) {
    e.attributes().stream()
        .filter(a -> a.qualifiedName().equals(name))
        .forEach(a -> open.append(Tagging.attribute(name, a.value())));
  }

  /** True for a tag that has nothing which {@link #open} would leave out. */
  static boolean isKnown(TeiElement e) {
    return e.attributes().stream()
        .map(TeiAttribute::qualifiedName)
        .allMatch(name -> LINKS.contains(name) || Tagging.ORDER.contains(name));
  }

  /** What a tag says after a change. */
  static Map<String, String> changed(
      Map<String, String> says, String before, String after, Map<String, String> asked) {
    Map<String, String> changed = new LinkedHashMap<>(says);
    if (asked.keySet().stream().anyMatch(DATES::contains)) {
      changed.keySet().removeAll(DATES);
    }
    if (!before.equals(after)) {
      otherElement(changed, after);
    }
    changed.putAll(asked);
    return changed;
  }

  /** An entry of another kind is not meant; who says it is written in another way. */
  private static void otherElement(Map<String, String> says, String after) {
    String who = String.join("", new ArrayList<>(says.values()));
    boolean speaks = says.keySet().removeAll(List.of("who", "source"));
    says.keySet().removeAll(List.of("ref", "type"));
    if (speaks && !after.equals("soCalled")) {
      says.put(after.equals("quote") ? "source" : "who", who);
    }
    if (after.equals("name")) {
      says.put("type", "event");
    }
  }
}
