package org.rubricator.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells which groups of lines are heads: the text's own, those of parts, and titles below them. */
final class Heads {

  /** Groups after the head in which a byline or a dateline may stand. */
  static final int NEAR_HEAD = 4;

  /** Groups between the first head and its byline. */
  private static final int MAX_SUB = 2;

  private final List<RawGroup> groups;
  private final SpeechLabels labels;
  private final Numerals numerals;
  private final int first;

  Heads(List<RawGroup> groups, SpeechLabels labels) {
    this.groups = groups;
    this.labels = labels;
    this.numerals = Numerals.of(groups);
    this.first = findFirst();
  }

  /** Where the head of the text stands, or -1. */
  int first() {
    return first;
  }

  private int findFirst() {
    for (int at = 0; at < groups.size(); at++) {
      RawGroup group = groups.get(at);
      if (!isAside(group)) {
        boolean head = at + 1 < groups.size() && HeadRules.isFirstHead(group, groups.get(at + 1));
        return head && !isOther(at) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isAside(RawGroup group) {
    return group.isFurniture()
        || HeadRules.isBulletLine(group)
        || HeadRules.isByline(group)
        || CueTable.matches(CueTable.Cue.ILLUSTRATION, group.text());
  }

  private boolean isOther(int at) {
    RawGroup group = groups.get(at);
    return HeadRules.isChapterHead(group)
        || CueTable.matches(CueTable.Cue.PERSONS, group.text())
        || labels.isTurn(group.lines().get(0))
        || opensLetter(at);
  }

  /** A greeting, or the dateline before one. */
  private boolean opensLetter(int at) {
    return LetterLines.isGreeting(groups.get(at))
        || (LetterLines.isAddress(groups.get(at)) && LetterLines.isGreeting(groups.get(at + 1)));
  }

  /** The head that a group is. */
  Optional<Block.Head> of(int at) {
    return rule(at).map(rule -> new Block.Head(groups.get(at).span(), rule));
  }

  private Optional<StructureRule> rule(int at) {
    if (at == first) {
      return Optional.of(StructureRule.HEAD_FIRST);
    }
    boolean notes = at + 1 < groups.size() && groups.get(at + 1).rule() == StructureRule.NOTE;
    if (isChapter(at) && notes) {
      return Optional.of(StructureRule.HEAD_CHAPTER);
    }
    if (isLast(at) || opensLetter(at)) {
      return Optional.empty();
    }
    if (isChapter(at)) {
      return isEntry(at) ? Optional.empty() : Optional.of(StructureRule.HEAD_CHAPTER);
    }
    if (isSubtitle(at)) {
      return Optional.of(StructureRule.HEAD_BELOW);
    }
    return isDivision(at) ? Optional.of(StructureRule.HEAD_DIVISION) : Optional.empty();
  }

  private boolean isLast(int at) {
    return next(at) == groups.size();
  }

  private boolean isChapter(int at) {
    return numerals.has(at) || HeadRules.isChapterHead(groups.get(at));
  }

  /** Another head of the rank right below it: a list of the parts, without their text. */
  private boolean isEntry(int at) {
    int next = next(at);
    return next < groups.size()
        && HeadRules.isChapterHead(groups.get(next))
        && !rank(next).isEmpty()
        && rank(next).equals(rank(at));
  }

  private int next(int at) {
    int next = at + 1;
    while (next < groups.size() && groups.get(next).isFurniture()) {
      next++;
    }
    return next;
  }

  private int before(int at) {
    int before = at - 1;
    while (before >= 0 && groups.get(before).isFurniture()) {
      before--;
    }
    return before;
  }

  /** The title below "CHAPTER I", or what stands between the head of a text and its byline. */
  private boolean isSubtitle(int at) {
    RawGroup group = groups.get(at);
    if (!HeadRules.isTitle(group) || labels.isTurn(group.lines().get(0))) {
      return false;
    }
    int before = before(at);
    boolean chapter = before >= 0 && isChapter(before) && before != first && !isEntry(before);
    chapter = chapter && !CueTable.matches(CueTable.Cue.SCENE, groups.get(before).text());
    boolean beside = HeadRules.isDateline(group) || HeadRules.isByline(group);
    return !beside && (chapter || isBetweenHeadAndByline(at));
  }

  private boolean isBetweenHeadAndByline(int at) {
    for (int next = at + 1; next < groups.size() && next <= first + 1 + MAX_SUB; next++) {
      if (HeadRules.isByline(groups.get(next))) {
        return first >= 0 && at > first && at <= first + MAX_SUB;
      }
    }
    return false;
  }

  private boolean isDivision(int at) {
    int before = before(at);
    return at > first + 1
        && !isBesideFirst(at)
        && HeadRules.isDivisionHead(groups.get(at), groups.get(at + 1))
        && !CueTable.matches(CueTable.Cue.POSTSCRIPT, groups.get(at + 1).text())
        && (before < 0 || mayEnd(groups.get(before)));
  }

  private boolean isBesideFirst(int at) {
    return first >= 0
        && at - first <= NEAR_HEAD
        && (HeadRules.isByline(groups.get(at)) || HeadRules.isDateline(groups.get(at)));
  }

  /** Text that runs on has no head below it. */
  private static boolean mayEnd(RawGroup group) {
    return HeadRules.isClosed(group)
        || group.words() <= HeadRules.MAX_DIVISION_HEAD_WORDS && !group.text().endsWith(",");
  }

  /** True where nothing but furniture follows, or the head of the next part. */
  boolean endsPart(int at) {
    return isLast(at) || isChapter(next(at));
  }

  /** The rank of the division that a head begins. */
  OptionalInt rank(int at) {
    return numerals.has(at) ? numerals.rank(at) : HeadRules.rank(groups.get(at), isChapter(at));
  }
}
