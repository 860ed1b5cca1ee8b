package org.rubricator.annotation;

/**
 * One tag that the machine put into a text.
 *
 * @param anchor of the block element that holds it
 * @param start from the block's first character, code points of the source text
 * @param quote the marked characters of the source text
 * @param before up to 24 characters before it in the block
 * @param after up to 24 characters after it in the block
 * @param element the element's local name
 * @param tag the markup put before the characters, as written
 * @param close the markup put after them, as written
 */
public record LedgerLine(
    String anchor,
    int start,
    String quote,
    String before,
    String after,
    String element,
    String tag,
    String close,
    String annotator,
    String version,
    String rule,
    String evidence,
    String certainty,
    Decision decision) {

  public LedgerLine with(Decision decided) {
    return new LedgerLine(
        anchor, start, quote, before, after, element, tag, close, annotator, version, rule,
        evidence, certainty, decided);
  }

  /** What is kept of a quotation whose words were deleted: nothing of them. */
  public LedgerLine gone() {
    return new LedgerLine(
        anchor,
        start,
        "",
        "",
        "",
        element,
        tag,
        close,
        annotator,
        version,
        rule,
        "",
        certainty,
        Decision.GONE);
  }

  /** The same proposal at another place. */
  public LedgerLine at(String newAnchor, int newStart, String newBefore, String newAfter) {
    return new LedgerLine(
        newAnchor, newStart, quote, newBefore, newAfter, element, tag, close, annotator, version,
        rule, evidence, certainty, decision);
  }

  /** The same proposal, its tag written in another way. */
  public LedgerLine written(String newTag, String newClose) {
    return new LedgerLine(
        anchor, start, quote, before, after, element, newTag, newClose, annotator, version, rule,
        evidence, certainty, decision);
  }
}
