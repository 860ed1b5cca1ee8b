package org.rubricator.annotate.quotation;

/**
 * The best readings of the text up to one mark: for each set of open marks the cheapest way to get
 * there. Only so many are kept; the one with nothing open always is, so a reading never runs dry.
 */
final class Readings {
  /** How many readings are kept from mark to mark. */
  static final int KEPT = 16;

  private static final int MOST = 3 * KEPT;

  private final int[] nestings = new int[MOST];
  private final int[] costs = new int[MOST];
  private final byte[] previous = new byte[MOST];
  private final byte[] roles = new byte[MOST];
  private int size;

  /** The reading before the first mark. */
  static Readings start() {
    Readings readings = new Readings();
    readings.add(Nesting.NONE, 0, 0, Role.PLAIN);
    return readings;
  }

  int size() {
    return size;
  }

  int nesting(int i) {
    return nestings[i];
  }

  int cost(int i) {
    return costs[i];
  }

  byte previous(int i) {
    return previous[i];
  }

  byte role(int i) {
    return roles[i];
  }

  void clear() {
    size = 0;
  }

  /** Adds a reading, unless one as cheap ends with the same marks open. */
  void add(int nesting, int cost, int from, Role role) {
    int at = indexOf(nesting);
    if (at == size) {
      size++;
    } else if (costs[at] <= cost) {
      return;
    }
    set(at, nesting, cost, (byte) from, (byte) role.ordinal());
  }

  private int indexOf(int nesting) {
    int at = 0;
    while (at < size && nestings[at] != nesting) {
      at++;
    }
    return at;
  }

  /** Index of the reading with nothing open. */
  int closed() {
    return indexOf(Nesting.NONE);
  }

  private void set(int at, int nesting, int cost, byte from, byte role) {
    nestings[at] = nesting;
    costs[at] = cost;
    previous[at] = from;
    roles[at] = role;
  }

  /** Drops all but the cheapest, and lowers all costs alike so that they never grow large. */
  void prune() {
    for (int i = 1; i < size; i++) {
      for (int j = i; j > 0 && costs[j] < costs[j - 1]; j--) {
        swap(j, j - 1);
      }
    }
    if (size > KEPT) {
      swap(KEPT - 1, Math.max(KEPT - 1, closed()));
      size = KEPT;
    }
    int least = costs[0];
    for (int i = 0; i < size; i++) {
      costs[i] -= least;
    }
  }

  private void swap(int i, int j) {
    int nesting = nestings[i];
    int cost = costs[i];
    byte from = previous[i];
    byte role = roles[i];
    set(i, nestings[j], costs[j], previous[j], roles[j]);
    set(j, nesting, cost, from, role);
  }
}
