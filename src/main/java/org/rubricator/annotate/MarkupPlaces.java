package org.rubricator.annotate;

import java.util.Set;
import org.rubricator.tei.TeiElement;

/** Where phrase-level markup may be put (TEI P5 §1.3: model.phrase). */
final class MarkupPlaces {

  /** Elements that hold no phrases, or whose words are one unit already. */
  private static final Set<String> CLOSED =
      Set.of(
          "text",
          "front",
          "body",
          "back",
          "group",
          "floatingText",
          "div",
          "lg",
          "sp",
          "list",
          "table",
          "row",
          "w",
          "pc",
          "c",
          "m",
          "idno",
          "formula",
          "num",
          "measure",
          "abbr",
          "expan",
          "ex",
          "am",
          "persName",
          "placeName",
          "orgName",
          "name",
          "rs",
          "surname",
          "forename",
          "roleName",
          "nameLink",
          "addName",
          "genName",
          "geogName",
          "country",
          "region",
          "settlement",
          "district",
          "choice",
          "app",
          "subst",
          "date",
          "time",
          "sic",
          "corr",
          "orig",
          "reg",
          "fw",
          "graphic",
          "docTitle",
          "titlePage",
          "figure",
          "cit",
          "listBibl",
          "author",
          "editor",
          "figDesc",
          "email",
          "address");

  private MarkupPlaces() {}

  static boolean accepts(TeiElement parent) {
    String name = parent.name();
    boolean numbered = name.length() == 4 && name.startsWith("div");
    return parent.isTei() && !numbered && !CLOSED.contains(name);
  }
}
