package org.rubricator.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.Expansion.Included;

/**
 * What elements stand for when all includes in them are followed: none may lead back to where it
 * stands, go too deep, or stand for too much. One that does is cut.
 */
final class IncludeGraph {

  private static final int DEEPEST = 50;

  /** Characters that an element may stand for in any case. */
  private static final long ALWAYS_ALLOWED = 4_000_000;

  /** More than the files have only if parts are included again and again. */
  private static final int MOST_TIMES = 4;

  /**
   * @param height includes inside each other
   * @param length in UTF-16 units, with all that is included
   */
  private record Extent(int height, long length) {}

  /**
   * An include that is not followed.
   *
   * @param circle true if it leads back to where it stands, false if a limit is passed
   */
  record Cut(TeiElement include, boolean circle, String why) {}

  private final Map<TeiElement, Included> targets;
  private final Map<TeiElement, Optional<Extent>> extents = new IdentityHashMap<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final long longest;

  /**
   * @param targets what includes stand for; those that are cut are taken out
   * @param read characters of all files together
   */
  IncludeGraph(Map<TeiElement, Included> targets, long read) {
    this.targets = targets;
    this.longest = Math.max(ALWAYS_ALLOWED, MOST_TIMES * read);
  }

  /** Cuts includes until what each root stands for has an end, and is not too long. */
  List<Cut> cut(Collection<TeiElement> roots) {
    roots.forEach(root -> extent(root, 0));
    return List.copyOf(cuts);
  }

  /**
   * Looks at an element and all that is included in it, once.
   *
   * @param depth includes around it
   */
  private Extent extent(TeiElement element, int depth) {
    Optional<Extent> known = extents.get(element);
    if (known != null) {
      return known.orElseThrow();
    }
    extents.put(element, Optional.empty()); // as long as it is empty, the element is open
    int height = 0;
    long length = (long) element.end() - element.start();
    for (TeiElement include : includes(element)) {
      Optional<Extent> more = follow(include, depth, length);
      height = Math.max(height, more.map(m -> m.height + 1).orElse(0));
      length += more.map(Extent::length).orElse(0L);
    }
    Extent extent = new Extent(height, length);
    extents.put(element, Optional.of(extent));
    return extent;
  }

  private List<TeiElement> includes(TeiElement element) {
    List<TeiElement> found = new ArrayList<>();
    element.forEach(
        e -> {
          if (targets.containsKey(e)) {
            found.add(e);
          }
        });
    return found;
  }

  /** What an include stands for, unless it is cut. */
  private Optional<Extent> follow(TeiElement include, int depth, long before) {
    TeiElement target = Objects.requireNonNull(targets.get(include)).element();
    Optional<Extent> known = extents.get(target);
    if (known != null && known.isEmpty()) {
      return cut(include, true, "it includes this file in turn");
    }
    if (depth + 1 == DEEPEST) {
      return cut(include, false, tooDeep());
    }
    Extent found = extent(target, depth + 1);
    if (depth + found.height + 1 >= DEEPEST) {
      return cut(include, false, tooDeep());
    }
    return before + found.length > longest
        ? cut(include, false, "it stands for more than " + longest + " characters with the others")
        : Optional.of(found);
  }

  private static String tooDeep() {
    return "more than " + DEEPEST + " files include each other";
  }

  private Optional<Extent> cut(TeiElement include, boolean circle, String why) {
    targets.remove(include);
    cuts.add(new Cut(include, circle, why));
    return Optional.empty();
  }
}
