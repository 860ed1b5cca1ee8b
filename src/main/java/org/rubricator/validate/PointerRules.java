package org.rubricator.validate;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiElement;

/**
 * Which attributes of TEI hold pointers, and what some of them may point to: the datatype {@code
 * teidata.pointer} and the descriptions of the attributes in TEI P5.
 */
final class PointerRules {

  /** Attributes that hold pointers on every element that has them. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "active",
          "adj",
          "adjFrom",
          "adjTo",
          "ana",
          "calendar",
          "change",
          "children",
          "copyOf",
          "corresp",
          "datcat",
          "datingMethod",
          "datingPoint",
          "decls",
          "domains",
          "edRef",
          "exclude",
          "facs",
          "feats",
          "filter",
          "follow",
          "fVal",
          "given",
          "hand",
          "inst",
          "lemmaRef",
          "location",
          "mergedIn",
          "mutual",
          "next",
          "nymRef",
          "parent",
          "parts",
          "passive",
          "perf",
          "period",
          "prev",
          "ref",
          "rendition",
          "replyTo",
          "resp",
          "sameAs",
          "scheme",
          "scribeRef",
          "scriptRef",
          "select",
          "since",
          "source",
          "spanTo",
          "synch",
          "target",
          "targetDatcat",
          "targetEnd",
          "toWhom",
          "unitRef",
          "uri",
          "url",
          "valueDatcat",
          "who",
          "wit");

  /** Elements with a place in time (att.timed). */
  private static final Set<String> TIMED =
      Set.of(
          "annotationBlock",
          "binaryObject",
          "ellipsis",
          "gap",
          "incident",
          "kinesic",
          "media",
          "pause",
          "post",
          "u",
          "vocal",
          "writing");

  /** Elements with a place on a page (att.coordinated). */
  private static final Set<String> COORDINATED = Set.of("line", "path", "surface", "zone");

  private static final Set<String> SPANNING = Set.of("app", "arc", "rt", "span");

  private static final Set<String> CODED = Set.of("occupation", "socecStatus");

  /** Attributes that hold pointers on these elements only. */
  private static final Map<String, Set<String>> ON_ELEMENTS =
      Map.ofEntries(
          entry("class", Set.of("msContents", "msItem", "msItemStruct")),
          entry("code", CODED),
          entry("end", TIMED),
          entry("from", SPANNING),
          entry("fromUnit", Set.of("conversion")),
          entry("new", Set.of("handShift")),
          entry("origin", Set.of("timeline")),
          entry("require", Set.of("lem", "rdg", "rdgGrp")),
          entry("start", union(TIMED, COORDINATED)),
          entry("to", SPANNING),
          entry("toUnit", Set.of("conversion")),
          entry("value", Set.of("eLeaf", "eTree", "iNode", "leaf", "node", "root", "triangle")),
          entry("where", Set.of("birth", "conversion", "death", "event", "move")));

  /** Elements on which an attribute of such a name holds something else. */
  private static final Map<String, Set<String>> NOT_ON_ELEMENTS =
      Map.of(
          "active", Set.of("interaction"),
          "location", Set.of("variantEncoding"),
          "passive", Set.of("interaction"),
          "scheme",
              Set.of(
                  "att",
                  "constraintDecl",
                  "constraintSpec",
                  "gi",
                  "localProp",
                  "rendition",
                  "styleDefDecl",
                  "tag",
                  "unicodeProp",
                  "unihanProp"));

  private static final Set<String> SPEAKERS =
      Set.of(
          "person",
          "personGrp",
          "persona",
          "org",
          "role",
          "castItem",
          "castGroup",
          "persName",
          "orgName",
          "name",
          "respStmt",
          "roleDesc",
          "nym");

  private static final Set<String> RESPONSIBLE =
      Set.of(
          "person",
          "personGrp",
          "persona",
          "org",
          "respStmt",
          "resp",
          "name",
          "persName",
          "orgName",
          "editor",
          "author",
          "principal",
          "sponsor",
          "funder",
          "application",
          "handNote",
          "publisher",
          "distributor",
          "authority");

  private static final Set<String> IMAGES =
      Set.of(
          "surface",
          "zone",
          "graphic",
          "media",
          "binaryObject",
          "surfaceGrp",
          "facsimile",
          "sourceDoc",
          "line",
          "figure",
          "path");

  private static final Set<String> WITNESSES =
      Set.of(
          "witness",
          "listWit",
          "msDesc",
          "msPart",
          "msFrag",
          "object",
          "bibl",
          "biblStruct",
          "biblFull",
          "idno");

  private static final Set<String> HANDS = Set.of("handNote", "person", "msPart");

  /** What an attribute points to; those that may point to anything are not here. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "who", SPEAKERS,
          "resp", RESPONSIBLE,
          "facs", IMAGES,
          "wit", WITNESSES,
          "hand", HANDS,
          "change", Set.of("change", "listChange"),
          "calendar", Set.of("calendar"),
          "rendition", Set.of("rendition"),
          "unitRef", Set.of("unit", "unitDef"));

  private static final Set<String> PERSONS = Set.of("person", "personGrp", "persona");

  /** A part of the name of a place may lead to the place or to the same part elsewhere. */
  private static final Set<String> PLACES =
      Set.of(
          "place",
          "bloc",
          "country",
          "region",
          "district",
          "settlement",
          "geog",
          "geogName",
          "listPlace",
          "placeName",
          "org",
          "orgName",
          "nym",
          "category");

  /** A name may also lead to another that says who it is. */
  private static final Set<String> NAMED_PERSONS =
      union(
          PERSONS,
          Set.of("persName", "name", "role", "editor", "author", "respStmt", "nym", "org"));

  private static final Set<String> WRITERS = union(NAMED_PERSONS, Set.of("orgName"));

  private static final Set<String> WORKS =
      union(
          union(WITNESSES, Set.of("msItem", "msItemStruct", "relatedItem")),
          Set.of(
              "TEI",
              "teiCorpus",
              "text",
              "group",
              "div",
              "front",
              "body",
              "title",
              "head",
              "titlePart",
              "series",
              "monogr",
              "analytic",
              "listBibl",
              "item",
              "category",
              "event"));

  /** What the reference of a name points to. */
  private static final Map<String, Set<String>> NAMED =
      Map.ofEntries(
          entry("persName", NAMED_PERSONS),
          entry("forename", NAMED_PERSONS),
          entry("surname", NAMED_PERSONS),
          entry("placeName", PLACES),
          entry("orgName", Set.of("org", "orgName", "nym")),
          entry("bloc", PLACES),
          entry("country", PLACES),
          entry("region", PLACES),
          entry("district", PLACES),
          entry("settlement", PLACES),
          entry("author", WRITERS),
          entry("editor", WRITERS),
          entry("title", WORKS),
          entry("g", Set.of("char", "glyph", "charDecl", "graphic", "figure", "item")));

  /** The elements that a name or a reference to something is as good as, by its type. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          entry("person", "persName"),
          entry("pers", "persName"),
          entry("persName", "persName"),
          entry("place", "placeName"),
          entry("placeName", "placeName"),
          entry("org", "orgName"),
          entry("orgName", "orgName"),
          entry("organisation", "orgName"),
          entry("organization", "orgName"));

  private PointerRules() {}

  /** Attributes of an element that hold pointers. */
  static List<String> on(TeiElement e) {
    List<String> found = List.of();
    for (TeiAttribute a : e.attributes()) {
      if (a.namespace().isEmpty() && isPointer(a.name(), e.name())) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(a.name());
      }
    }
    return found;
  }

  /** True for an attribute that holds pointers on elements of a name. */
  static boolean isPointer(String attribute, String element) {
    return ATTRIBUTES.contains(attribute)
        ? !NOT_ON_ELEMENTS.getOrDefault(attribute, Set.of()).contains(element)
        : ON_ELEMENTS.getOrDefault(attribute, Set.of()).contains(element);
  }

  /** True for an element that is an image, or a place on one. */
  static boolean isImage(String element) {
    return IMAGES.contains(element);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** The elements that an attribute may point to, where that is told. */
  static Optional<Set<String>> kinds(TeiElement e, String attribute) {
    if (attribute.equals("ref")) {
      return Optional.ofNullable(NAMED.get(asNamed(e)));
    }
    if (attribute.equals("target") && e.name().equals("catRef")) {
      return Optional.of(Set.of("category"));
    }
    if (attribute.equals("new")) {
      return Optional.of(HANDS);
    }
    if (attribute.equals("who") && e.name().equals("change")) {
      return Optional.of(union(SPEAKERS, RESPONSIBLE));
    }
    return Optional.ofNullable(KINDS.get(attribute));
  }

  private static String asNamed(TeiElement e) {
    boolean byType = e.name().equals("rs") || e.name().equals("name");
    return byType ? TYPES.getOrDefault(e.attribute("type").orElse(""), "") : e.name();
  }
}
