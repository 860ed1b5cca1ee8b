package org.rubricator.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths as URI references (RFC 3986), each byte of a name as it is, in UTF-8. */
final class SourceUri {

  private static final String PLAIN = "-._~/";

  /** Matches {@code C:/corpus}; not {@code c:d}, which is a name with a colon. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private SourceUri() {}

  static boolean isAbsolute(String path) {
    return path.startsWith("/") || DRIVE.matcher(path).matches();
  }

  /** A relative reference for a relative path, a {@code file} URI for an absolute one. */
  static String of(String path) {
    if (!isAbsolute(path)) {
      return encoded(path);
    }
    return path.startsWith("/")
        ? "file://" + encoded(path)
        : "file:///" + path.substring(0, 2) + encoded(path.substring(2));
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      append(out, each & 0xFF);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int value) {
    boolean plain =
        (value >= '0' && value <= '9')
            || (value >= 'A' && value <= 'Z')
            || (value >= 'a' && value <= 'z')
            || PLAIN.indexOf(value) >= 0;
    out.append(plain ? String.valueOf((char) value) : String.format(Locale.ROOT, "%%%02X", value));
  }
}
