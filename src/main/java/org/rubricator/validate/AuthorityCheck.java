package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Entries of the authority that no text names, and entries of the same name. */
final class AuthorityCheck {

  private static final Map<String, String> NAMES =
      Map.of("person", "persName", "place", "placeName", "org", "orgName");

  private static final int SHOWN = 5;

  private AuthorityCheck() {}

  /**
   * Checks what needs all files of a corpus.
   *
   * @param documents the files that are checked together; a file of standOff alone is an authority
   * @param targets the addresses in other files that a file's pointers name
   */
  static void run(
      List<TeiDocument> documents,
      Function<TeiDocument, Set<String>> targets,
      DiagnosticSink sink) {
    if (documents.stream().noneMatch(AuthorityCheck::isAuthority)) {
      return;
    }
    Set<String> named = new HashSet<>();
    for (TeiDocument document : documents) {
      if (!isAuthority(document)) {
        named.addAll(targets.apply(document));
      }
    }
    Map<String, TeiElement> first = new LinkedHashMap<>();
    for (TeiDocument document : documents) {
      if (isAuthority(document)) {
        unused(document, named, sink);
        entries(document).forEach(e -> twice(document, e, first, sink));
      }
    }
  }

  /** Entries of the same name in one file, which need no others to be found. */
  static void inFile(TeiDocument document, DiagnosticSink sink) {
    Map<String, TeiElement> first = new LinkedHashMap<>();
    entries(document).forEach(e -> twice(document, e, first, sink));
  }

  /** Its only resource is {@code standOff}. */
  static boolean isAuthority(TeiDocument document) {
    TeiElement root = document.root();
    return root.is("TEI")
        && !root.elements("standOff").isEmpty()
        && root.elements("text").isEmpty();
  }

  private static List<TeiElement> entries(TeiDocument document) {
    List<TeiElement> entries = new ArrayList<>();
    document
        .root()
        .forEach(
            e -> {
              if (e.isTei() && NAMES.containsKey(e.name()) && e.id().isPresent()) {
                entries.add(e);
              }
            });
    return entries;
  }

  private static void unused(TeiDocument document, Set<String> named, DiagnosticSink sink) {
    List<TeiElement> entries = entries(document);
    List<TeiElement> unused =
        entries.stream()
            .filter(e -> !named.contains(IdIndex.address(document.label(), e.id().orElse(""))))
            .toList();
    if (!unused.isEmpty() && unused.size() < entries.size()) { // a new list has no use yet
      String shown =
          unused.stream()
              .limit(SHOWN)
              .map(e -> e.id().orElse(""))
              .reduce((a, b) -> a + ", " + b)
              .orElse("");
      sink.report(
          Code.ENTRIES_UNUSED,
          document.place(unused.get(0)),
          unused.size(),
          unused.size() > SHOWN ? shown + ", …" : shown);
    }
  }

  private static void twice(
      TeiDocument document, TeiElement e, Map<String, TeiElement> first, DiagnosticSink sink) {
    Optional<TeiElement> name =
        e.elements(NAMES.getOrDefault(e.name(), "")).stream()
            .filter(n -> !Authority.isDescription(n)) // two old women are two
            .findFirst();
    String words = name.map(document::words).orElse("").strip().replaceAll("\\s+", " ");
    if (!words.isEmpty()) {
      String key = e.name() + " " + words.toLowerCase(Locale.ROOT);
      TeiElement other = first.putIfAbsent(key, e);
      if (other != null) {
        sink.report(
            Code.ENTRY_DOUBLE, document.place(e), e.id().orElse(""), other.id().orElse(""), words);
      }
    }
  }
}
