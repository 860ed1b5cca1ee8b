package org.rubricator.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.rubricator.annotate.name.NameModels;

/**
 * What annotation does.
 *
 * @param layers what to propose
 * @param version of the tool, for the ledger
 * @param models that find names which the authority does not have
 */
public record AnnotateOptions(Set<Layer> layers, String version, NameModels models) {

  /** With the names of the authority alone. */
  public AnnotateOptions(Set<Layer> layers, String version) {
    this(layers, version, NameModels.none());
  }

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
