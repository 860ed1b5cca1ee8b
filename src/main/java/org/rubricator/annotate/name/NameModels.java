package org.rubricator.annotate.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Models by language, each in a jar {@code names-LANGUAGE.jar} of one folder. One is read when a
 * text of its language is annotated, and not before.
 */
public final class NameModels {

  private final Optional<Path> folder;
  private final Map<String, Optional<NameModel>> loaded = new ConcurrentHashMap<>();

  private NameModels(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The models in a folder, which need not exist. */
  public static NameModels in(Path folder) {
    return new NameModels(Optional.of(folder));
  }

  /** No models: names are those that the authority has. */
  public static NameModels none() {
    return new NameModels(Optional.empty());
  }

  /** True where a model could be used if it were there. */
  public boolean isWanted() {
    return folder.isPresent();
  }

  Optional<NameModel> of(Locale language) {
    return loaded.computeIfAbsent(language.getLanguage(), this::load);
  }

  private Optional<Path> jar(String language) {
    return folder.map(f -> f.resolve("names-" + language + ".jar")).filter(Files::isRegularFile);
  }

  private Optional<NameModel> load(String language) {
    return jar(language)
        .map(NameModels::read)
        .or(() -> isWanted() ? ScriptNames.of(language) : Optional.empty());
  }

  private static NameModel read(Path path) {
    try (JarFile jar = new JarFile(path.toFile())) {
      ZipEntry model =
          jar.stream()
              .filter(e -> e.getName().endsWith(".crf.ser.gz"))
              .findFirst()
              .orElseThrow(() -> new IOException("it holds no model"));
      try (InputStream in = jar.getInputStream(model)) {
        return CrfModel.read(in);
      }
    } catch (IOException e) {
      throw new IllegalStateException(path.getFileName() + ": " + e.getMessage(), e);
    }
  }
}
