package org.rubricator.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between the turns of a play or an interview. */
final class Talk {

  /** Paragraphs of one answer without a name before them. */
  private static final int MAX_UNNAMED = 6;

  private static final int MAX_STAGE_WORDS = 40;

  /** Matches "[A knock.]", "(Exit.)"; not "(He laughs.) No!". */
  private static final Pattern BRACKETS =
      Pattern.compile("^(?:\\[[^\\]]{1,2000}\\]|\\([^)]{1,2000}\\)|\\[?_[^_]{1,2000}_\\]?)[.]?$");

  private final List<RawGroup> groups;
  private final SpeechLabels labels;
  private final boolean play;
  private final int first;
  private final int last;

  Talk(List<RawGroup> groups, SpeechLabels labels) {
    this.groups = groups;
    this.labels = labels;
    this.play = groups.stream().anyMatch(Talk::isOfPlay);
    int from = 0;
    while (from < groups.size() && !isTurn(from)) {
      from++;
    }
    int to = groups.size() - 1;
    while (to > from && !isTurn(to)) {
      to--;
    }
    this.first = from;
    this.last = to;
  }

  private static boolean isOfPlay(RawGroup group) {
    return CueTable.matches(CueTable.Cue.PERSONS, group.lines().get(0).text())
        || (HeadRules.isChapterHead(group) && CueTable.matches(CueTable.Cue.SCENE, group.text()));
  }

  boolean isTurn(int at) {
    return !groups.get(at).isFurniture() && labels.isTurn(groups.get(at).lines().get(0));
  }

  private boolean isDialogue() {
    return first < groups.size();
  }

  /** Where the paragraphs of the turn at a group end: in an interview those up to the next. */
  int end(int turn) {
    int at = turn + 1;
    while (!play && at < last && at <= turn + MAX_UNNAMED && isUnnamed(at)) {
      at++;
    }
    return at < groups.size() && at > turn + 1 && isTurn(at) ? at : turn + 1;
  }

  private boolean isUnnamed(int at) {
    RawGroup group = groups.get(at);
    return !isTurn(at)
        && !group.isFurniture()
        && group.rule() != StructureRule.VERSE
        && group.rule() != StructureRule.LIST
        && HeadRules.isClosed(group);
  }

  /** The rule by which a group is a stage direction. */
  Optional<StructureRule> stage(int at, boolean underHead) {
    RawGroup group = groups.get(at);
    if (!isDialogue() || isTurn(at) || group.words() > MAX_STAGE_WORDS) {
      return Optional.empty();
    }
    boolean inside = at > first && at <= last + 2 || play;
    boolean told =
        BRACKETS.matcher(group.text()).matches()
            || (play && CueTable.matches(CueTable.Cue.STAGE, group.text()));
    if (inside && told) {
      return Optional.of(StructureRule.STAGE);
    }
    return play && underHead && at < last
        ? Optional.of(StructureRule.STAGE_SETTING)
        : Optional.empty();
  }
}
