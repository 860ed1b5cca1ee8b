package org.rubricator.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.Expansion;

/**
 * The corpus files and editions that include a text, with what they include beside their texts:
 * parts of their headers, and files of lists alone. One text does not see another.
 */
final class IncludingFiles {

  private final Expansion includes;
  private final Map<TeiDocument, Set<TeiDocument>> byText = new IdentityHashMap<>();

  IncludingFiles(Collection<TeiDocument> files, Expansion includes) {
    this.includes = includes;
    files.forEach(this::add);
  }

  /** What is around a file, sorted by label. */
  List<TeiDocument> around(TeiDocument text) {
    return byText.getOrDefault(text, Set.of()).stream()
        .filter(file -> file != text)
        .sorted(Comparator.comparing(TeiDocument::label))
        .toList();
  }

  private void add(TeiDocument file) {
    Set<TeiDocument> texts = texts(file);
    List<TeiDocument> declaring = new ArrayList<>(includes.parts(file));
    declaring.add(file);
    texts.stream().filter(IncludingFiles::isList).forEach(declaring::add);
    texts.forEach(text -> byText.computeIfAbsent(text, t -> identitySet()).addAll(declaring));
  }

  private static boolean isList(TeiDocument file) {
    return file.root().is("TEI") && file.root().elements("text").isEmpty();
  }

  /** Files checked for themselves, too, that a file includes, or that what it includes does. */
  private Set<TeiDocument> texts(TeiDocument file) {
    Set<TeiDocument> texts = identitySet();
    Set<TeiDocument> seen = identitySet();
    Deque<TeiDocument> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      TeiDocument next = open.pop();
      if (seen.add(next)) {
        next.root()
            .forEach(
                e ->
                    includes
                        .of(next, e)
                        .ifPresent(
                            found -> {
                              open.push(found.document());
                              if (found.apart()) {
                                texts.add(found.document());
                              }
                            }));
      }
    }
    return texts;
  }

  private static Set<TeiDocument> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
