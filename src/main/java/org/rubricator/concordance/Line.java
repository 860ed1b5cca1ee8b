package org.rubricator.concordance;

/**
 * A keyword in context.
 *
 * @param text STEM
 * @param fragment {@code #} and the id at which the page opens, or nothing
 * @param paragraph its number, or nothing
 * @param start of the node in the reading text of its text, code points
 * @param end exclusive
 * @param left what stands before the node
 * @param right what stands behind it
 */
public record Line(
    String text,
    String fragment,
    String paragraph,
    int start,
    int end,
    String left,
    String node,
    String right) {

  /** The line's own name in a version of the corpus: {@code STEM#p12:345-352}. */
  public String id() {
    return text + (fragment.isEmpty() ? "#" : fragment) + ":" + start + "-" + end;
  }
}
