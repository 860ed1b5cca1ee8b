package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** The new products, put together aside and moved into place as wholes. */
final class FreshTree {

  static final List<String> PRODUCTS = List.of("edition", "concordance", "text");

  private final CorpusFolder folder;
  private final Path fresh;
  private final Path past;

  FreshTree(CorpusFolder folder) {
    this.folder = folder;
    this.fresh = folder.state().resolve("new");
    this.past = folder.state().resolve("past");
  }

  Path path() {
    return fresh;
  }

  /** Clears what a run that died left, bringing back a product that it had moved away. */
  void prepare() throws IOException {
    try {
      for (String product : PRODUCTS) {
        restore(product);
      }
      delete(fresh);
      delete(past);
      Files.createDirectories(fresh);
    } catch (IOException e) {
      throw new WriteProblem(folder.label(folder.state()), e);
    }
  }

  private void restore(String product) throws IOException {
    Path place = folder.dist().resolve(product);
    if (!Files.exists(place) && Files.isDirectory(past.resolve(product))) {
      Files.move(past.resolve(product), place);
    }
  }

  /** Moves the products into place; one that fails leaves the old one standing. */
  void moveIntoPlace() throws IOException {
    try {
      Files.createDirectories(past);
      for (String product : PRODUCTS) {
        replace(product);
      }
      delete(past);
      delete(fresh);
    } catch (IOException e) {
      throw new WriteProblem("dist", e);
    }
  }

  private void replace(String product) throws IOException {
    Path place = folder.dist().resolve(product);
    Path made = fresh.resolve(product);
    if (Files.exists(place)) {
      Files.move(place, past.resolve(product));
    }
    try {
      if (Files.exists(made)) {
        Files.move(made, place);
      }
    } catch (IOException e) {
      restore(product);
      throw e;
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.isSymbolicLink(tree)) {
      Files.delete(tree);
    } else if (Files.exists(tree)) {
      PathUtils.deleteDirectory(tree);
    }
  }
}
