package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things lie in a corpus. */
public record CorpusFolder(Path root) {

  public CorpusFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The corpus that a folder lies in: the nearest one outward that looks like one. */
  public static Optional<CorpusFolder> around(Path start) {
    for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("corpus.toml")) || hasTexts(at)) {
        return Optional.of(new CorpusFolder(at));
      }
    }
    return Optional.empty();
  }

  private static boolean hasTexts(Path at) {
    return Files.isDirectory(at.resolve("tei")) || Files.isDirectory(at.resolve("src/texts"));
  }

  /** The corpus in this very folder; a folder of TEI files is one too. */
  public static Optional<CorpusFolder> in(Path folder) throws IOException {
    boolean corpus =
        Files.isRegularFile(folder.resolve("corpus.toml")) || hasTexts(folder) || hasXml(folder);
    return corpus ? Optional.of(new CorpusFolder(folder)) : Optional.empty();
  }

  private static boolean hasXml(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> f.getFileName().toString().endsWith(".xml"));
    }
  }

  public Path settings() {
    return root.resolve("corpus.toml");
  }

  public Path rawTexts() {
    return root.resolve("src").resolve("texts");
  }

  public Path metadata() {
    return rawTexts().resolve("metadata.csv");
  }

  /** The folder of TEI: {@code tei/}, or the root where a folder of TEI is the corpus. */
  public Path tei() {
    Path tei = root.resolve("tei");
    return Files.isDirectory(tei) || Files.isDirectory(rawTexts()) || Files.exists(settings())
        ? tei
        : root;
  }

  /** True for a folder of TEI files that has nothing else of a corpus. */
  boolean isBare() {
    return tei().equals(root) && !Files.exists(corpusFile());
  }

  /** A file as it is named from the folder of TEI, with {@code /}. */
  String fileInTei(String label) {
    return tei().relativize(root.resolve(label).normalize()).toString().replace('\\', '/');
  }

  /** True for what lies among the TEI files. */
  boolean isInTei(Path path) {
    return path.toAbsolutePath().normalize().startsWith(tei());
  }

  public Path corpusFile() {
    return tei().resolve("corpus.xml");
  }

  public Path authority() {
    return tei().resolve("authority");
  }

  /** The folder of the authority as a file in the folder of TEI names it, ending in {@code /}. */
  String authorityFrom(Path file) {
    String path = file.resolveSibling(".").normalize().relativize(authority()).toString();
    return path.replace('\\', '/') + "/";
  }

  public Path ledgers() {
    return tei().resolve("ledger");
  }

  public Path dist() {
    return root.resolve("dist");
  }

  public Path state() {
    return dist().resolve(".state");
  }

  /** A path as messages name it: from the root, with {@code /}; the root is {@code .} */
  public String label(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    String label = shown.toString().replace('\\', '/');
    return label.isEmpty() ? "." : label;
  }

  /** Makes sure that a folder to be written to exists and lies in the corpus, links followed. */
  void requireOwn(Path directory) throws WriteProblem {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new WriteProblem(label(directory), e);
    }
    if (!holds(directory)) {
      throw new WriteProblem(label(directory), new IOException("it leads out of the corpus"));
    }
  }

  /** True if a path stays in the corpus, links followed. */
  boolean holds(Path path) {
    try {
      return path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
