package org.rubricator.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which tool this is. */
public final class ToolVersion {

  /** The version of the project. */
  public static final String VERSION = property("version");

  private ToolVersion() {}

  private static String property(String name) {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("tool.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(name);
  }
}
