package org.rubricator.corpus;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotate.AnnotateOptions.Layer;
import org.rubricator.index.StopWords;

/**
 * What the tool does in a corpus: {@code corpus.toml}, each key with its default.
 *
 * @param faulty true where the file has a fault that bears on how texts are converted
 * @param encoding of the raw texts, where they do not tell it themselves
 * @param boilerplate lines of raw texts that are page furniture
 * @param layers what is annotated
 * @param schemas checked against where a file names none
 * @param lines shown in the concordance for a word
 * @param context characters shown in it on either side of a word
 * @param stopWords words that have no lines in it
 * @param minimum occurrences from which on a word has lines in it
 */
public record Settings(
    boolean faulty,
    Optional<Charset> encoding,
    List<String> boilerplate,
    Set<Layer> layers,
    List<String> schemas,
    int lines,
    int context,
    StopWords stopWords,
    int minimum) {

  static final int DEFAULT_LINES = 200;
  static final int DEFAULT_CONTEXT = 60;
  static final int DEFAULT_MINIMUM = 1;

  public Settings {
    boilerplate = List.copyOf(boilerplate);
    layers = Set.copyOf(layers);
    schemas = List.copyOf(schemas);
  }

  /** The same, with a fault: texts wait, since TEI is made once. */
  Settings withFault() {
    return new Settings(
        true, encoding, boilerplate, layers, schemas, lines, context, stopWords, minimum);
  }

  /** What holds where {@code corpus.toml} says nothing. */
  public static Settings defaults() {
    return new Settings(
        false,
        Optional.empty(),
        List.of(),
        Set.of(Layer.values()),
        List.of(),
        DEFAULT_LINES,
        DEFAULT_CONTEXT,
        StopWords.none(),
        DEFAULT_MINIMUM);
  }
}
