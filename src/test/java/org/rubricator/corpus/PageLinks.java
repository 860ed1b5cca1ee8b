package org.rubricator.corpus;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a page that lead to no file or to no id. */
public final class PageLinks {

  /** Matches {@code <a href="x"}; not the words {@code &lt;a href="x"} of an example. */
  private static final Pattern LINK =
      Pattern.compile("<[a-z][^<>]{0,2000}?\\s(?:href|src)=\"([^\"]*)\"");

  private PageLinks() {}

  public static List<String> dangling(Path page) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      String target = link.group(1).replace("&amp;", "&");
      if (!target.matches("(?:https?|mailto):.*") && !leads(page, target)) {
        found.add(page.getFileName() + " -> " + target);
      }
    }
    return found;
  }

  private static boolean leads(Path page, String target) throws IOException {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String id = hash < 0 ? "" : target.substring(hash + 1);
    Path file = path.isEmpty() ? page : page.resolveSibling(decoded(path)).normalize();
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String text = id.isEmpty() ? "" : Files.readString(file);
    return id.isEmpty()
        || text.contains("id=\"" + id + "\"")
        || text.contains("id=\"" + decoded(id) + "\"");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
