package org.rubricator.xml;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that follows from others: kept if less than a quarter of the memory was used when it was
 * made, else made again when it is asked for and nobody holds it. Soft references would fill the
 * memory, and what watches over it could not tell them from work that has used it up.
 */
public final class Remade<T> {

  private final Supplier<T> maker;
  private @Nullable T kept;
  private @Nullable Reference<T> held;

  /**
   * @param maker makes the same each time
   */
  public Remade(Supplier<T> maker) {
    this.maker = maker;
  }

  public synchronized T get() {
    T value = kept != null ? kept : held != null ? held.get() : null;
    if (value == null) {
      value = maker.get();
      held = new WeakReference<>(value);
      kept = isRoom() ? value : null;
    }
    return value;
  }

  private static boolean isRoom() {
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory() < java.maxMemory() / 4;
  }
}
