package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.source.SourceSpan;

/** The persons of a play: short lines below a title that announces them. */
final class Cast {

  private static final int MAX_WORDS = 16;

  private Cast() {}

  /** Puts the title and the lines below it into one group. */
  static List<RawGroup> joined(List<RawGroup> groups, SpeechLabels labels) {
    List<RawGroup> joined = new ArrayList<>();
    for (int at = 0; at < groups.size(); at++) {
      int end = isTitle(groups.get(at)) ? end(groups, at, labels) : at + 1;
      joined.add(end > at + 1 ? group(groups.subList(at, end)) : groups.get(at));
      at = end - 1;
    }
    return joined;
  }

  private static boolean isTitle(RawGroup group) {
    return group.isSingle() && CueTable.matches(CueTable.Cue.PERSONS, group.text());
  }

  private static int end(List<RawGroup> groups, int title, SpeechLabels labels) {
    int at = title + 1;
    while (at < groups.size() && isPersons(groups.get(at), labels)) {
      at++;
    }
    // A line alone behind the list is the scene more often than a person.
    return at < groups.size() && at > title + 2 && groups.get(title + 1).lines().size() > 1
        ? title + 2
        : at;
  }

  private static boolean isPersons(RawGroup group, SpeechLabels labels) {
    return !group.isFurniture()
        && !HeadRules.isChapterHead(group)
        && !labels.isTurn(group.lines().get(0))
        && !CueTable.matches(CueTable.Cue.STAGE, group.text())
        && group.lines().stream().allMatch(line -> line.words() <= MAX_WORDS)
        && group.words() <= group.lines().size() * MAX_WORDS;
  }

  private static RawGroup group(List<RawGroup> groups) {
    return new RawGroup(
        groups.stream().flatMap(group -> group.lines().stream()).toList(), StructureRule.CAST);
  }

  static Block block(RawGroup group) {
    List<SourceSpan> persons = group.lines().stream().skip(1).map(Line::span).toList();
    return new Block.CastList(
        group.span(), StructureRule.CAST, group.lines().get(0).span(), persons);
  }
}
