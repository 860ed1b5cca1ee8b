package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubricator.annotate.AnnotateOptions.Layer;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.diagnostic.Place;
import org.rubricator.index.StopWords;
import org.rubricator.xml.FileRefused;
import org.rubricator.xml.RegularFile;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** Reads {@code corpus.toml}. A wrong key or value is an error with its line. */
final class SettingsReader {

  private static final String ENCODING = "convert.encoding";
  private static final String BOILERPLATE = "convert.boilerplate";
  private static final String LAYERS = "annotate.layers";
  private static final String SCHEMA = "validate.schema";
  private static final String LINES = "concordance.lines";
  private static final String CONTEXT = "concordance.context";
  private static final String STOP_WORDS = "concordance.stop-words";
  private static final String MINIMUM = "concordance.minimum";
  private static final String NO_STOP_WORDS = "none";

  /** Every key, in the order of {@code docs/settings.md}. */
  static final List<String> KEYS =
      List.of(ENCODING, BOILERPLATE, LAYERS, SCHEMA, LINES, CONTEXT, STOP_WORDS, MINIMUM);

  private static final long MOST_BYTES = 256L * 1024;

  private final TomlParseResult toml;
  private final String label;
  private final DiagnosticSink sink;
  private boolean faulty;

  private SettingsReader(TomlParseResult toml, String label, DiagnosticSink sink) {
    this.toml = toml;
    this.label = label;
    this.sink = sink;
  }

  /**
   * The settings of a corpus; without the file the defaults, and what has an error has its default.
   */
  static Settings read(Path file, String label, DiagnosticSink sink) {
    if (!Files.isRegularFile(file)) {
      return Settings.defaults();
    }
    try {
      return parse(RegularFile.text(file, MOST_BYTES), label, sink);
    } catch (FileRefused e) {
      return broken(label, e.reason(), sink);
    } catch (IOException e) {
      return broken(label, "it cannot be opened", sink);
    } catch (StackOverflowError e) {
      return broken(label, "its brackets or keys are nested too deep", sink);
    }
  }

  private static Settings broken(String label, String why, DiagnosticSink sink) {
    sink.report(Code.SETTINGS_BROKEN, Place.file(label), why);
    return Settings.defaults().withFault();
  }

  static Settings parse(String text, String label, DiagnosticSink sink) {
    try {
      return shallow(text, label, sink);
    } catch (StackOverflowError e) {
      sink.report(Code.SETTINGS_BROKEN, Place.file(label), "it is nested too deep");
      return Settings.defaults().withFault();
    }
  }

  private static Settings shallow(String text, String label, DiagnosticSink sink) {
    TomlParseResult toml;
    try {
      toml = Toml.parse(text);
    } catch (RuntimeException | AssertionError e) { // the parser's own, on a broken escape
      sink.report(Code.SETTINGS_BROKEN, Place.file(label), "it is no TOML");
      return Settings.defaults().withFault();
    }
    for (TomlParseError error : toml.errors()) {
      String why = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
      sink.report(Code.SETTINGS_BROKEN, Place.line(label, error.position().line()), why);
    }
    return toml.hasErrors()
        ? Settings.defaults().withFault()
        : new SettingsReader(toml, label, sink).settings();
  }

  private Settings settings() {
    toml.dottedKeySet().stream().filter(key -> !KEYS.contains(key)).sorted().forEach(this::unknown);
    Settings settings =
        new Settings(
            false,
            encoding(),
            strings(BOILERPLATE),
            layers(),
            strings(SCHEMA),
            number(LINES, Settings.DEFAULT_LINES, 1, 100_000),
            number(CONTEXT, Settings.DEFAULT_CONTEXT, 10, 1000),
            stopWords(),
            number(MINIMUM, Settings.DEFAULT_MINIMUM, 1, 1_000_000));
    return faulty ? settings.withFault() : settings;
  }

  private void note(String key) {
    faulty |= key.startsWith("convert") || key.startsWith("annotate");
  }

  private void unknown(String key) {
    note(key);
    Optional<String> near = NearestName.of(key, KEYS);
    String advice =
        near.map(name -> "Did you mean " + name + "?")
            .orElse("The keys are " + String.join(", ", KEYS) + ".");
    sink.report(Code.SETTING_UNKNOWN, place(key), key, advice);
  }

  private Place place(String key) {
    TomlPosition at = toml.inputPositionOf(key);
    return at == null ? Place.file(label) : Place.line(label, at.line());
  }

  private void wrong(String key, String wanted) {
    note(key);
    sink.report(Code.SETTING_VALUE, place(key), key, value(key), wanted);
  }

  /** As it is written, near enough. */
  private String value(String key) {
    return toml.isArray(key)
        ? toml.getArrayOrEmpty(key).toJson().replaceAll("\\s+", " ").strip()
        : String.valueOf(toml.get(key));
  }

  private Optional<Charset> encoding() {
    if (!toml.contains(ENCODING)) {
      return Optional.empty();
    }
    try {
      if (toml.isString(ENCODING)) {
        return Optional.of(Charset.forName(String.valueOf(toml.getString(ENCODING))));
      }
    } catch (IllegalArgumentException e) {
      wrong(ENCODING, "the name of a charset such as \"windows-1251\"");
      return Optional.empty();
    }
    wrong(ENCODING, "the name of a charset such as \"windows-1251\"");
    return Optional.empty();
  }

  private Set<Layer> layers() {
    if (!toml.contains(LAYERS)) {
      return Settings.defaults().layers();
    }
    Set<Layer> layers = new LinkedHashSet<>();
    String wanted =
        Arrays.stream(Layer.values()).map(SettingsReader::label).collect(Collectors.joining(", "));
    for (String name : strings(LAYERS)) {
      Optional<Layer> layer =
          Arrays.stream(Layer.values()).filter(l -> label(l).equals(name)).findFirst();
      layer.ifPresentOrElse(layers::add, () -> wrong(LAYERS, "a list of some of " + wanted));
    }
    return faulty ? Settings.defaults().layers() : layers;
  }

  private static String label(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }

  /** A list of words, or the name of a list. */
  private StopWords stopWords() {
    if (toml.isArray(STOP_WORDS)) {
      return listedStopWords();
    }
    String name = toml.isString(STOP_WORDS) ? String.valueOf(toml.getString(STOP_WORDS)) : "";
    Optional<StopWords> known = StopWords.ofLanguage(name);
    if (toml.contains(STOP_WORDS) && known.isEmpty() && !name.equals(NO_STOP_WORDS)) {
      wrong(STOP_WORDS, stopWordsWanted());
    }
    return known.orElseGet(StopWords::none);
  }

  private StopWords listedStopWords() {
    boolean words =
        toml.getArrayOrEmpty(STOP_WORDS).toList().stream().allMatch(String.class::isInstance);
    if (!words) {
      wrong(STOP_WORDS, stopWordsWanted());
      return StopWords.none();
    }
    return StopWords.of(strings(STOP_WORDS));
  }

  private static String stopWordsWanted() {
    return "a list of words, \"none\", or a language that has a list: "
        + String.join(", ", StopWords.LANGUAGES);
  }

  private List<String> strings(String key) {
    List<String> found = new ArrayList<>();
    if (toml.isString(key)) {
      found.add(String.valueOf(toml.getString(key)));
    } else if (toml.isArray(key)) {
      TomlArray array = toml.getArrayOrEmpty(key);
      for (int i = 0; i < array.size(); i++) {
        found.add(String.valueOf(array.get(i)));
      }
    } else if (toml.contains(key)) {
      wrong(key, "words in quotation marks, or a list of them");
    }
    return found;
  }

  private int number(String key, int otherwise, int least, int most) {
    if (!toml.contains(key)) {
      return otherwise;
    }
    boolean fits = toml.isLong(key);
    long value = fits ? toml.getLong(key, () -> otherwise) : 0;
    if (!fits || value < least || value > most) {
      wrong(key, "a whole number from " + least + " to " + most);
      return otherwise;
    }
    return (int) value;
  }
}
