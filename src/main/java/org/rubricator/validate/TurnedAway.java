package org.rubricator.validate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiElement;

/**
 * Elements whose names a grammar does not know. One may be what it finds missing later: that goes
 * away once the name is right. Nothing else follows from one but that Jing tells it again at tags
 * and words in it; into each element that it knows the grammar looks, wherever that stands.
 */
final class TurnedAway {

  private record Turned(TeiElement element, Place place) {}

  private final Map<TeiElement, List<Turned>> byParent = new IdentityHashMap<>();
  private @Nullable Turned last;

  /**
   * Notes an element.
   *
   * @param place of the finding that tells it
   */
  void add(TeiElement element, TeiElement parent, Place place) {
    Turned turned = new Turned(element, place);
    last = turned;
    byParent.computeIfAbsent(parent, k -> new ArrayList<>(1)).add(turned);
  }

  /** The place of the one that was told last, if it is such. */
  Optional<Place> last(Predicate<TeiElement> such) {
    return Optional.ofNullable(last).filter(t -> such.test(t.element)).map(Turned::place);
  }

  /**
   * The place of the element that stands for what is missing, under a wrong name.
   *
   * @param parent in which something is missing
   */
  Optional<Place> cause(GrammarMessage message, TeiElement parent) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .filter(t -> NearestName.of(t.element.name(), message.expected()).isPresent())
        .map(Turned::place)
        .findFirst();
  }
}
