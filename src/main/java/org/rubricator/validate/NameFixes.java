package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.RelaxNgSchema;

/** Names of elements and attributes that the grammar does not know, where one it knows is near. */
final class NameFixes {

  private NameFixes() {}

  static List<Fix> of(TeiDocument document, RelaxNgSchema grammar) {
    List<Fix> fixes = new ArrayList<>();
    for (GrammarCheck.Misspelt each : GrammarCheck.misspelt(document, grammar)) {
      if (each.attribute().isEmpty()) {
        fixes.add(element(document, each.element(), local(each.meant())));
      } else if (each.element().attribute(each.meant()).isEmpty() && isOne(document, each)) {
        AttributeEdits.name(document, each.element(), each.attribute(), each.meant())
            .map(edit -> Fix.of(told(each.attribute(), each.meant()), document, edit))
            .ifPresent(fixes::add);
      }
    }
    return fixes;
  }

  /** False for an id that several elements have: which of them is meant is a person's matter. */
  private static boolean isOne(TeiDocument document, GrammarCheck.Misspelt each) {
    Optional<String> value = each.element().attribute(each.attribute());
    List<TeiElement> same = new ArrayList<>();
    if (each.meant().equals("xml:id")) {
      document
          .root()
          .forEach(
              e -> {
                boolean has = e.attribute(each.attribute()).equals(value) || e.id().equals(value);
                if (has && same.size() < 2) {
                  same.add(e);
                }
              });
    }
    return same.size() < 2;
  }

  /** A name without its prefix, which is that of the name in the file. */
  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static Fix element(TeiDocument document, TeiElement e, String meant) {
    int prefix = e.prefix().isEmpty() ? 0 : e.prefix().length() + 1;
    List<Edit> edits = new ArrayList<>();
    edits.add(renamed(e, e.start() + 1 + prefix, meant));
    if (e.closeStart() < e.end()) {
      edits.add(renamed(e, e.closeStart() + 2 + prefix, meant));
    }
    return Fix.of(told(e.name(), meant), document, edits.toArray(new Edit[0]));
  }

  private static Edit renamed(TeiElement e, int at, String name) {
    return new Edit(at, at + e.name().length(), name);
  }

  private static String told(String old, String name) {
    return old + " becomes " + name;
  }
}
