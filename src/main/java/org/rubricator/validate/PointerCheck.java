package org.rubricator.validate;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Pointers of a file: that they lead somewhere, and to the right kind of thing. */
final class PointerCheck {

  /** Prefixes that the tool writes: without a definition they lead nowhere. */
  private static final Set<String> OURS = Set.of("person", "place", "org");

  /** A prefix and what follows, as in person:ID. */
  private static final Pattern PREFIXED =
      Pattern.compile("(?<prefix>[A-Za-z][A-Za-z0-9+.-]*):(?<rest>.*)", Pattern.DOTALL);

  private final TeiDocument document;
  private final IdIndex ids;
  private final PrefixTable prefixes;
  private final DiagnosticSink sink;
  private final Code dangling;
  private final Code wrongKind;
  private final Set<String> elsewhere = new HashSet<>();

  private PointerCheck(TeiDocument document, IdIndex ids, DiagnosticSink sink) {
    this.document = document;
    this.ids = ids;
    this.prefixes = new PrefixTable(document);
    this.sink = sink;
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
    PointerCheck check = new PointerCheck(document, ids, finding -> {});
    document.root().forEach(check::element);
    return check.elsewhere;
  }

  private void element(TeiElement e) {
    if (e.isTei()) {
      for (String name : PointerRules.on(e)) {
        for (String pointer : e.attribute(name).orElse("").strip().split("\\s+")) {
          pointer(e, name, pointer);
        }
      }
    }
  }

  private void pointer(TeiElement e, String attribute, String pointer) {
    Matcher prefixed = PREFIXED.matcher(pointer);
    if (pointer.startsWith("#")) {
      target(e, attribute, pointer, document.label(), pointer.substring(1));
    } else if (prefixed.matches()) {
      prefixed(e, attribute, pointer, prefixed.group("prefix"), prefixed.group("rest"));
    } else if (!pointer.isEmpty()) {
      relative(e, attribute, pointer, pointer);
    }
  }

  private void prefixed(
      TeiElement e, String attribute, String pointer, String prefix, String rest) {
    if (prefixes.declares(prefix)) {
      prefixes
          .expand(prefix, rest)
          .filter(expanded -> !PREFIXED.matcher(expanded).matches())
          .ifPresent(expanded -> relative(e, attribute, pointer, expanded));
    } else if (OURS.contains(prefix)) {
      sink.report(Code.PREFIX_UNDECLARED, document.place(e, attribute), prefix, pointer);
    }
  }

  /** A path from this file, with or without an id; only files that are checked too are known. */
  private void relative(TeiElement e, String attribute, String pointer, String target) {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    if (file.isEmpty() && hash >= 0) {
      target(e, attribute, pointer, document.label(), target.substring(hash + 1));
    } else if (!hasBase(e)) {
      Optional<String> label = resolve(file).filter(ids::knows);
      boolean missing =
          ids.isComplete()
              && file.endsWith(".xml")
              && label.isEmpty()
              && resolve(file).filter(path -> !path.startsWith("..")).isPresent();
      if (label.isPresent() && hash >= 0) {
        target(e, attribute, pointer, label.get(), target.substring(hash + 1));
      } else if (missing) {
        sink.report(dangling, document.place(e, attribute), pointer, "no file " + file);
      }
    }
  }

  private static boolean hasBase(TeiElement e) {
    for (Optional<TeiElement> up = Optional.of(e); up.isPresent(); up = up.get().parent()) {
      if (up.get().attribute(Tei.XML_NAMESPACE, "base").isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> resolve(String file) {
    try {
      String base = document.label().replace(" ", "%20");
      URI resolved =
          URI.create("x:/").resolve(URI.create("x:/" + encoded(base))).resolve(encoded(file));
      return Optional.of(resolved.getPath().replaceFirst("^/", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String path) {
    return path.replace(" ", "%20");
  }

  private void target(TeiElement e, String attribute, String pointer, String file, String id) {
    if (!file.equals(document.label())) {
      elsewhere.add(IdIndex.address(file, id));
    }
    Optional<TeiElement> found = ids.find(file, id);
    if (found.isEmpty()) {
      String why = file.equals(document.label()) ? "in this file" : "in " + file;
      sink.report(
          dangling, document.place(e, attribute), pointer, "no xml:id \"" + id + "\" " + why);
    } else {
      kind(e, attribute, pointer, found.get());
    }
  }

  private void kind(TeiElement e, String attribute, String pointer, TeiElement target) {
    boolean wrong =
        PointerRules.kinds(e, attribute).map(kinds -> !kinds.contains(target.name())).orElse(false);
    if (wrong) {
      sink.report(
          wrongKind, document.place(e, attribute), attribute, e.name(), pointer, target.name());
    }
  }
}
