package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.Markup;
import org.rubricator.xml.ResourceFolder;

/** Makes the folder of a new corpus, ready to build. */
public final class NewCorpus {

  private static final String TEMPLATES = "org/rubricator/corpus/new/";

  /** File in the corpus, and the template that it is made of. */
  private static final Map<String, String> FILES = files();

  private NewCorpus() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("corpus.toml", TEMPLATES + "corpus.toml");
    files.put("src/texts/metadata.csv", TEMPLATES + "metadata.csv");
    files.put("tei/corpus.xml", TEMPLATES + "corpus.xml");
    files.put("tei/authority/people.xml", TEMPLATES + "people.xml");
    files.put("tei/authority/places.xml", TEMPLATES + "places.xml");
    files.put("tei/authority/organisations.xml", TEMPLATES + "organisations.xml");
    files.put("dist/.gitignore", TEMPLATES + "gitignore");
    files.put("releases/README.md", TEMPLATES + "releases.md");
    files.put(".vscode/extensions.json", TEMPLATES + "vscode-extensions.json");
    files.put(".vscode/settings.json", TEMPLATES + "vscode-settings.json");
    files.put("schemas/rubricator.odd", "schemas/rubricator.odd");
    files.put("schemas/rubricator.rng", "schemas/rubricator.rng");
    files.put("schemas/rubricator.sch", "schemas/rubricator.sch");
    return files;
  }

  /**
   * @return the files made, as messages name them; none, with a finding, where the folder has files
   */
  public static List<String> make(Path folder, DiagnosticSink sink) throws IOException {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (isUsed(folder)) {
      sink.report(Code.FOLDER_NOT_EMPTY, Place.file(folder.toString()), folder);
      return List.of();
    }
    List<String> made = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        write(path, file, name);
        made.add(file.getKey());
      }
    }
    return made;
  }

  private static void write(Path path, Map.Entry<String, String> file, String name)
      throws IOException {
    String template = ResourceFolder.builtIn().required(file.getValue());
    String text = template.replace("{{title}}", Markup.text(name));
    SafeFiles.writeNew(path, text.getBytes(StandardCharsets.UTF_8), file.getKey());
  }

  /** A folder may hold hidden files, such as those of git or of an editor, which stay. */
  private static boolean isUsed(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> !f.getFileName().toString().startsWith("."));
    }
  }
}
