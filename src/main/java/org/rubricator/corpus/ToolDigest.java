package org.rubricator.corpus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the tool itself is made of, so that a changed tool builds anew. */
final class ToolDigest {

  private ToolDigest() {}

  static String hex() throws IOException {
    CodeSource source = ToolDigest.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return ToolVersion.VERSION;
    }
    try {
      Path at = Path.of(source.getLocation().toURI());
      return Files.isDirectory(at) ? new Digest().addFolder(at).hex() : jar(at);
    } catch (URISyntaxException e) {
      return ToolVersion.VERSION;
    }
  }

  /** Names and checksums of the entries; the jar itself need not be read. */
  private static String jar(Path jar) throws IOException {
    Digest digest = new Digest();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        digest.add(entry.getName()).add(Long.toHexString(entry.getCrc()));
      }
    }
    return digest.hex();
  }
}
