package org.rubricator.tei;

import java.util.Arrays;

/** A growing list of offsets, without a box for each. */
final class OffsetList {

  private int[] values = new int[1024];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void truncate(int length) {
    size = Math.min(size, length);
  }

  int last() {
    return values[size - 1];
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
