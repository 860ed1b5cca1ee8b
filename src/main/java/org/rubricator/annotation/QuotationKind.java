package org.rubricator.annotation;

/** What marked words are, with TEI's element for it. */
public enum QuotationKind {
  SAID("said"),
  QUOTE("quote"),
  SO_CALLED("soCalled"),
  UNDECIDED("q");

  private final String element;

  QuotationKind(String element) {
    this.element = element;
  }

  public String element() {
    return element;
  }
}
