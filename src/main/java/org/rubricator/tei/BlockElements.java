package org.rubricator.tei;

import java.util.Set;

/** Which elements begin a line of their own. {@code xslt/lib/two-texts.xsl} has the same list. */
final class BlockElements {

  private static final Set<String> ALWAYS =
      Set.of(
          "ab",
          "address",
          "addrLine",
          "argument",
          "back",
          "body",
          "byline",
          "castGroup",
          "castItem",
          "castList",
          "cell",
          "closer",
          "dateline",
          "div",
          "div1",
          "div2",
          "div3",
          "div4",
          "div5",
          "div6",
          "div7",
          "docAuthor",
          "docDate",
          "docEdition",
          "docImprint",
          "docTitle",
          "epigraph",
          "epilogue",
          "figDesc",
          "figure",
          "floatingText",
          "front",
          "fw",
          "group",
          "head",
          "imprimatur",
          "item",
          "l",
          "lg",
          "list",
          "listBibl",
          "note",
          "opener",
          "p",
          "performance",
          "postscript",
          "prologue",
          "row",
          "salute",
          "set",
          "signed",
          "sp",
          "speaker",
          "spGrp",
          "stage",
          "table",
          "text",
          "titlePage",
          "titlePart",
          "trailer");

  private static final Set<String> HOLDERS = Set.of("q", "quote", "said", "cit");
  private static final Set<String> HELD = Set.of("p", "l", "lg", "ab", "list", "sp", "div");

  private BlockElements() {}

  static boolean isBlock(TeiElement element) {
    if (!element.isTei()) {
      return false;
    }
    return ALWAYS.contains(element.name())
        || (HOLDERS.contains(element.name()) && holdsBlock(element))
        || isChild(element, "bibl", "listBibl")
        || isChild(element, "label", "list")
        || isChild(element, "label", "table");
  }

  private static boolean holdsBlock(TeiElement element) {
    return element.elements().stream().anyMatch(e -> e.isTei() && HELD.contains(e.name()));
  }

  private static boolean isChild(TeiElement element, String name, String parent) {
    return element.name().equals(name) && element.parent().filter(up -> up.is(parent)).isPresent();
  }
}
