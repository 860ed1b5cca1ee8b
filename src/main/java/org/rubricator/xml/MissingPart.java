package org.rubricator.xml;

/** A part of a schema that may be read, and is not there. */
public final class MissingPart extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * @param address of the part
   */
  public MissingPart(String address) {
    super(address);
  }
}
