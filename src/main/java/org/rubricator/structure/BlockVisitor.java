package org.rubricator.structure;

/** One method a kind of block, so that a new kind breaks the build where it must. */
public interface BlockVisitor<R> {

  R head(Block.Head head);

  R byline(Block.Byline byline);

  R dateline(Block.Dateline dateline);

  R paragraph(Block.Paragraph paragraph);

  R caption(Block.Caption caption);

  R formeWork(Block.FormeWork formeWork);

  R pageBreak(Block.PageBreak pageBreak);

  R list(Block.ItemList list);

  R castList(Block.CastList list);

  R stage(Block.Stage stage);

  R trailer(Block.Trailer trailer);

  R note(Block.Note note);

  R table(Block.Table table);

  R epigraph(Block.Epigraph epigraph);

  R source(Block.Source source);

  R salute(Block.Salute salute);

  R signed(Block.Signed signed);

  R opener(Block.Opener opener);

  R closer(Block.Closer closer);

  R postscript(Block.Postscript postscript);

  R verseLine(Block.VerseLine line);

  R speaker(Block.Speaker speaker);

  R lineGroup(Block.LineGroup group);

  R speech(Block.Speech speech);

  R division(Block.Division division);
}
