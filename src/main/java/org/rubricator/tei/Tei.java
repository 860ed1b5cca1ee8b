package org.rubricator.tei;

/** Names that TEI files use, and what is told by them alone. */
public final class Tei {

  public static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
  public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
  public static final String XINCLUDE_NAMESPACE = "http://www.w3.org/2001/XInclude";

  private Tei() {}

  /** True for an element that stands for another file or a part of it (XInclude 1.0 §3.1). */
  public static boolean isInclude(TeiElement e) {
    return e.namespace().equals(XINCLUDE_NAMESPACE) && e.name().equals("include");
  }
}
