package org.rubricator.validate;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiElement;

/** Addresses of files and of ids in them (RFC 3986; XML Base). */
final class Addresses {

  /** UTF-16 units of a path that is put together: no system has longer ones. */
  private static final int LONGEST_PATH = 4096;

  /** Schemes that texts name (the registry of RFC 7595). */
  private static final Set<String> SCHEMES =
      Set.of(
          "about",
          "ark",
          "cid",
          "data",
          "doi",
          "file",
          "ftp",
          "ftps",
          "geo",
          "git",
          "hdl",
          "http",
          "https",
          "info",
          "ipfs",
          "irc",
          "javascript",
          "jar",
          "ldap",
          "lsid",
          "magnet",
          "mailto",
          "news",
          "nntp",
          "oid",
          "s3",
          "sftp",
          "sip",
          "sms",
          "ssh",
          "svn",
          "swh",
          "tag",
          "tel",
          "telnet",
          "urn",
          "view-source",
          "ws",
          "wss",
          "xmpp");

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final String NOT_IN_ADDRESSES = " \"<>\\^`{|}[]";

  private Addresses() {}

  /** True for what stands before the colon of an address that is no prefix of the file. */
  static boolean isScheme(String name) {
    return SCHEMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** What stands before the sign of an id. */
  static String path(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /** True where relative addresses may not be from the file. */
  static boolean hasBase(TeiElement e) {
    for (Optional<TeiElement> up = Optional.of(e); up.isPresent(); up = up.get().parent()) {
      if (up.get().attribute(Tei.XML_NAMESPACE, "base").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The path from the file for one that stands in an element: {@code xml:base} there or around it
   * may lead into a folder.
   *
   * @return nothing where it leads to a server, or is longer than any path
   */
  static Optional<String> fromFile(TeiElement e, String path) {
    String found = path;
    for (Optional<TeiElement> up = Optional.of(e); up.isPresent(); up = up.get().parent()) {
      String base = up.get().attribute(Tei.XML_NAMESPACE, "base").orElse("").strip();
      if (base.indexOf(':') >= 0 || base.startsWith("/") || found.length() > LONGEST_PATH) {
        return Optional.empty();
      }
      found = found.startsWith("/") ? found : folder(base) + found;
    }
    return Optional.of(found);
  }

  /** The folder of a base: {@code ..} is one itself (RFC 3986, 5.2.4). */
  private static String folder(String base) {
    String last = base.substring(base.lastIndexOf('/') + 1);
    return last.equals(".") || last.equals("..")
        ? base + "/"
        : base.substring(0, base.length() - last.length());
  }

  /**
   * The label of the file that an address names from a file; nothing where it names none, as {@code
   * //server} or {@code mailto:ada}.
   *
   * @param from a label: a path, from the root where it begins with a slash
   */
  static Optional<String> resolve(String from, String file) {
    try {
      String slash = from.startsWith("/") ? "" : "/";
      String path =
          new URI("x", null, slash + from, null).resolve(encoded(file)).normalize().getPath();
      return Optional.ofNullable(path)
          .filter(found -> found.startsWith(slash))
          .map(found -> found.substring(slash.length()));
    } catch (IllegalArgumentException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An address with the signs that may not stand in one (RFC 3986) as {@code %20}. */
  private static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int at = 0; at < address.length(); at++) {
      char c = address.charAt(at);
      boolean stray = c == '%' && !ESCAPE.matcher(address).region(at, address.length()).lookingAt();
      out.append(stray || NOT_IN_ADDRESSES.indexOf(c) >= 0 ? String.format("%%%02X", (int) c) : c);
    }
    return out.toString();
  }

  /** An id or a path as it is: an address has some letters as {@code %C3%A9}. */
  static String decoded(String address) {
    try {
      return address.indexOf('%') < 0
          ? address
          : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
