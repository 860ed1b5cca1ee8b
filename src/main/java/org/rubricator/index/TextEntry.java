package org.rubricator.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of the index.
 *
 * @param metadata what its header says, by name: title, author, date, language
 */
public record TextEntry(String stem, Map<String, String> metadata) {

  public TextEntry {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }
}
