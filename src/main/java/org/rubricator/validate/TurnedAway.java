package org.rubricator.validate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.tei.TeiElement;

/**
 * Elements that a grammar turned away. What stands inside one cannot be judged, and Jing says at
 * each tag in it once more that it may not stand there.
 */
final class TurnedAway {

  private final Map<TeiElement, List<String>> byParent = new IdentityHashMap<>();
  private @Nullable TeiElement last;

  /** Notes an element; its like are told once, whatever is inside. */
  void add(TeiElement element) {
    if (isInside(element)) {
      return;
    }
    last = element;
    element
        .parent()
        .ifPresent(p -> byParent.computeIfAbsent(p, k -> new ArrayList<>(1)).add(element.name()));
  }

  /** True for a message that only follows from an element that was turned away before. */
  boolean explains(GrammarMessage message, TeiElement at) {
    return isInside(at) || (message.code() == Code.ELEMENT_MISSING && isMisspelt(message, at));
  }

  private boolean isInside(TeiElement at) {
    return last != null && last.holds(at);
  }

  /** What is missing stands there, under a wrong name. */
  private boolean isMisspelt(GrammarMessage message, TeiElement at) {
    return byParent.getOrDefault(at, List.of()).stream()
        .anyMatch(name -> NearestName.of(name, message.expected()).isPresent());
  }
}
