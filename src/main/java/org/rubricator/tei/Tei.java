package org.rubricator.tei;

/** Names that TEI files use. */
public final class Tei {

  public static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
  public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
  public static final String XINCLUDE_NAMESPACE = "http://www.w3.org/2001/XInclude";

  private Tei() {}
}
