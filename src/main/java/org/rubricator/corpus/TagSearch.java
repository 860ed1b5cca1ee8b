package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rubricator.annotate.OpenTag;
import org.rubricator.annotate.OpenTags;

/** Tags found again by what a list said of them, also where the text was edited since. */
final class TagSearch {

  private final ReviewState state;
  private final Map<String, Map<Path, List<OpenTag>>> byWords = new HashMap<>();

  TagSearch(ReviewState state) {
    this.state = state;
    for (Path text : state.texts()) {
      state.tags(text).ifPresent(tags -> add(text, tags));
    }
  }

  private void add(Path text, OpenTags tags) {
    for (OpenTag tag : tags.open()) {
      byWords
          .computeIfAbsent(tag.words(), w -> new LinkedHashMap<>())
          .computeIfAbsent(text, t -> new ArrayList<>())
          .add(tag);
    }
  }

  /** The open tags that a key means, by their text. */
  Map<Path, List<OpenTag>> find(ReviewKey key) {
    Map<Path, List<OpenTag>> found = new LinkedHashMap<>();
    byWords
        .getOrDefault(key.words(), Map.of())
        .forEach((text, tags) -> put(text, ofText(key, text, tags), found));
    if (found.isEmpty() && !key.anchor().isEmpty()) {
      state.texts().forEach(text -> put(text, atPlace(key, text), found));
    }
    return found;
  }

  private static void put(Path text, List<OpenTag> tags, Map<Path, List<OpenTag>> found) {
    if (!tags.isEmpty()) {
      found.put(text, tags);
    }
  }

  private List<OpenTag> ofText(ReviewKey key, Path text, List<OpenTag> tags) {
    boolean other = !key.text().isEmpty() && !key.text().equals(state.stem(text));
    List<OpenTag> fit = other ? List.of() : tags.stream().filter(t -> isOfForm(key, t)).toList();
    return key.anchor().isEmpty() ? fit : one(key, fit).stream().toList();
  }

  private static boolean isOfForm(ReviewKey key, OpenTag tag) {
    return (key.element().isEmpty() || key.element().equals(tag.element()))
        && (key.says().isEmpty() || key.says().equals(tag.says()));
  }

  /** The tag at the place, else in its block by context, else anywhere by all of its context. */
  private static Optional<OpenTag> one(ReviewKey key, List<OpenTag> tags) {
    Predicate<OpenTag> sameBlock = t -> t.line().anchor().equals(key.anchor());
    int start = key.start().orElse(0);
    boolean told = key.start().isPresent();
    return first(tags, start, sameBlock.and(t -> told && t.line().start() == start))
        .or(() -> first(tags, start, sameBlock.and(t -> hasOneSide(key, t))))
        .or(() -> first(tags, start, t -> hasBothSides(key, t)));
  }

  private static Optional<OpenTag> first(List<OpenTag> tags, int start, Predicate<OpenTag> fits) {
    return tags.stream()
        .filter(fits)
        .min(Comparator.comparingInt(t -> Math.abs(t.line().start() - start)));
  }

  private static boolean hasOneSide(ReviewKey key, OpenTag tag) {
    return same(key.before(), tag.line().before()) || same(key.after(), tag.line().after());
  }

  private static boolean hasBothSides(ReviewKey key, OpenTag tag) {
    return same(key.before(), tag.line().before()) && same(key.after(), tag.line().after());
  }

  private static boolean same(String told, String now) {
    return !told.isBlank() && told.strip().equals(now.strip());
  }

  /** A spreadsheet may have rewritten the words, as it does with dates: then the place tells. */
  private List<OpenTag> atPlace(ReviewKey key, Path text) {
    return !key.text().equals(state.stem(text))
        ? List.of()
        : state.tags(text).stream()
            .flatMap(tags -> tags.open().stream())
            .filter(t -> isOfForm(key, t) && t.line().anchor().equals(key.anchor()))
            .filter(t -> key.start().orElse(-1) == t.line().start() && hasBothSides(key, t))
            .toList();
  }

  /** Tags on which a person has decided and that a key could mean. */
  List<OpenTag> decided(ReviewKey key) {
    List<OpenTag> found = new ArrayList<>();
    for (Path text : state.texts()) {
      boolean asked = key.text().isEmpty() || key.text().equals(state.stem(text));
      if (asked) {
        state.tags(text).stream()
            .flatMap(tags -> tags.decided().stream())
            .filter(t -> t.words().equals(key.words()))
            .filter(t -> key.anchor().isEmpty() || isNear(key, t))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isNear(ReviewKey key, OpenTag tag) {
    boolean place =
        key.anchor().equals(tag.line().anchor()) && key.start().orElse(-1) == tag.line().start();
    return place || hasOneSide(key, tag);
  }
}
