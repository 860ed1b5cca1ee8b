package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.source.CodePoints;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.SourceText;

/** Tells the blocks of a text by named rules. */
public final class Structurer {

  /** Blocks after the head in which a byline or a dateline may stand. */
  private static final int NEAR_HEAD = 3;

  private final List<RawGroup> groups;
  private final SpeechLabels labels;
  private final PageFurniture page;
  private final DivisionTree tree = new DivisionTree();
  private int headAt = -1;

  private Structurer(List<RawGroup> groups, SpeechLabels labels) {
    this.groups = groups;
    this.labels = labels;
    this.page = new PageFurniture(groups);
  }

  /**
   * @param language of the text, a tag
   * @param label the file, for findings
   * @return nothing, with a finding, for a text that is furniture only
   */
  public static Optional<StructuredText> structure(
      SourceText source,
      String language,
      StructureOptions options,
      String label,
      DiagnosticSink sink) {
    List<Line> lines = Line.of(source.text());
    SpeechLabels labels = SpeechLabels.of(lines);
    FurnitureLines furniture = FurnitureLines.of(lines, options);
    List<RawGroup> groups =
        LineGrouping.group(lines, BlockStarts.of(lines, labels, furniture), furniture);
    if (groups.stream().allMatch(RawGroup::isFurniture)) {
      sink.report(Code.ONLY_FURNITURE, Place.file(label), label);
      return Optional.empty();
    }
    CodePoints characters = new CodePoints(source.text());
    List<Block> ordered = BodyOrder.of(new Structurer(groups, labels).blocks());
    List<Block> blocks = new Letters(characters).in(ordered);
    List<PartedWord> parted = WordParting.of(source.text(), language);
    return Optional.of(new StructuredText(source, characters, language, blocks, parted));
  }

  private List<Block> blocks() {
    headAt = findHead();
    for (int at = 0; at < groups.size(); at++) {
      RawGroup group = groups.get(at);
      if (group.isFurniture()) {
        page.blocks(group).forEach(tree::add);
      } else {
        place(block(at), group);
      }
    }
    return tree.closed();
  }

  /** A head that comes after the text's own begins a division. */
  private void place(Block block, RawGroup group) {
    if (block instanceof Block.Head head && head.rule() != StructureRule.HEAD_FIRST) {
      tree.begin(head, HeadRules.rank(group, head.rule()));
    } else {
      tree.add(block);
    }
  }

  private int findHead() {
    for (int at = 0; at < groups.size(); at++) {
      RawGroup group = groups.get(at);
      boolean aside =
          group.isFurniture()
              || HeadRules.isBulletLine(group)
              || HeadRules.isByline(group);
      if (!aside) {
        boolean head = at + 1 < groups.size() && HeadRules.isFirstHead(group, groups.get(at + 1));
        return head && !HeadRules.isChapterHead(group) && !opensLetter(at) ? at : -1;
      }
    }
    return -1;
  }

  /** A greeting, or the dateline before one. */
  private boolean opensLetter(int at) {
    return LetterLines.isGreeting(groups.get(at))
        || (HeadRules.isDateline(groups.get(at)) && LetterLines.isGreeting(groups.get(at + 1)));
  }

  private Block block(int at) {
    RawGroup group = groups.get(at);
    SourceSpan span = group.span();
    if (group.rule() == StructureRule.LIST) {
      return Lists.block(group);
    }
    if (labels.isTurn(group.lines().get(0))) {
      return VerseAndSpeech.speech(group);
    }
    if (group.rule() == StructureRule.VERSE) {
      return VerseAndSpeech.lineGroup(group.lines());
    }
    return head(at, group, span)
        .or(() -> besideHead(at, group, span))
        .or(() -> caption(group, span))
        .orElseGet(() -> paragraph(group, span));
  }

  private Block paragraph(RawGroup group, SourceSpan span) {
    List<Block> inside = new ArrayList<>();
    group.inside().forEach(piece -> inside.addAll(page.blocks(piece)));
    return new Block.Paragraph(span, group.rule(), inside);
  }

  private Optional<Block> head(int at, RawGroup group, SourceSpan span) {
    if (at == headAt) {
      return Optional.of(new Block.Head(span, StructureRule.HEAD_FIRST));
    }
    if (HeadRules.isChapterHead(group) && at + 1 < groups.size()) {
      return Optional.of(new Block.Head(span, StructureRule.HEAD_CHAPTER));
    }
    boolean division =
        at > headAt + 1
            && at + 1 < groups.size()
            && !isNearHead(at, group)
            && HeadRules.isDivisionHead(group, groups.get(at + 1));
    return division
        ? Optional.of(new Block.Head(span, StructureRule.HEAD_DIVISION))
        : Optional.empty();
  }

  private boolean isNearHead(int at, RawGroup group) {
    return headAt >= 0
        && Math.abs(at - headAt) <= NEAR_HEAD
        && (HeadRules.isByline(group) || HeadRules.isDateline(group));
  }

  private Optional<Block> besideHead(int at, RawGroup group, SourceSpan span) {
    if (headAt < 0 || Math.abs(at - headAt) > NEAR_HEAD || hasBegun()) {
      return Optional.empty();
    }
    if (HeadRules.isByline(group)) {
      return Optional.of(new Block.Byline(span, StructureRule.BYLINE_CUE));
    }
    if (at == headAt - 1 && HeadRules.isBulletLine(group)) {
      return Optional.of(new Block.Byline(span, StructureRule.BYLINE_BULLET));
    }
    return HeadRules.isDateline(group)
        ? Optional.of(new Block.Dateline(span, StructureRule.DATELINE))
        : Optional.empty();
  }

  /** A byline or dateline stands before the running text, or else it is part of that. */
  private boolean hasBegun() {
    return !tree.isAtTop()
        || tree.top().stream()
            .anyMatch(block -> BodyOrder.isRunning(block) || block instanceof Block.Caption);
  }

  private static Optional<Block> caption(RawGroup group, SourceSpan span) {
    if (CueTable.matches(CueTable.Cue.CAPTION_START, group.text())) {
      return Optional.of(new Block.Caption(span, StructureRule.CAPTION_CUE));
    }
    return CueTable.ends(CueTable.Cue.CAPTION_CREDIT, group.text())
        ? Optional.of(new Block.Caption(span, StructureRule.CAPTION_CREDIT))
        : Optional.empty();
  }
}
