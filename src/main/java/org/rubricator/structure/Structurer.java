package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.source.CodePoints;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.SourceText;

/** Tells the blocks of a text by named rules. */
public final class Structurer {

  private final List<RawGroup> groups;
  private final Talk talk;
  private final PageFurniture page;
  private final DivisionTree tree = new DivisionTree();
  private final Heads heads;
  private final int headAt;

  private Structurer(List<RawGroup> groups, SpeechLabels labels, Notes notes) {
    this.groups = groups;
    this.talk = new Talk(groups, labels);
    this.page = new PageFurniture(groups, notes);
    this.heads = new Heads(groups, labels);
    this.headAt = heads.first();
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
    Gutenberg parts = Gutenberg.of(Line.of(source.text()));
    List<Line> lines = parts.text();
    SpeechLabels labels = SpeechLabels.of(lines);
    FurnitureLines furniture = FurnitureLines.of(lines, options);
    Notes notes =
        Notes.in(LineGrouping.group(lines, BlockStarts.of(lines, labels, furniture), furniture));
    List<RawGroup> groups =
        Cast.joined(Epigraphs.joined(AcrossPages.joined(notes.groups())), labels);
    if (groups.stream().allMatch(RawGroup::isFurniture)) {
      sink.report(Code.ONLY_FURNITURE, Place.file(label), label);
      return Optional.empty();
    }
    CodePoints characters = new CodePoints(source.text());
    List<Block> ordered = BodyOrder.of(new Structurer(groups, labels, notes).blocks());
    return Optional.of(
        new StructuredText(
            source,
            characters,
            language,
            licence(parts.header()),
            new Letters(characters).in(ordered),
            licence(parts.licence()),
            notes.marks(),
            WordParting.of(source.text(), language)));
  }

  /** Paragraphs as they come: a licence is text, but not the text that is read. */
  private static List<Block> licence(List<Line> lines) {
    FurnitureLines marks = FurnitureLines.of(lines, StructureOptions.defaults());
    List<Block> blocks = new ArrayList<>();
    for (RawGroup group : LineGrouping.group(lines, Set.of(), marks)) {
      blocks.add(
          group.isFurniture()
              ? new Block.FormeWork(group.span(), group.rule(), "furniture")
              : new Block.Paragraph(group.span(), StructureRule.LICENCE));
    }
    return blocks.isEmpty() ? blocks : List.of(new Block.Division(blocks, "licence"));
  }

  private List<Block> blocks() {
    int next = 0;
    while (next < groups.size()) {
      int at = next;
      next = talk.isTurn(at) ? talk.end(at) : at + 1;
      if (groups.get(at).isFurniture()) {
        page.blocks(groups.get(at)).forEach(tree::add);
      } else if (Epigraphs.is(groups.get(at)) && !tree.isAtStart()) {
        Epigraphs.apart(groups.get(at)).forEach(tree::add);
      } else {
        place(talk.isTurn(at) ? speech(at, next) : block(at), at);
      }
    }
    return tree.closed();
  }

  /** A head that comes after the text's own begins a division. */
  private void place(Block block, int at) {
    boolean begins =
        block instanceof Block.Head head
            && (head.rule() == StructureRule.HEAD_CHAPTER
                || head.rule() == StructureRule.HEAD_DIVISION);
    if (begins) {
      tree.begin((Block.Head) block, heads.rank(at));
    } else {
      tree.add(block);
    }
  }

  private Block speech(int turn, int end) {
    return VerseAndSpeech.speech(groups.get(turn), groups.subList(turn + 1, end), this::inside);
  }

  private Block block(int at) {
    RawGroup group = groups.get(at);
    SourceSpan span = group.span();
    if (!group.inside().isEmpty()) {
      return paragraph(group, span); // no other block holds what stands on the edge of a page
    }
    if (group.rule() == StructureRule.LIST) {
      return Lists.block(group);
    }
    if (Epigraphs.is(group)) {
      return Epigraphs.block(group);
    }
    if (group.rule() == StructureRule.TABLE) {
      return Tables.block(group);
    }
    if (Lists.isContents(group)) {
      return Lists.contents(group);
    }
    if (group.rule() == StructureRule.CAST) {
      return Cast.block(group);
    }
    if (group.rule() == StructureRule.VERSE) {
      return VerseAndSpeech.lineGroup(group.lines());
    }
    return heads
        .of(at)
        .map(Block.class::cast)
        .or(() -> besideHead(at, group, span))
        .or(() -> talk.stage(at, tree.isUnderHead()).map(rule -> new Block.Stage(span, rule)))
        .or(() -> trailer(at, group))
        .or(() -> caption(group, span))
        .orElseGet(() -> paragraph(group, span));
  }

  private Block paragraph(RawGroup group, SourceSpan span) {
    return new Block.Paragraph(span, group.rule(), inside(group));
  }

  private List<Block> inside(RawGroup group) {
    return group.inside().stream().flatMap(piece -> page.blocks(piece).stream()).toList();
  }

  private Optional<Block> besideHead(int at, RawGroup group, SourceSpan span) {
    if (headAt < 0 || Math.abs(at - headAt) > Heads.NEAR_HEAD || hasBegun()) {
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

  private Optional<Block> trailer(int at, RawGroup group) {
    return group.isSingle()
            && CueTable.matches(CueTable.Cue.TRAILER, group.text())
            && heads.endsPart(at)
        ? Optional.of(new Block.Trailer(group.span(), StructureRule.TRAILER))
        : Optional.empty();
  }

  private static Optional<Block> caption(RawGroup group, SourceSpan span) {
    if (CueTable.matches(CueTable.Cue.ILLUSTRATION, group.text())) {
      return Optional.of(new Block.Caption(span, StructureRule.CAPTION_ILLUSTRATION));
    }
    if (CueTable.matches(CueTable.Cue.CAPTION_START, group.text())) {
      return Optional.of(new Block.Caption(span, StructureRule.CAPTION_CUE));
    }
    return CueTable.ends(CueTable.Cue.CAPTION_CREDIT, group.text())
        ? Optional.of(new Block.Caption(span, StructureRule.CAPTION_CREDIT))
        : Optional.empty();
  }
}
