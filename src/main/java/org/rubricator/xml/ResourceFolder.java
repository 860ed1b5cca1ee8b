package org.rubricator.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The stylesheets and schemas that come with the tool, with a corpus' own laid on top. A name is a
 * path such as {@code xslt/edition.xsl}; it never leads out of either folder.
 */
public final class ResourceFolder {

  private final Optional<Path> overlay;

  private ResourceFolder(Optional<Path> overlay) {
    this.overlay = overlay;
  }

  /** Only what the tool carries. */
  public static ResourceFolder builtIn() {
    return new ResourceFolder(Optional.empty());
  }

  /** What the corpus has under the same name comes first. */
  public static ResourceFolder withCorpus(Path corpus) {
    return new ResourceFolder(Optional.of(corpus.toAbsolutePath().normalize()));
  }

  /** The text of a resource, or nothing where neither has it. */
  public Optional<String> text(String name) {
    return own(name).or(() -> carried(name));
  }

  /** The text of a resource as the tool carries it. */
  public static Optional<String> carried(String name) {
    try (InputStream in = ResourceFolder.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #text}, for what the tool cannot do without. */
  public String required(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalStateException("the tool's own " + name + " is missing"));
  }

  private Optional<String> own(String name) {
    return overlay.flatMap(folder -> read(folder, name));
  }

  private static Optional<String> read(Path folder, String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      boolean inside = file.toRealPath().startsWith(folder.toRealPath());
      return inside ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
