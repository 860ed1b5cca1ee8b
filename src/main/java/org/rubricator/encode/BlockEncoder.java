package org.rubricator.encode;

import java.util.List;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.Whitespace;
import org.rubricator.structure.Block;
import org.rubricator.structure.BlockVisitor;
import org.rubricator.structure.StructureRule;
import org.rubricator.structure.StructuredText;

/** Blocks as elements, each with its anchor. The only maker of fw, figure and head. */
final class BlockEncoder implements BlockVisitor<TeiWriter> {

  private final StructuredText text;
  private final String id;
  private final TeiWriter out;
  private int paragraphs;
  private int heads;
  private int items;
  private int verses;

  /**
   * @param id the {@code xml:id} of the text, with which each anchor begins
   */
  BlockEncoder(StructuredText text, String id, TeiWriter out) {
    this.text = text;
    this.id = id;
    this.out = out;
  }

  void write(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public TeiWriter head(Block.Head head) {
    String type = head.rule() == StructureRule.HEAD_BELOW ? "sub" : "";
    return leaf("head", head.span(), "xml:id", id + ".h" + ++heads, "type", type);
  }

  @Override
  public TeiWriter byline(Block.Byline byline) {
    return leaf("byline", byline.span());
  }

  @Override
  public TeiWriter dateline(Block.Dateline dateline) {
    return leaf("dateline", dateline.span());
  }

  @Override
  public TeiWriter paragraph(Block.Paragraph paragraph) {
    String anchor = id + ".p" + ++paragraphs;
    if (paragraph.inside().isEmpty()) {
      return leaf("p", paragraph.span(), "xml:id", anchor);
    }
    out.start("p", "xml:id", anchor);
    int from = paragraph.span().start();
    for (Block page : paragraph.inside()) {
      lines(new SourceSpan(from, page.span().start()));
      page.accept(this);
      from = page.span().end();
    }
    lines(new SourceSpan(from, paragraph.span().end()));
    return out.end();
  }

  @Override
  public TeiWriter caption(Block.Caption caption) {
    out.start("figure");
    leaf("head", caption.span(), "xml:id", id + ".h" + ++heads);
    return out.end();
  }

  @Override
  public TeiWriter formeWork(Block.FormeWork formeWork) {
    return leaf("fw", formeWork.span(), "type", formeWork.type());
  }

  @Override
  public TeiWriter pageBreak(Block.PageBreak pageBreak) {
    return out.element("pb", "", "n", pageBreak.number());
  }

  @Override
  public TeiWriter list(Block.ItemList list) {
    out.start("list");
    list.items().forEach(item -> leaf("item", item, "xml:id", id + ".i" + ++items));
    return out.end();
  }

  @Override
  public TeiWriter castList(Block.CastList list) {
    out.start("castList");
    leaf("head", list.head(), "xml:id", id + ".h" + ++heads);
    list.items().forEach(item -> leaf("castItem", item));
    return out.end();
  }

  @Override
  public TeiWriter stage(Block.Stage stage) {
    return leaf("stage", stage.span());
  }

  @Override
  public TeiWriter trailer(Block.Trailer trailer) {
    return leaf("trailer", trailer.span());
  }

  @Override
  public TeiWriter note(Block.Note note) {
    String number = Integer.toString(note.number());
    return leaf(
        "note",
        note.span(),
        "xml:id",
        id + ".n" + number,
        "n",
        note.label(),
        "target",
        "#" + id + ".r" + number);
  }

  @Override
  public TeiWriter table(Block.Table table) {
    out.start("table");
    table.rows().forEach(this::row);
    return out.end();
  }

  private void row(Block.Row row) {
    if (row.drawn()) {
      leaf("fw", row.cells().get(0).span(), "type", "ornament");
      return;
    }
    out.start("row", "role", row.label() ? "label" : "");
    for (Block.Cell cell : row.cells()) {
      String before = text.text(new SourceSpan(cell.span().start(), cell.words().start()));
      String after = text.text(new SourceSpan(cell.words().end(), cell.span().end()));
      String words = TextMarkup.of(RunningText.of(text, cell.words(), id));
      String left = bar(before) + (before.isBlank() || before.endsWith("|") ? "" : " ");
      String right = (after.isBlank() || after.startsWith("|") ? "" : " ") + bar(after);
      out.markup("cell", (left + words + right).strip());
    }
    out.end();
  }

  /** A bar is a sign of the layout and no word. */
  private static String bar(String around) {
    String sign = Whitespace.collapse(around);
    return sign.isEmpty() ? "" : "<surplus reason=\"markup\">" + sign + "</surplus>";
  }

  @Override
  public TeiWriter epigraph(Block.Epigraph epigraph) {
    return holder("epigraph", epigraph);
  }

  @Override
  public TeiWriter source(Block.Source source) {
    return leaf("bibl", source.span());
  }

  @Override
  public TeiWriter salute(Block.Salute salute) {
    return leaf("salute", salute.span());
  }

  @Override
  public TeiWriter signed(Block.Signed signed) {
    return leaf("signed", signed.span());
  }

  @Override
  public TeiWriter opener(Block.Opener opener) {
    return holder("opener", opener);
  }

  @Override
  public TeiWriter closer(Block.Closer closer) {
    return holder("closer", closer);
  }

  @Override
  public TeiWriter postscript(Block.Postscript postscript) {
    return holder("postscript", postscript);
  }

  @Override
  public TeiWriter verseLine(Block.VerseLine line) {
    String content = TextMarkup.of(RunningText.of(text, line.span(), id));
    String rend = line.indented() ? "indent" : "";
    return out.markup("l", content, "xml:id", id + ".l" + ++verses, "rend", rend);
  }

  @Override
  public TeiWriter speaker(Block.Speaker speaker) {
    return leaf("speaker", speaker.span());
  }

  @Override
  public TeiWriter lineGroup(Block.LineGroup group) {
    return holder("lg", group);
  }

  @Override
  public TeiWriter speech(Block.Speech speech) {
    return holder("sp", speech);
  }

  @Override
  public TeiWriter division(Block.Division division) {
    return holder("div", division, "type", division.type());
  }

  private TeiWriter holder(String name, Block.Holder holder, String... attributes) {
    out.start(name, attributes);
    write(holder.blocks());
    return out.end();
  }

  /** One sentence a line; a short block on one line. */
  private TeiWriter leaf(String name, SourceSpan span, String... attributes) {
    List<String> sentences = sentences(span);
    if (sentences.size() == 1 && !name.equals("p")) {
      return out.markup(name, sentences.get(0), attributes);
    }
    out.start(name, attributes);
    sentences.forEach(out::line);
    return out.end();
  }

  private void lines(SourceSpan span) {
    sentences(span).stream().filter(line -> !line.isEmpty()).forEach(out::line);
  }

  private List<String> sentences(SourceSpan span) {
    return RunningText.of(text, span, id).sentences(text.language()).stream()
        .map(TextMarkup::of)
        .toList();
  }
}
