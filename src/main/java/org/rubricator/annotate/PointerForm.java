package org.rubricator.annotate;

import java.util.HashSet;
import java.util.Set;
import org.rubricator.authority.EntryKind;
import org.rubricator.tei.TeiDocument;

/**
 * How pointers to the authority are written in a file: with a prefix where its header declares it
 * (TEI P5 §17.2.3), else as a path to the entry.
 */
final class PointerForm {

  private final Set<String> declared = new HashSet<>();
  private final String authorityPath;

  /**
   * @param authorityPath from the file to the folder of the authority, ending in {@code /}
   */
  PointerForm(TeiDocument document, String authorityPath) {
    this.authorityPath = authorityPath;
    document
        .root()
        .all("prefixDef")
        .forEach(definition -> definition.attribute("ident").ifPresent(declared::add));
  }

  String write(String pointer) {
    for (EntryKind kind : EntryKind.values()) {
      String prefix = kind.prefix() + ":";
      if (pointer.startsWith(prefix) && !declared.contains(kind.prefix())) {
        return authorityPath + kind.file() + "#" + pointer.substring(prefix.length());
      }
    }
    return pointer;
  }

  /** A pointer as {@link #write} takes it, from what it gives; another as it is. */
  String read(String written) {
    for (EntryKind kind : EntryKind.values()) {
      String path = authorityPath + kind.file() + "#";
      if (written.startsWith(path)) {
        return kind.prefix() + ":" + written.substring(path.length());
      }
    }
    return written;
  }
}
