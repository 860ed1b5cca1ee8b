package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** Raw texts of many kinds, converted and annotated: nothing is lost, and all is valid TEI. */
@Tag("slow")
class RoadOfManyTextsTest {

  private static final String GRAMMAR = "(?m)^<\\?xml-model.*\\n";

  @TempDir private Path folder;

  @Test
  void the_gold_and_the_corpus_keep_their_characters() throws IOException {
    road(raw(Path.of("gold", "open"), Path.of("gold", "held"), Path.of("src", "texts")));
  }

  @Test
  @EnabledIfSystemProperty(named = "rubricator.corpora", matches = ".+")
  void novels_keep_their_characters() throws IOException {
    Map<String, String> novels = new TreeMap<>();
    for (Path file : files(Path.of(System.getProperty("rubricator.corpora"), "eltec-eng"), "xml")) {
      novels.put(stem(file), TextView.of(read(file), TextLayer.SOURCE).plain());
    }
    road(novels);
  }

  private void road(Map<String, String> raw) throws IOException {
    assertThat(raw).hasSizeGreaterThan(10);
    run("init", "c");
    for (Map.Entry<String, String> text : raw.entrySet()) {
      Files.writeString(folder.resolve("c/src/texts/" + text.getKey() + ".txt"), text.getValue());
    }
    assertThat(run("convert", "--corpus", "c", "--no-model").status()).isZero();
    Map<String, byte[]> annotated = tei();
    assertThat(annotated.keySet()).containsAll(raw.keySet());
    raw.forEach((stem, text) -> assertThat(characters(annotated.get(stem))).isEqualTo(bare(text)));
    valid(annotated);
    assertThat(run("annotate", "--corpus", "c", "--no-model").out()).isEmpty();
    run("annotate", "--corpus", "c", "--strip");
    run("annotate", "--corpus", "c", "--no-model");
    assertThat(tei()).allSatisfy((stem, bytes) -> assertThat(bytes).isEqualTo(annotated.get(stem)));
  }

  /** By our schema and, without the lines that name it, by TEI All. */
  private void valid(Map<String, byte[]> texts) throws IOException {
    CommandRun ours = run("validate", "--corpus", "c");
    assertThat(ours.status()).as(ours.printed()).isZero();
    String schemas = System.getProperty("rubricator.schemas", "");
    if (!schemas.isEmpty()) {
      Path copies = Files.createDirectories(folder.resolve("all"));
      for (Map.Entry<String, byte[]> text : texts.entrySet()) {
        String tei = new String(text.getValue(), StandardCharsets.UTF_8);
        Files.writeString(copies.resolve(text.getKey() + ".xml"), tei.replaceAll(GRAMMAR, ""));
      }
      CommandRun all =
          run("validate", "all", "--only", "RNG", "--schema", schemas + "/tei_all.rng");
      assertThat(all.status()).as(all.printed()).isZero();
    }
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private Map<String, byte[]> tei() throws IOException {
    Map<String, byte[]> texts = new TreeMap<>();
    for (Path file : files(folder.resolve("c/tei"), "xml")) {
      texts.put(stem(file), Files.readAllBytes(file));
    }
    texts.remove("corpus"); // the file that holds them together
    return texts;
  }

  private static Map<String, String> raw(Path... folders) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path each : folders) {
      for (Path file : files(each, "txt")) {
        texts.put(stem(file), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith("." + ending)).sorted().toList();
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private static TeiDocument read(Path file) throws IOException {
    return document(Files.readAllBytes(file));
  }

  private static TeiDocument document(byte[] bytes) {
    return TeiDocument.read("t.xml", bytes, new Findings()).orElseThrow();
  }

  private static String characters(byte[] tei) {
    return bare(TextView.of(document(tei), TextLayer.SOURCE).plain());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}\uFEFF]+", "");
  }
}
