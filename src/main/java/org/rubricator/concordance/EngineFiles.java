package org.rubricator.concordance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rubricator.index.IndexReader;

/** The words of a corpus for other engines, in UTF-8. */
public enum EngineFiles {
  /** {@link VerticalText}. */
  VERTICAL("corpus.vert"),
  /** The configuration for Manatee (NoSketch Engine, KonText). */
  MANATEE("corpus.manatee"),
  /** The calls for the Corpus Workbench. */
  WORKBENCH("corpus-cwb.sh"),
  /** {@link ConlluText}. */
  CONLLU("corpus.conllu"),
  /** The format of TEI in which each word is an element, for BlackLab 4. */
  BLACKLAB("rubricator.blf.yaml");

  private final String file;

  EngineFiles(String file) {
    this.file = file;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** All of them. */
  public static List<EngineFiles> all() {
    return List.of(values());
  }

  /** Writes it; the stream stays open. */
  public void write(IndexReader index, OutputStream out) throws IOException {
    if (this == BLACKLAB) {
      copy(out);
      return;
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (this) {
      case VERTICAL -> new VerticalText(index).write(writer);
      case MANATEE -> writer.write(registries(index).manatee(VERTICAL.file));
      case WORKBENCH -> writer.write(registries(index).workbench(VERTICAL.file));
      case CONLLU -> new ConlluText(index).write(writer);
      case BLACKLAB -> throw new IllegalStateException("a copy");
    }
    writer.flush();
  }

  private void copy(OutputStream out) throws IOException {
    try (InputStream format = EngineFiles.class.getResourceAsStream(file)) {
      Objects.requireNonNull(format, file).transferTo(out);
    }
  }

  private static Registries registries(IndexReader index) throws IOException {
    VerticalText vertical = new VerticalText(index);
    vertical.write(Writer.nullWriter());
    return new Registries(index.head(), vertical);
  }
}
