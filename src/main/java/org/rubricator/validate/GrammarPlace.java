package org.rubricator.validate;

import java.util.List;
import org.rubricator.tei.Tei;
import org.rubricator.xml.RelaxNgSchema;

/**
 * Where a grammar is in a file when it finds an error.
 *
 * @param element the name of the element at which it is
 * @param namespace of that element, or the empty string
 * @param parent the name of the element that it stands in, includes followed
 * @param before the names of what stands before it there, each once, in their order
 * @param words the element whose words were read last
 * @param include how the element came there, or the empty string: {@code the include at FILE:LINE}
 */
record GrammarPlace(
    RelaxNgSchema grammar,
    String element,
    String namespace,
    String parent,
    List<String> before,
    String words,
    String include) {

  /**
   * True if the grammar does not know the element here, though it speaks of another around it: in
   * an element that it does not know it tells that one again.
   */
  boolean isUnknown(String told) {
    return isTei() && !told.equals(element) && !grammar.nesting().knows(Tei.NAMESPACE, element);
  }

  /** True for an element of TEI. */
  boolean isTei() {
    return namespace.equals(Tei.NAMESPACE);
  }
}
