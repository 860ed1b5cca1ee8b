package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Pointers of a file: that they lead somewhere, and to the right kind of thing. */
final class PointerCheck {

  /** Prefixes that the tool writes: without a definition they lead nowhere. */
  private static final Set<String> OURS = Set.of("person", "place", "org");

  /** Attributes that name files, which some editors write without their endings. */
  private static final Set<String> FILES = Set.of("url", "uri", "facs");

  /** Prefixes that may stand for each other in a row. */
  private static final int MOST_PREFIXES = 5;

  /** A prefix and what follows, as in person:ID. */
  private static final Pattern PREFIXED =
      Pattern.compile("(?<prefix>[A-Za-z][A-Za-z0-9+.-]*):(?<rest>.*)", Pattern.DOTALL);

  private final TeiDocument document;
  private final IdIndex ids;
  private final PrefixTable prefixes;
  private final CountedFindings findings;
  private final Code dangling;
  private final Code wrongKind;
  private final List<Pointer> pointers = new ArrayList<>();
  private final List<Bare> bare = new ArrayList<>();
  private final PlacesOfWords places;
  private final NearestIds nearest;

  /**
   * A pointer to an id.
   *
   * @param written as it stands in the attribute, one of perhaps several
   * @param file the label of the file that has the id, or in which it is looked for
   */
  record Pointer(TeiElement element, String attribute, String written, String file, String id) {}

  /**
   * A pointer that lacks the sign before an id.
   *
   * @param meant the pointer as it should be
   */
  record Bare(TeiElement element, String attribute, String written, String meant) {}

  private PointerCheck(TeiDocument document, IdIndex ids, DiagnosticSink sink) {
    this.document = document;
    this.ids = ids;
    this.nearest = new NearestIds(ids);
    this.places = new PlacesOfWords(document);
    this.prefixes = ids.prefixes(document.label());
    this.findings = new CountedFindings("pointers", sink);
    boolean ours = Origin.isOurs(document);
    this.dangling = ours ? Code.POINTER_DANGLING : Code.POINTER_DANGLING_ELSEWHERE;
    this.wrongKind = ours ? Code.POINTER_KIND : Code.POINTER_KIND_ELSEWHERE;
  }

  static void run(TeiDocument document, IdIndex ids, DiagnosticSink sink) {
    PointerCheck check = new PointerCheck(document, ids, sink);
    document.root().forEach(check::element);
  }

  /** The addresses in other files that a file's pointers name, as {@link IdIndex#address}. */
  static Set<String> targetsElsewhere(TeiDocument document, IdIndex ids) {
    return pointers(document, ids).stream()
        .filter(p -> !p.file().equals(document.label()))
        .map(p -> IdIndex.address(p.file(), p.id()))
        .collect(Collectors.toSet());
  }

  /** All pointers of a file that name an id, whether it is there or not. */
  static List<Pointer> pointers(TeiDocument document, IdIndex ids) {
    return checked(document, ids).pointers;
  }

  /** Pointers that are an id alone, where one with a sign before it leads somewhere. */
  static List<Bare> bare(TeiDocument document, IdIndex ids) {
    return checked(document, ids).bare;
  }

  private static PointerCheck checked(TeiDocument document, IdIndex ids) {
    PointerCheck check = new PointerCheck(document, ids, finding -> {});
    document.root().forEach(check::element);
    return check;
  }

  private void element(TeiElement e) {
    if (e.isTei()) {
      for (String name : PointerRules.on(e)) {
        for (String pointer : words(e.attribute(name).orElse("").strip())) {
          pointer(e, name, pointer);
        }
      }
    }
  }

  /**
   * The pointers of an attribute, but for those with a scheme, as {@code #match(a,'two words')}.
   */
  private static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    int open = 0;
    for (String word : value.split("\\s+")) {
      int before = open;
      open += count(word, '(') - count(word, ')');
      if (before == 0 && word.indexOf('(') < 0) {
        words.add(word);
      }
      open = Math.max(0, open);
    }
    return words;
  }

  private static int count(String word, char sign) {
    return (int) word.chars().filter(c -> c == sign).count();
  }

  private void pointer(TeiElement e, String attribute, String pointer) {
    Matcher prefixed = PREFIXED.matcher(pointer);
    if (pointer.equals("#")) {
      return; // the top of the document (RFC 3986 §4.4)
    }
    if (pointer.startsWith("#")) {
      target(e, attribute, pointer, document.label(), pointer.substring(1));
    } else if (prefixed.matches()) {
      prefixed(e, attribute, pointer, prefixed.group("prefix"), prefixed.group("rest"));
    } else if (isBareId(pointer) && !isFile(attribute, pointer)) {
      withoutSign(e, attribute, pointer);
    } else if (!pointer.isEmpty()) {
      relative(e, attribute, pointer, pointer);
    }
  }

  /** A word alone is the address of a file without an ending, which nobody has. */
  private static boolean isBareId(String pointer) {
    return !pointer.isEmpty() && pointer.chars().noneMatch(c -> "#/.:?&=".indexOf(c) >= 0);
  }

  /** An image may be named without its ending, but not by the id of an element of this file. */
  private boolean isFile(String attribute, String pointer) {
    return FILES.contains(attribute)
        && !(attribute.equals("facs")
            && ids.find(document.label(), pointer)
                .filter(found -> PointerRules.isImage(found.name()))
                .isPresent());
  }

  private void withoutSign(TeiElement e, String attribute, String pointer) {
    List<String> meant = meant(e, attribute, pointer);
    if (meant.size() == 1) {
      bare.add(new Bare(e, attribute, pointer, meant.get(0)));
    }
    String why =
        joined(meant)
            .map(m -> "an id stands behind a sign" + asked(Optional.of(m)))
            .orElseGet(
                () ->
                    "an id stands behind #, and there is none \""
                        + pointer
                        + "\""
                        + asked(nearest.of(document.label(), pointer)));
    findings.report(dangling, () -> places.of(e, attribute, pointer), pointer, why);
  }

  private static Optional<String> joined(List<String> pointers) {
    return pointers.stream().reduce((one, other) -> one + " or " + other);
  }

  private static String asked(Optional<String> meant) {
    return meant.map(m -> "; did you mean " + m + "?").orElse("");
  }

  /** Pointers that the id of an element may stand for: those to the right kind of thing first. */
  private List<String> meant(TeiElement e, String attribute, String id) {
    Map<String, String> kinds = new TreeMap<>();
    ids.find(document.label(), id).ifPresent(found -> kinds.put("#" + id, found.name()));
    OURS.stream()
        .filter(prefixes::declares)
        .forEach(
            prefix ->
                prefixes
                    .expand(prefix, id)
                    .flatMap(target -> kind(target.address()))
                    .ifPresent(kind -> kinds.put(prefix + ":" + id, kind)));
    Optional<Set<String>> right = PointerRules.kinds(e, attribute);
    List<String> fitting =
        kinds.entrySet().stream()
            .filter(each -> right.map(r -> r.contains(each.getValue())).orElse(true))
            .map(Map.Entry::getKey)
            .toList();
    return fitting.isEmpty() ? List.copyOf(kinds.keySet()) : fitting;
  }

  /** The name of the element that an address with an id leads to. */
  private Optional<String> kind(String target) {
    int hash = target.indexOf('#');
    return hash <= 0
        ? Optional.empty()
        : resolve(target.substring(0, hash))
            .flatMap(file -> ids.find(file, target.substring(hash + 1)))
            .map(found -> found.name());
  }

  private void prefixed(
      TeiElement e, String attribute, String pointer, String prefix, String rest) {
    boolean wasGivenUp = prefixes.isGivenUp(prefix);
    boolean refused = prefixes.refuses(prefix, rest);
    if (prefixes.isGivenUp(prefix)) {
      givenUp(e, attribute, pointer, prefix, wasGivenUp);
    } else if (refused) {
      String why = "no pattern that prefixDef has for " + prefix + ": fits \"" + rest + "\"";
      findings.report(dangling, () -> places.of(e, attribute, pointer), pointer, why);
    } else if (prefixes.declares(prefix)) {
      expanded(prefix, rest, 0).ifPresent(found -> expanded(e, attribute, pointer, found));
    } else if (OURS.contains(prefix)) {
      findings.report(Code.PREFIX_UNDECLARED, () -> document.place(e, attribute), prefix, pointer);
    } else if (!Addresses.isScheme(prefix) && !rest.startsWith("//")) {
      String meant = asked(NearestName.of(prefix, prefixes.prefixes()).map(near -> near + ":"));
      findings.report(
          Code.PREFIX_UNKNOWN, () -> places.of(e, attribute, pointer), prefix, pointer, meant);
    }
  }

  /** A pattern that takes too long is told once; what it stands for is not known. */
  private void givenUp(
      TeiElement e, String attribute, String pointer, String prefix, boolean isTold) {
    if (!isTold) {
      String limit =
          "the pattern that prefixDef has for " + prefix + ": takes too many steps to match";
      findings.report(Code.LIMIT_PASSED, () -> places.of(e, attribute, pointer), limit);
    }
  }

  /** The path that a prefix stands for, perhaps by way of other prefixes. */
  private Optional<PrefixTable.Target> expanded(String prefix, String rest, int before) {
    Optional<PrefixTable.Target> found = prefixes.expand(prefix, rest);
    Matcher again = PREFIXED.matcher(found.map(PrefixTable.Target::address).orElse(""));
    if (!again.matches()) {
      return found;
    }
    return before < MOST_PREFIXES && prefixes.declares(again.group("prefix"))
        ? expanded(again.group("prefix"), again.group("rest"), before + 1)
        : Optional.empty();
  }

  /** A path is from the element with the pointer or from its file, or from where it is declared. */
  private void expanded(TeiElement e, String attribute, String pointer, PrefixTable.Target found) {
    String file = Addresses.path(found.address());
    Optional<String> label =
        labelOf(e, file)
            .filter(ids::knows)
            .or(() -> resolve(file).filter(ids::knows))
            .or(() -> Addresses.resolve(found.file(), file).filter(ids::knows))
            .filter(known -> !file.isEmpty());
    if (label.isPresent()) {
      found(e, attribute, pointer, label.get(), found.address());
    } else {
      relative(e, attribute, pointer, found.address());
    }
  }

  /** A path from this file, with or without an id; only files that are checked too are known. */
  private void relative(TeiElement e, String attribute, String pointer, String target) {
    String file = Addresses.path(target);
    if (file.isEmpty()) {
      found(e, attribute, pointer, document.label(), target);
    } else {
      labelOf(e, file).ifPresent(label -> inFile(e, attribute, pointer, target, label));
    }
  }

  private void inFile(TeiElement e, String attribute, String pointer, String target, String label) {
    if (ids.knows(label)) {
      found(e, attribute, pointer, label, target);
    } else if (ids.isComplete() && label.endsWith(".xml") && !label.startsWith("..")) {
      String why = "no file " + Addresses.path(target);
      findings.report(dangling, () -> places.of(e, attribute, pointer), pointer, why);
    }
  }

  private Optional<String> labelOf(TeiElement e, String file) {
    return Addresses.fromFile(e, file).flatMap(this::resolve);
  }

  /** In a file that is there an id is looked for, if there is one behind the path. */
  private void found(TeiElement e, String attribute, String pointer, String file, String address) {
    int hash = address.indexOf('#');
    if (hash >= 0) {
      target(e, attribute, pointer, file, address.substring(hash + 1));
    }
  }

  private Optional<String> resolve(String file) {
    return Addresses.resolve(document.label(), file);
  }

  private void target(
      TeiElement e, String attribute, String pointer, String file, String fragment) {
    String id = Addresses.decoded(fragment);
    Optional<IdIndex.Found> found = ids.find(file, id);
    String standsIn = found.map(IdIndex.Found::file).orElse(file);
    pointers.add(new Pointer(e, attribute, pointer, standsIn, id));
    if (found.isEmpty()) {
      String where = file.equals(document.label()) ? "in this file" : "in " + file;
      Optional<String> meant = joined(meant(e, attribute, id)).or(() -> nearest.of(file, id));
      String why = "no xml:id \"" + id + "\" " + where + asked(meant);
      findings.report(dangling, () -> places.of(e, attribute, pointer), pointer, why);
    } else {
      kind(e, attribute, pointer, found.get().name());
    }
  }

  private void kind(TeiElement e, String attribute, String pointer, String target) {
    boolean wrong =
        PointerRules.kinds(e, attribute).map(kinds -> !kinds.contains(target)).orElse(false);
    if (wrong) {
      findings.report(
          wrongKind, () -> places.of(e, attribute, pointer), attribute, e.name(), pointer, target);
    }
  }
}
