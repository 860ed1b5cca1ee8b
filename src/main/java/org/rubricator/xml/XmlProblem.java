package org.rubricator.xml;

import java.util.List;

/** A document that a parser cannot or may not read on. */
public final class XmlProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What stopped the parser. */
  public enum Kind {
    NOT_WELL_FORMED,
    LIMIT_PASSED,
    REFUSED_REFERENCE
  }

  private final Kind kind;
  private final int line;
  private final int column;

  public XmlProblem(Kind kind, String message, int line, int column) {
    super(message);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  /** The same problem as that of what an entity stands for, at the place of its reference. */
  public XmlProblem inEntity(String name, int referenceLine, int referenceColumn) {
    String words = "in the entity &" + name + ";: " + reason();
    return new XmlProblem(kind, words, referenceLine, referenceColumn);
  }

  /** The same problem, there where it does not say itself where it is. */
  public XmlProblem orAt(int otherLine, int otherColumn) {
    return line > 0 ? this : new XmlProblem(kind, reason(), otherLine, otherColumn);
  }

  public Kind kind() {
    return kind;
  }

  /** 1-based, 0 where it is not known. */
  public int line() {
    return line;
  }

  /** 1-based, UTF-16 units. */
  public int column() {
    return column;
  }

  /** The same problem, told with more words. */
  public XmlProblem with(String more) {
    return new XmlProblem(kind, reason() + more, line, column);
  }

  /** True where the parser waited for the end of an element that is not closed. */
  public boolean isOfUnclosed() {
    return isOfEndTag() || reason().startsWith(ParserWords.NO_END);
  }

  /** The sign before the place that is what is wrong: {@code &} or {@code <}; else nothing. */
  public String sign() {
    return ParserWords.signOf(reason());
  }

  /** True where two hyphens stand in a comment. */
  public boolean isOfHyphens() {
    return reason().startsWith(ParserWords.HYPHENS);
  }

  /** What opens and what closes the comment, section or instruction that is open, or nothing. */
  public List<String> brackets() {
    return ParserWords.bracketsOf(reason());
  }

  /** The name, or the prefix with its colon, in the tag last read that is wrong, or nothing. */
  public String name() {
    return ParserWords.nameOf(reason());
  }

  /** True where an end tag of another element than the open one was read last. */
  public boolean isOfEndTag() {
    return reason().startsWith(ParserWords.WRONG_END_TAG);
  }

  /** The parser's words. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
