package org.rubricator.validate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** The files of TEI that the pointers of a file lead to. */
public final class PointedFiles {

  private static final Pattern FILE = Pattern.compile("(?<path>[^:?#]{1,500}\\.xml)#.{1,500}");

  private static final Pattern PREFIXED = Pattern.compile("(?<prefix>[^:/#]{1,100}):(?<rest>.+)");

  private final PrefixTable prefixes;
  private final Set<String> paths = new TreeSet<>();

  private PointedFiles(TeiDocument document) {
    this.prefixes = PrefixTable.of(document);
  }

  /** Paths from the file, those of prefixes among them. */
  public static Set<String> of(TeiDocument document) {
    if (!document.root().any(PointedFiles::namesAFile)) {
      return Set.of(); // neither a pointer nor what a prefix stands for
    }
    PointedFiles found = new PointedFiles(document);
    document.root().forEach(found::element);
    return found.paths;
  }

  private static boolean namesAFile(TeiElement e) {
    for (TeiAttribute attribute : e.attributes()) {
      if (attribute.value().contains(".xml#")) {
        return true;
      }
    }
    return false;
  }

  private void element(TeiElement e) {
    if (e.isTei()) {
      for (String attribute : PointerRules.on(e)) {
        for (String pointer : e.attribute(attribute).orElse("").strip().split("\\s+")) {
          add(e, pointer);
        }
      }
    }
  }

  private void add(TeiElement e, String pointer) {
    var prefixed = PREFIXED.matcher(pointer);
    Optional<String> address =
        prefixed.matches()
            ? prefixes
                .expand(prefixed.group("prefix"), prefixed.group("rest"))
                .map(PrefixTable.Target::address)
            : Optional.of(pointer);
    address
        .map(FILE::matcher)
        .filter(Matcher::matches)
        .flatMap(file -> Addresses.fromFile(e, file.group("path")))
        .ifPresent(path -> paths.add(Addresses.decoded(path)));
  }
}
