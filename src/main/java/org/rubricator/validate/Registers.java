package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * The lists of persons, places, organisations and events that texts point to: entries that nothing
 * points to, and entries that may be one. Of the files only the entries are kept.
 */
final class Registers {

  private static final Set<String> LISTS =
      Set.of("listPerson", "listPlace", "listOrg", "listEvent", "listObject", "listBibl");

  private static final Set<String> BESIDE =
      Set.of("div", "head", "note", "p", "pb", "listRelation");

  private static final int SHOWN = 5;

  /** How many entries of one name each new one is held against. */
  private static final int HELD_AGAINST = 50;

  private final List<List<RegisterEntry>> files = new ArrayList<>();
  private final Set<String> namedWithin = new HashSet<>();
  private boolean hasTexts;

  /** Adds the entries of a file that is a register; others are passed over. */
  void add(TeiDocument document, IdIndex ids) {
    if (!isRegister(document)) {
      hasTexts = true;
      return;
    }
    files.add(entries(document));
    for (PointerCheck.Pointer p : PointerCheck.pointers(document, ids)) {
      if (p.file().equals(document.label()) && !isWithin(p.element(), p.id())) {
        namedWithin.add(IdIndex.address(p.file(), p.id()));
      }
    }
  }

  /**
   * Tells of entries without use, and of those that may be one.
   *
   * @param named the addresses in other files that pointers of all files name
   */
  void report(Set<String> named, DiagnosticSink sink) {
    Doubles doubles = new Doubles(sink);
    for (List<RegisterEntry> entries : files) {
      if (hasTexts) { // alone, a list does not show who points to it
        unused(entries, named, sink);
      }
      entries.forEach(doubles::add);
    }
  }

  /** Tells of entries in one file that may be one. */
  static void inFile(TeiDocument document, DiagnosticSink sink) {
    Doubles doubles = new Doubles(sink);
    entries(document).forEach(doubles::add);
  }

  /** A TEI file of {@code standOff} alone, or one whose body holds lists of entries alone. */
  static boolean isRegister(TeiDocument document) {
    TeiElement root = document.root();
    if (!root.is("TEI")) {
      return false;
    }
    if (root.elements("text").isEmpty()) {
      return !root.elements("standOff").isEmpty();
    }
    Optional<TeiElement> body = root.first("text", "body");
    return body.isPresent()
        && body.get().any(e -> LISTS.contains(e.name()))
        && isListsAlone(body.get());
  }

  private static boolean isListsAlone(TeiElement division) {
    return division.elements().stream()
        .allMatch(
            e ->
                LISTS.contains(e.name())
                    || BESIDE.contains(e.name()) && (!e.is("div") || isListsAlone(e)));
  }

  private static List<RegisterEntry> entries(TeiDocument document) {
    List<RegisterEntry> entries = new ArrayList<>();
    document
        .root()
        .forEach(
            e -> {
              if (RegisterEntry.is(e)) {
                entries.add(RegisterEntry.of(document, e));
              }
            });
    return entries;
  }

  private static boolean isWithin(TeiElement pointing, String id) {
    for (Optional<TeiElement> e = Optional.of(pointing); e.isPresent(); e = e.get().parent()) {
      if (e.get().id().filter(id::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void unused(List<RegisterEntry> entries, Set<String> named, DiagnosticSink sink) {
    List<RegisterEntry> unused =
        entries.stream()
            .filter(
                e -> {
                  String address = IdIndex.address(e.file(), e.id());
                  return !named.contains(address) && !namedWithin.contains(address);
                })
            .toList();
    if (!unused.isEmpty() && unused.size() < entries.size()) { // a new list has no use yet
      List<String> shown = unused.stream().limit(SHOWN).map(RegisterEntry::id).toList();
      sink.report(
          Code.ENTRIES_UNUSED,
          unused.get(0).place(),
          unused.size(),
          String.join(", ", shown) + (unused.size() > SHOWN ? ", …" : ""));
    }
  }

  /** Finds entries of one kind that share an identifier, or a name and nothing that differs. */
  private static final class Doubles {
    private final Map<String, RegisterEntry> byNumber = new HashMap<>();
    private final Map<String, List<RegisterEntry>> byName = new HashMap<>();
    private final DiagnosticSink sink;

    Doubles(DiagnosticSink sink) {
      this.sink = sink;
    }

    void add(RegisterEntry e) {
      boolean told = false;
      for (Map.Entry<String, String> number : e.identifiers().entrySet()) {
        String key = e.kind() + " " + number.getKey() + " " + number.getValue();
        RegisterEntry other = byNumber.putIfAbsent(key, e);
        if (other != null && !told) {
          told = true;
          String which = (number.getKey() + " " + number.getValue()).strip();
          sink.report(Code.ENTRY_NUMBER_DOUBLE, e.place(), e.id(), other.id(), which);
        }
      }
      if (!told && !e.name().isEmpty()) {
        ofOneName(e);
      }
    }

    private void ofOneName(RegisterEntry e) {
      List<RegisterEntry> others =
          byName.computeIfAbsent(e.kind() + " " + e.name(), key -> new ArrayList<>());
      others.stream()
          .filter(other -> !e.isToldApart(other))
          .findFirst()
          .ifPresent(
              other -> sink.report(Code.ENTRY_DOUBLE, e.place(), e.id(), other.id(), e.words()));
      if (others.size() < HELD_AGAINST) {
        others.add(e);
      }
    }
  }
}
