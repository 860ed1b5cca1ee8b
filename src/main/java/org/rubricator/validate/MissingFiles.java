package org.rubricator.validate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Addresses of files that are not there: images, sounds, files of TEI that are not checked. */
final class MissingFiles {

  /** A path from the file, with an ending; {@code page?n=3} is asked of a server. */
  private static final Pattern LOCAL =
      Pattern.compile("(?<path>[^:?#()]{1,500}\\.(?<ending>[A-Za-z0-9]{1,5}))(#.{0,500})?");

  private static final int MOST = 10_000;

  private static final String PATTERN = "replacementPattern";

  private final TeiFile file;
  private final Path root;
  private final IdIndex ids;
  private final DiagnosticSink sink;
  private final PlacesOfWords places;
  private int looked;

  private MissingFiles(TeiFile file, Path root, IdIndex ids, DiagnosticSink sink) {
    this.file = file;
    this.root = root.toAbsolutePath().normalize();
    this.ids = ids;
    this.sink = sink;
    this.places = new PlacesOfWords(file.document());
  }

  /**
   * Looks for the files that a file points to.
   *
   * @param root the folder outside of which nothing is looked for
   * @param ids of the files that are checked together, whose absence another check tells of
   */
  static void run(TeiFile file, Path root, IdIndex ids, DiagnosticSink sink) {
    MissingFiles check = new MissingFiles(file, root, ids, sink);
    file.document().root().forEach(check::element);
    if (file.document().root().is("TEI")) { // a corpus file declares for texts elsewhere
      file.document().root().all("prefixDef").forEach(check::prefix);
    }
  }

  /** A prefix that stands for a file which is not there takes all its pointers with it. */
  private void prefix(TeiElement e) {
    String pattern = e.attribute(PATTERN).orElse("").strip();
    String address = pattern.substring(0, Math.max(0, pattern.indexOf('#')));
    if (address.indexOf('$') < 0) {
      look(e, PATTERN, address);
    }
  }

  private void element(TeiElement e) {
    if (e.isTei()) {
      for (String attribute : PointerRules.on(e)) {
        String value = e.attribute(attribute).orElse("").strip();
        if (value.indexOf('.') >= 0 && looked < MOST) {
          for (String address : value.split("\\s+")) {
            look(e, attribute, address);
          }
        }
      }
    }
  }

  private void look(TeiElement e, String attribute, String address) {
    var local = LOCAL.matcher(address);
    if (local.matches()) {
      Addresses.fromFile(e, local.group("path"))
          .filter(path -> !isKnown(path, local.group("ending")))
          .ifPresent(path -> look(e, attribute, address, path));
    }
  }

  private void look(TeiElement e, String attribute, String address, String from) {
    looked++;
    path(from)
        .filter(path -> path.startsWith(root) && !Files.exists(path))
        .ifPresent(
            path ->
                sink.report(
                    Code.FILE_MISSING,
                    places.of(e, attribute, address),
                    attribute,
                    from,
                    from.startsWith("www.") ? "; did you mean https://" + from + "?" : ""));
  }

  /** Where all files of TEI are checked together, the check of pointers tells which is not. */
  private boolean isKnown(String path, String ending) {
    return ending.equals("xml")
        && (ids.isComplete() || resolve(file.document(), path).filter(ids::knows).isPresent());
  }

  private static Optional<String> resolve(TeiDocument document, String path) {
    return Addresses.resolve(document.label(), path);
  }

  private Optional<Path> path(String address) {
    try {
      Path folder = file.path().toAbsolutePath().normalize().resolveSibling(".");
      return Optional.of(folder.resolve(Addresses.decoded(address)).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
