package org.rubricator.corpus;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiInstruction;

/**
 * The schemas of the corpus that its TEI names in {@code xml-model}. A copy of the TEI finds them
 * only where they lie the same way from it.
 */
final class NamedSchemas {

  /** Matches {@code href="../schemas/a.rng"}; not an address with a scheme or a fragment. */
  private static final Pattern HREF =
      Pattern.compile("\\bhref\\s{0,9}=\\s{0,9}[\"']([^\"':?#]{1,2000})[\"']");

  private final CorpusFolder folder;

  NamedSchemas(CorpusFolder folder) {
    this.folder = folder;
  }

  /**
   * The schemas by the paths of their copies in {@code dist/}; none that would lie elsewhere than
   * with the TEI or in {@code edition/schemas/}.
   */
  Map<String, Path> of(List<TeiDocument> documents) {
    Map<String, Path> copies = new TreeMap<>();
    for (TeiDocument document : documents) {
      document.prolog().stream()
          .flatMap(model -> schema(document, model).stream())
          .forEach(schema -> copy(schema).ifPresent(path -> copies.put(path, schema)));
    }
    return copies;
  }

  private Optional<Path> schema(TeiDocument document, TeiInstruction model) {
    if (!model.target().equals("xml-model")) {
      return Optional.empty();
    }
    Path file = folder.root().resolve(document.label());
    return HREF.matcher(model.data())
        .results()
        .findFirst()
        .flatMap(href -> beside(file, href))
        .filter(BuildInputs::isSchema)
        .filter(folder::holds);
  }

  private static Optional<Path> beside(Path file, MatchResult href) {
    try {
      return Optional.of(file.resolveSibling(href.group(1)).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<String> copy(Path schema) {
    Path copy = Path.of("edition", "tei").resolve(folder.tei().relativize(schema)).normalize();
    boolean apart = copy.startsWith("edition/schemas") || copy.startsWith("edition/tei");
    return apart ? Optional.of(copy.toString().replace('\\', '/')) : Optional.empty();
  }
}
