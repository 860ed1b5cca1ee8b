package org.rubricator.index;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last, up to a number. */
final class Kept<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;

  private final int most;

  Kept(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
