package org.rubricator.annotate;

import java.util.EnumSet;
import java.util.Set;

/**
 * What annotation does.
 *
 * @param layers what to propose
 * @param version of the tool, for the ledger
 */
public record AnnotateOptions(Set<Layer> layers, String version) {

  /** A kind of markup that can be switched on and off. */
  public enum Layer {
    NAMES,
    DATES,
    QUOTATIONS
  }

  public AnnotateOptions {
    layers = layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
  }

  public boolean has(Layer layer) {
    return layers.contains(layer);
  }
}
