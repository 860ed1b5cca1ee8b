package org.rubricator.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * What the files that are checked together need to know of each other, by their labels: ids with
 * the names of their elements, prefixes and languages that are declared. It keeps nothing of the
 * files themselves.
 */
final class IdIndex {

  /** What others need to know of a file. */
  private record Facts(Map<String, String> ids, PrefixTable prefixes, Set<String> languages) {

    static final Facts NONE = new Facts(Map.of(), PrefixTable.empty(), Set.of());

    static Facts of(TeiDocument document) {
      Map<String, String> names = new HashMap<>();
      IdIndex.of(document).forEach((id, element) -> names.put(id, element.name()));
      return new Facts(names, PrefixTable.of(document), LanguageCheck.declaredIn(document));
    }
  }

  /**
   * An element that was looked for.
   *
   * @param file the label of the file that it stands in
   * @param name of the element
   */
  record Found(String file, String name) {}

  private final Map<String, Facts> byFile;
  private final Wholes wholes;
  private final String checked;
  private final boolean complete;
  private final @Nullable Lookups lookups;

  /**
   * @param complete true if a file that is not among them does not exist
   */
  IdIndex(boolean complete) {
    this(complete, new TreeMap<>(), new Wholes(), "", null);
  }

  private IdIndex(
      boolean complete,
      Map<String, Facts> byFile,
      Wholes wholes,
      String checked,
      @Nullable Lookups lookups) {
    this.complete = complete;
    this.byFile = byFile;
    this.wholes = wholes;
    this.checked = checked;
    this.lookups = lookups;
  }

  /** The same index, which writes down what it is asked. */
  IdIndex writtenDown(Lookups questions) {
    return new IdIndex(complete, byFile, wholes, checked, questions);
  }

  /** The same index, for the check of a file and of what it includes as one. */
  IdIndex within(String file) {
    return new IdIndex(complete, byFile, wholes, file, lookups);
  }

  boolean isComplete() {
    return complete;
  }

  /** A file will be added: pointers may lead to it. */
  void expect(String file) {
    byFile.put(file, Facts.NONE);
  }

  /** A file that was expected cannot be read. */
  void forget(String file) {
    byFile.remove(file);
  }

  /** Adds a file. */
  void add(TeiDocument document) {
    byFile.put(document.label(), Facts.of(document));
  }

  /** Adds a file with its parts, and with what is around it. */
  void add(Surroundings file) {
    file.whole().forEach(this::add);
    wholes.add(
        file.whole().stream().map(TeiDocument::label).toList(),
        file.around().stream().map(TeiDocument::label).toList());
  }

  /** The ids of the same files, of which some have changed; others than these may exist. */
  IdIndex with(Collection<TeiDocument> changed) {
    Map<String, Facts> now = new TreeMap<>(byFile);
    changed.forEach(document -> now.put(document.label(), Facts.of(document)));
    return new IdIndex(false, now, wholes, checked, lookups);
  }

  /** The elements of a file that have ids, by these; the first of two that have the same. */
  static Map<String, TeiElement> of(TeiDocument document) {
    Map<String, TeiElement> ids = new LinkedHashMap<>();
    document.root().forEach(e -> e.id().ifPresent(id -> ids.putIfAbsent(id, e)));
    return ids;
  }

  /** An id in a file, as a pointer names it. */
  static String address(String file, String id) {
    return file + "#" + id;
  }

  boolean knows(String file) {
    boolean known = byFile.containsKey(file);
    if (lookups != null) {
      lookups.file(file, known);
    }
    return known;
  }

  /** The element that has an id in a file, or in one whose ids are as good as its own. */
  Optional<Found> find(String file, String id) {
    Optional<Found> found = seen(file).flatMap(f -> in(f, id)).findFirst();
    if (lookups != null) {
      lookups.element(file, id, found.map(Found::name));
    }
    return found;
  }

  /** The ids that {@link #find} looks among. */
  Set<String> ids(String file) {
    Set<String> ids = new TreeSet<>();
    facts(file).forEach(f -> ids.addAll(f.ids.keySet()));
    return ids;
  }

  private Stream<Found> in(String file, String id) {
    return Stream.ofNullable(byFile.getOrDefault(file, Facts.NONE).ids.get(id))
        .map(name -> new Found(file, name));
  }

  /** The prefixes that may be used in a file. */
  PrefixTable prefixes(String file) {
    List<PrefixTable> declared = facts(file).map(Facts::prefixes).toList();
    return PrefixTable.of(declared);
  }

  /** The languages that are declared for a file, folded as {@link LanguageCheck} does. */
  Set<String> languages(String file) {
    Set<String> declared = new HashSet<>();
    facts(file).forEach(f -> declared.addAll(f.languages));
    return declared;
  }

  private Stream<Facts> facts(String file) {
    return seen(file).map(f -> byFile.getOrDefault(f, Facts.NONE));
  }

  private Stream<String> seen(String file) {
    return wholes.seen(checked, file).stream();
  }
}
