package org.rubricator.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiElement;

/** Where an include leads: from its file, or from the base that elements around it give. */
final class IncludeAddress {

  private IncludeAddress() {}

  /**
   * The file that an include names (XInclude 1.0 §4.1.1; XML Base §4.2).
   *
   * @param from the file that the include stands in
   * @return nothing for an address that names no file
   */
  static Optional<Path> path(Path from, TeiElement include) {
    return decoded(include.attribute("href").orElse(""))
        .flatMap(href -> folder(from, include).map(base -> base.resolve(href).normalize()));
  }

  /** The folder that relative addresses on an element are from. */
  private static Optional<Path> folder(Path from, TeiElement e) {
    Optional<Path> around =
        e.parent()
            .map(parent -> folder(from, parent))
            .orElse(Optional.of(from.resolveSibling(".").normalize()));
    Optional<String> base = e.attribute(Tei.XML_NAMESPACE, "base");
    if (base.isEmpty()) {
      return around;
    }
    String written = base.get();
    String folder = written.substring(0, written.lastIndexOf('/') + 1);
    return folder.isEmpty()
        ? around.filter(f -> written.indexOf(':') < 0)
        : decoded(folder).flatMap(path -> around.map(f -> f.resolve(path)));
  }

  private static Optional<Path> decoded(String address) {
    try {
      String path = Optional.ofNullable(new URI(address.replace(" ", "%20")).getPath()).orElse("");
      return path.isEmpty() || address.contains(":")
          ? Optional.empty()
          : Optional.of(Path.of(path));
    } catch (InvalidPathException | URISyntaxException e) {
      return Optional.empty();
    }
  }
}
