package org.rubricator.validate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiElement;

/**
 * Elements that a grammar turned away. What stands inside one cannot be judged, and Jing says at
 * each tag in it once more that it may not stand there.
 */
final class TurnedAway {

  private record Turned(TeiElement element, Place place) {}

  private final Map<TeiElement, List<Turned>> byParent = new IdentityHashMap<>();
  private @Nullable Turned last;

  /**
   * Notes an element that stands in no other that was turned away.
   *
   * @param place of the finding that tells it
   */
  void add(TeiElement element, Place place) {
    Turned turned = new Turned(element, place);
    last = turned;
    element
        .parent()
        .ifPresent(p -> byParent.computeIfAbsent(p, k -> new ArrayList<>(1)).add(turned));
  }

  /** The place of the element, turned away before, that a message only follows from. */
  Optional<Place> cause(GrammarMessage message, TeiElement at) {
    Turned around = last;
    if (around != null && around.element.holds(at)) {
      return Optional.of(around.place);
    }
    return message.code() == Code.ELEMENT_MISSING ? misspelt(message, at) : Optional.empty();
  }

  /** What is missing stands there, under a wrong name. */
  private Optional<Place> misspelt(GrammarMessage message, TeiElement at) {
    return byParent.getOrDefault(at, List.of()).stream()
        .filter(t -> NearestName.of(t.element.name(), message.expected()).isPresent())
        .map(Turned::place)
        .findFirst();
  }
}
