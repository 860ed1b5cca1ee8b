package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubricator.annotate.evaluation.BratMentions;
import org.rubricator.annotate.evaluation.Detokenised;
import org.rubricator.annotate.evaluation.TeiMentions;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.DayOfWriting;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/**
 * A folder of gold: {@code NAME.xml} in TEI with the text as found in {@code NAME.txt}, or {@code
 * NAME.ann} in brat's format with its {@code NAME.txt}, there or in a folder beside it (LitBank's
 * layout). TEI without a text beside it is judged on its own source text.
 */
final class GoldFolder {

  private static final String TEI = ".xml";
  private static final String BRAT = ".ann";

  /** LitBank is in English; brat says nothing of languages. */
  private static final String LANGUAGE_OF_BRAT = "en";

  private final Path folder;
  private final NamedFiles named;
  private final DiagnosticSink sink;

  GoldFolder(Path folder, Path here, DiagnosticSink sink) {
    this.folder = folder;
    this.named = new NamedFiles(here, sink);
    this.sink = sink;
  }

  /** The texts in the folder itself, by name. */
  List<GoldText> texts() throws IOException {
    if (!Files.isDirectory(folder)) {
      String label = named.label(folder);
      sink.report(Code.UNREADABLE, Place.file(label), label, "no such folder");
      return List.of();
    }
    List<GoldText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        text(file).ifPresent(texts::add);
      }
    }
    if (texts.isEmpty()) {
      sink.report(NoTexts.in(named.label(folder)));
    }
    return texts;
  }

  private Optional<GoldText> text(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(TEI)) {
      return named.read(file).map(d -> tei(file, stem(name), d));
    }
    return name.endsWith(BRAT) ? brat(file, stem(name)) : Optional.empty();
  }

  private Optional<GoldText> brat(Path file, String stem) throws IOException {
    Optional<Path> text = textOf(stem);
    return text.isPresent() ? Optional.of(brat(file, text.get(), stem)) : Optional.empty();
  }

  /** The text beside its annotations, else in the first of the folders beside theirs. */
  private Optional<Path> textOf(String stem) throws IOException {
    Path beside = folder.resolve(stem + ".txt");
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (Files.isRegularFile(beside) || parent == null) {
      return Optional.of(beside).filter(Files::isRegularFile);
    }
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .sorted()
          .map(f -> f.resolve(stem + ".txt"))
          .filter(Files::isRegularFile)
          .findFirst();
    }
  }

  private static String stem(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private GoldText tei(Path file, String stem, TeiDocument document) {
    Path text = file.resolveSibling(stem + ".txt");
    return new GoldText(
        named.label(file),
        raw(text, document),
        TeiMentions.of(document, stem),
        DayOfWriting.of(document));
  }

  private byte[] raw(Path text, TeiDocument document) {
    if (Files.isRegularFile(text)) {
      try {
        return Files.readAllBytes(text);
      } catch (IOException e) {
        String label = named.label(text);
        sink.report(Code.UNREADABLE, Place.file(label), label, "it cannot be opened");
      }
    }
    return TextView.of(document, TextLayer.SOURCE).plain().getBytes(StandardCharsets.UTF_8);
  }

  private GoldText brat(Path file, Path text, String stem) throws IOException {
    String tokens = Files.readString(text, StandardCharsets.UTF_8);
    String annotations = Files.readString(file, StandardCharsets.UTF_8);
    return new GoldText(
        named.label(file),
        Detokenised.of(tokens).getBytes(StandardCharsets.UTF_8),
        BratMentions.of(stem, LANGUAGE_OF_BRAT, tokens, annotations, coreference(file)),
        Optional.empty());
  }

  /** LitBank keeps who is who in a folder beside that of the quotations. */
  private static String coreference(Path file) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    Path same = folder.resolveSibling("coref").resolve(file.getFileName());
    boolean other = !same.equals(file.toAbsolutePath()) && Files.isRegularFile(same);
    return other ? Files.readString(same, StandardCharsets.UTF_8) : "";
  }
}
