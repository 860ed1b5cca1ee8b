package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rubricator.annotate.OpenTag;
import org.rubricator.annotate.OpenTags;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.authority.Authority;
import org.rubricator.authority.EntryEdits;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TeiElement;

/** What is doubtful in a corpus, in the order of expected gain. */
final class ReviewList {

  private static final int PASSAGES = 3;

  private final ReviewState state;
  private final ReviewRequest request;
  private final Authority authority;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<At>> byPointer = new HashMap<>();

  /** A tag of a text. */
  private record At(String stem, OpenTag tag) {}

  ReviewList(ReviewState state, ReviewRequest request) {
    this.state = state;
    this.request = request;
    this.authority = Authority.of(state.authority(), finding -> {});
    authority.entries().forEach(e -> names.putIfAbsent(e.pointer(), e.name()));
  }

  List<ReviewRow> rows() {
    List<At> doubtful = new ArrayList<>();
    for (Path text : state.texts()) {
      state.tags(text).ifPresent(tags -> add(text, tags, doubtful));
    }
    List<ReviewRow> rows = new ArrayList<>(request.each() ? each(doubtful) : forms(doubtful));
    if (request.files().isEmpty()) {
      Stream.of(EntryKind.values()).forEach(kind -> entries(kind, rows));
    }
    rows.sort(Comparator.comparingDouble(row -> -row.gain()));
    return rows.subList(0, Math.min(rows.size(), request.max()));
  }

  /** Of a quotation in parts the first stands for all. */
  private void add(Path text, OpenTags tags, List<At> doubtful) {
    String stem = state.stem(text);
    for (OpenTag tag : tags.open()) {
      At at = new At(stem, tag);
      tag.attributes().values().stream()
          .filter(names::containsKey)
          .forEach(p -> byPointer.computeIfAbsent(p, k -> new ArrayList<>()).add(at));
      boolean first = tags.chain(tag).get(0).number() == tag.number();
      if (first && isChosen(text) && tag.certainty() < request.below()) {
        doubtful.add(at);
      }
    }
  }

  private boolean isChosen(Path text) {
    return request.files().isEmpty()
        || request.files().stream()
            .anyMatch(file -> text.startsWith(file.toAbsolutePath().normalize()));
  }

  private List<ReviewRow> each(List<At> tags) {
    return tags.stream().map(at -> row(key(at), List.of(at))).toList();
  }

  private static ReviewKey key(At at) {
    LedgerLine line = at.tag.line();
    return new ReviewKey(
        ReviewKey.TAG,
        at.tag.words(),
        at.tag.element(),
        at.tag.says(),
        at.stem,
        line.anchor(),
        OptionalInt.of(line.start()),
        line.before(),
        line.after());
  }

  private List<ReviewRow> forms(List<At> tags) {
    Map<List<String>, List<At>> forms = new LinkedHashMap<>();
    for (At at : tags) {
      List<String> form = List.of(at.tag.element(), at.tag.words(), at.tag.says());
      forms.computeIfAbsent(form, k -> new ArrayList<>()).add(at);
    }
    return forms.values().stream().map(form -> row(formKey(form), form)).toList();
  }

  /** One tag alone is told with its place. */
  private static ReviewKey formKey(List<At> form) {
    At first = form.get(0);
    return form.size() == 1
        ? key(first)
        : ReviewKey.form(
            ReviewKey.TAG, first.tag.words(), first.tag.element(), first.tag.says(), text(form));
  }

  /** The text of a form that stands in one only. */
  private static String text(List<At> form) {
    String stem = form.get(0).stem;
    return form.stream().allMatch(at -> at.stem.equals(stem)) ? stem : "";
  }

  private ReviewRow row(ReviewKey key, List<At> tags) {
    LedgerLine line = tags.get(0).tag.line();
    double certainty = tags.stream().mapToDouble(at -> at.tag.certainty()).average().orElse(1);
    String name =
        tags.get(0).tag.attributes().values().stream()
            .flatMap(value -> Optional.ofNullable(names.get(value)).stream())
            .findFirst()
            .orElse("");
    return new ReviewRow(
        key, name, tags.size(), certainty, line.rule(), line.evidence(), passages(tags));
  }

  private static List<ReviewRow.Passage> passages(List<At> tags) {
    return tags.stream()
        .limit(PASSAGES)
        .map(at -> new ReviewRow.Passage(at.stem, at.tag.before(), at.tag.words(), at.tag.after()))
        .toList();
  }

  private void entries(EntryKind kind, List<ReviewRow> rows) {
    state
        .authority(kind)
        .ifPresent(file -> file.drafts().forEach(e -> entry(kind, file, e).ifPresent(rows::add)));
  }

  private Optional<ReviewRow> entry(EntryKind kind, EntryEdits file, TeiElement entry) {
    return authority
        .find(kind, entry.id().orElse(""))
        .filter(e -> e.certainty() < request.below())
        .map(
            e -> {
              List<At> tags = byPointer.getOrDefault(e.pointer(), List.of());
              return new ReviewRow(
                  ReviewKey.form(ReviewKey.ENTRY, e.name(), kind.element(), e.pointer(), ""),
                  String.join(" | ", file.forms(entry)),
                  Math.max(1, tags.size()),
                  e.certainty(),
                  "draft",
                  tags.size() == 1 ? "1 tag leads here" : tags.size() + " tags lead here",
                  passages(tags));
            });
  }
}
