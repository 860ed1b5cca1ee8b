package org.rubricator.index.query;

import java.util.Arrays;

/** A growing list of numbers, without a box for each. */
final class LongList {

  private long[] values = new long[64];
  private int size;
  private boolean isSet = true;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    isSet &= size == 0 || value > values[size - 1];
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** Sorted, each once. */
  long[] toSet() {
    if (isSet) {
      return Arrays.copyOf(values, size);
    }
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }
}
