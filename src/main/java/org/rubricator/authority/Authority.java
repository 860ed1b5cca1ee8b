package org.rubricator.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** All entries of a corpus, in the order of the files. Immutable. */
public final class Authority {

  /** The type of what stands for a name and is none: {@code a port clerk}. */
  public static final String DESCRIPTION = "description";

  private static final double MEDIUM = 0.8;
  private static final double LOW = 0.4;

  private final List<Entry> entries;

  private Authority(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** A corpus without authority files. */
  public static Authority empty() {
    return new Authority(List.of());
  }

  /** Reads the entries; one without {@code xml:id} or name is reported and left out. */
  public static Authority of(List<TeiDocument> files, DiagnosticSink sink) {
    List<Entry> entries = new ArrayList<>();
    for (TeiDocument file : files) {
      for (EntryKind kind : EntryKind.values()) {
        file.root()
            .all(kind.element())
            .forEach(e -> read(file, e, kind, sink).ifPresent(entries::add));
      }
    }
    return new Authority(entries);
  }

  private static Optional<Entry> read(
      TeiDocument file, TeiElement element, EntryKind kind, DiagnosticSink sink) {
    if (element.ancestor("teiHeader").isPresent()) {
      return Optional.empty();
    }
    List<TeiElement> all = element.elements(kind.nameElement());
    List<TeiElement> names = all.stream().filter(name -> !isDescription(name)).toList();
    boolean described = names.isEmpty() && !all.isEmpty();
    Set<String> forms = new LinkedHashSet<>();
    (described ? all : names).forEach(name -> forms.add(text(file, name)));
    forms.remove("");
    Optional<String> id = element.id();
    if (id.isEmpty() || forms.isEmpty()) {
      String what = id.isEmpty() ? "xml:id" : kind.nameElement();
      sink.report(Code.AUTHORITY_BROKEN, file.place(element), kind.element(), what);
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            kind,
            id.get(),
            List.copyOf(forms),
            described ? Optional.empty() : surname(file, element),
            certainty(element),
            described));
  }

  /** True for words that stand where a name would: {@code <persName type="description">}. */
  public static boolean isDescription(TeiElement name) {
    return name.attribute("type").filter(DESCRIPTION::equals).isPresent();
  }

  /** What {@code cert} says of an entry: one without it is certain (TEI P5 §21.1). */
  private static double certainty(TeiElement element) {
    return switch (element.attribute("cert").orElse("high")) {
      case "low" -> LOW;
      case "medium", "unknown" -> MEDIUM;
      default -> 1;
    };
  }

  /** The surname as tagged, else the last word of a main form of two words or more. */
  private static Optional<String> surname(TeiDocument file, TeiElement person) {
    if (!person.is("person")) {
      return Optional.empty();
    }
    List<TeiElement> names =
        person.elements("persName").stream().filter(name -> !isDescription(name)).toList();
    return names.stream()
        .flatMap(name -> name.elements("surname").stream())
        .map(surname -> text(file, surname))
        .filter(surname -> !surname.isEmpty())
        .findFirst()
        .or(() -> names.stream().findFirst().flatMap(name -> lastWord(file, name)));
  }

  private static Optional<String> lastWord(TeiDocument file, TeiElement name) {
    String form = text(file, name);
    int space = form.lastIndexOf(' ');
    return name.elements("forename").isEmpty() && space > 0
        ? Optional.of(form.substring(space + 1))
        : Optional.empty();
  }

  private static String text(TeiDocument file, TeiElement element) {
    return Whitespace.collapse(file.words(element));
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The entries that have a name, which texts can be searched for. */
  public Authority named() {
    return new Authority(entries.stream().filter(e -> !e.described()).toList());
  }

  public Optional<Entry> find(EntryKind kind, String id) {
    return entries.stream().filter(e -> e.kind() == kind && e.id().equals(id)).findFirst();
  }
}
