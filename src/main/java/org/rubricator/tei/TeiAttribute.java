package org.rubricator.tei;

/**
 * An attribute with its normalised value.
 *
 * @param namespace the empty string for none
 * @param prefix as written, the empty string for none
 */
public record TeiAttribute(String namespace, String prefix, String name, String value) {

  /** The name as written. */
  public String qualifiedName() {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }
}
