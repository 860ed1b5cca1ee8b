package org.rubricator.corpus;

/** Hears what the tool is about to do, in a few words. */
@FunctionalInterface
public interface Progress {

  void doing(String what);

  /** Tells nobody. */
  static Progress silent() {
    return what -> {};
  }
}
