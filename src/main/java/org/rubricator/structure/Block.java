package org.rubricator.structure;

import java.util.List;
import org.rubricator.source.SourceSpan;

/** A block of a text, by TEI's name for it. */
public sealed interface Block {

  /** Where it stands in the normalised text. */
  SourceSpan span();

  <R> R accept(BlockVisitor<R> visitor);

  /** A block of running text, told by a rule. */
  sealed interface Leaf extends Block {
    StructureRule rule();
  }

  /** A block that holds others, at least one. */
  sealed interface Holder extends Block {
    List<Block> blocks();

    @Override
    default SourceSpan span() {
      return blocks().get(0).span().to(blocks().get(blocks().size() - 1).span());
    }
  }

  /** The title of a text or of a division. */
  record Head(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.head(this);
    }
  }

  /** Who wrote the text. */
  record Byline(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.byline(this);
    }
  }

  /** Where and when it was written. */
  record Dateline(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.dateline(this);
    }
  }

  /**
   * @param inside page furniture that stands within it, in order
   */
  record Paragraph(SourceSpan span, StructureRule rule, List<Block> inside) implements Leaf {
    public Paragraph {
      inside = List.copyOf(inside);
    }

    Paragraph(SourceSpan span, StructureRule rule) {
      this(span, rule, List.of());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * Where a page begins; it has no characters of its own.
   *
   * @param number as printed
   */
  record PageBreak(SourceSpan span, StructureRule rule, String number) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.pageBreak(this);
    }
  }

  /** The words that stood under a picture. */
  record Caption(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.caption(this);
    }
  }

  /**
   * Page furniture.
   *
   * @param type as TEI's {@code fw/@type}: furniture, header, footer, pageNum, ornament
   */
  record FormeWork(SourceSpan span, StructureRule rule, String type) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.formeWork(this);
    }
  }

  /**
   * A list; its marks stay in the items.
   *
   * @param items one span an item
   */
  record ItemList(SourceSpan span, StructureRule rule, List<SourceSpan> items) implements Leaf {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * The persons of a play.
   *
   * @param head the line above them
   * @param items one span a person
   */
  record CastList(SourceSpan span, StructureRule rule, SourceSpan head, List<SourceSpan> items)
      implements Leaf {
    public CastList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.castList(this);
    }
  }

  /** What a play shows and nobody speaks. */
  record Stage(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.stage(this);
    }
  }

  /** The words that end a text or a part of it. */
  record Trailer(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.trailer(this);
    }
  }

  /**
   * A note at the foot of a page or at the end of a text.
   *
   * @param label its mark as written
   * @param number its place among the notes of the text, from 1
   */
  record Note(SourceSpan span, StructureRule rule, String label, int number) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /**
   * A cell of a table.
   *
   * @param span with the bars beside it
   * @param words without them
   */
  record Cell(SourceSpan span, SourceSpan words) {}

  /**
   * A row of a table.
   *
   * @param label true for the row that names the columns
   * @param drawn true for a line of signs, which holds no words
   */
  record Row(List<Cell> cells, boolean label, boolean drawn) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A table. */
  record Table(SourceSpan span, StructureRule rule, List<Row> rows) implements Leaf {
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** Whose the words of an epigraph are. */
  record Source(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.source(this);
    }
  }

  /** Words of another below a head: verse or a paragraph, and their source. */
  record Epigraph(List<Block> blocks) implements Holder {
    public Epigraph {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.epigraph(this);
    }
  }

  /** Words of greeting or farewell in a letter. */
  record Salute(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.salute(this);
    }
  }

  /** The name under a letter. */
  record Signed(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.signed(this);
    }
  }

  /** The first lines of a letter: dateline, salute. */
  record Opener(List<Block> blocks) implements Holder {
    public Opener {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.opener(this);
    }
  }

  /** The last lines of a letter: salute, signed, dateline. */
  record Closer(List<Block> blocks) implements Holder {
    public Closer {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.closer(this);
    }
  }

  /** What stands below the name of a letter. */
  record Postscript(List<Block> blocks) implements Holder {
    public Postscript {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.postscript(this);
    }
  }

  /**
   * A line of verse.
   *
   * @param indented true where it stands further in than others of its group
   */
  record VerseLine(SourceSpan span, StructureRule rule, boolean indented) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.verseLine(this);
    }
  }

  /** The name that stands before a speech, with its colon or stop. */
  record Speaker(SourceSpan span, StructureRule rule) implements Leaf {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.speaker(this);
    }
  }

  /** Lines of verse that belong together. */
  record LineGroup(List<Block> blocks) implements Holder {
    public LineGroup {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.lineGroup(this);
    }
  }

  /** A turn of talk: speaker, paragraph. */
  record Speech(List<Block> blocks) implements Holder {
    public Speech {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.speech(this);
    }
  }

  /**
   * A part of a text that has a head of its own.
   *
   * @param type such as licence, or nothing
   */
  record Division(List<Block> blocks, String type) implements Holder {
    public Division {
      blocks = List.copyOf(blocks);
    }

    Division(List<Block> blocks) {
      this(blocks, "");
    }

    Division with(List<Block> others) {
      return new Division(others, type);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.division(this);
    }
  }
}
