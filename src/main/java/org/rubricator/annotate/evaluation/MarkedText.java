package org.rubricator.annotate.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with its markup.
 *
 * @param language its tag, {@code und} where nothing says it
 * @param characters the source text without white space
 * @param kinds what was marked at all; the others are not judged
 * @param mentions in the order of the text
 * @param names the name of each entry, by the pointer that leads to it
 */
public record MarkedText(
    String name,
    String language,
    String characters,
    Set<MentionKind> kinds,
    List<Mention> mentions,
    Map<String, String> names) {

  public MarkedText {
    kinds = Set.copyOf(kinds);
    mentions = List.copyOf(mentions);
    names = Map.copyOf(names);
  }

  List<Mention> of(MentionKind kind) {
    return mentions.stream().filter(m -> m.kind() == kind).toList();
  }
}
