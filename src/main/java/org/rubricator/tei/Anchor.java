package org.rubricator.tei;

import java.util.Optional;

/** What an element is called by: its {@code xml:id}, or its path from the nearest one that has. */
public final class Anchor {

  private Anchor() {}

  /** Such as {@code news.p12}, or {@code news/body[1]/div[2]/p[3]}. */
  public static String of(TeiElement element) {
    Optional<String> id = element.id();
    if (id.isPresent()) {
      return id.get();
    }
    return element.parent().map(Anchor::of).orElse("") + "/" + step(element);
  }

  private static String step(TeiElement element) {
    return element.name() + "[" + element.number() + "]";
  }
}
