package org.rubricator.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rubricator.concordance.Answer;
import org.rubricator.concordance.CountSettings;
import org.rubricator.concordance.CountTable;
import org.rubricator.concordance.EngineFiles;
import org.rubricator.concordance.QuerySettings;
import org.rubricator.concordance.SettingMistake;
import org.rubricator.concordance.Table;
import org.rubricator.concordance.TableFile;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Excerpt;
import org.rubricator.diagnostic.Place;
import org.rubricator.index.DamagedShard;
import org.rubricator.index.IndexReader;
import org.rubricator.index.query.QueryMistake;
import org.rubricator.index.query.TooManySpans;

/** Asks the index of words that the last build of a corpus has left. */
public final class CorpusConcordance {

  private static final int MOST_NAMED = 3;

  private static final QuerySettings EVERYTHING =
      new QuerySettings("", false, false, List.of(), "", 1);

  private final CorpusFolder folder;
  private final DiagnosticSink sink;

  public CorpusConcordance(CorpusFolder folder, DiagnosticSink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /** Takes what a query finds. */
  @FunctionalInterface
  public interface Taker {
    void take(Answer answer) throws IOException;
  }

  /** Takes a table of counts. */
  @FunctionalInterface
  public interface TableTaker {
    void take(CountTable table) throws IOException;
  }

  /** Asks an index. */
  @FunctionalInterface
  private interface Asking {
    void ask(IndexReader index) throws QueryMistake, SettingMistake, IOException;
  }

  /** Gives what a query finds; where it cannot be answered, that is told. */
  public void ask(QuerySettings asked, Taker taker) throws IOException {
    read(
        asked,
        index -> {
          Answer answer = Answer.of(index, asked);
          answer.missing().forEach(what -> report(Code.NOTHING_OF_NAME, asked, what));
          taker.take(answer);
        });
  }

  /** Gives counts; where they cannot be made, that is told. */
  public void count(QuerySettings asked, CountSettings counted, TableTaker taker)
      throws IOException {
    read(asked, index -> taker.take(CountTable.of(index, asked, counted)));
  }

  private void read(QuerySettings asked, Asking asking) throws IOException {
    Path index = folder.dist().resolve(WordTasks.FOLDER);
    String label = folder.label(index);
    try {
      IndexReader reader = IndexReader.open(name -> Files.readAllBytes(index.resolve(name)));
      tellOfChanges();
      if (reader.head().words() == 0) {
        sink.report(Code.NO_WORDS, Place.file(label), label);
        return;
      }
      asking.ask(reader);
    } catch (NoSuchFileException e) {
      missing(e, index, label);
    } catch (DamagedShard e) {
      sink.report(Code.INDEX_BROKEN, Place.file(label), String.valueOf(e.getMessage()));
    } catch (QueryMistake e) {
      mistake(asked.query(), e);
    } catch (SettingMistake e) {
      sink.report(Code.CONCORDANCE_SETTING, Place.file("query"), e.written(), e.reason());
    } catch (TooManySpans e) {
      report(Code.QUERY_TOO_WIDE, asked, String.valueOf(e.getMessage()));
    }
  }

  private void report(Code code, QuerySettings asked, String what) {
    sink.report(code, Place.file("query"), what, asked.query());
  }

  private void missing(NoSuchFileException e, Path index, String label) throws IOException {
    if (!e.getFile().startsWith(index.toString())) {
      throw e;
    }
    if (Files.isRegularFile(index.resolve(IndexReader.firstFile()))) {
      sink.report(Code.INDEX_BROKEN, Place.file(label), "a file of it is missing");
    } else {
      sink.report(Code.NO_INDEX, Place.file(label), folder.label(folder.root()));
    }
  }

  private void mistake(String query, QueryMistake e) {
    int at = Math.min(e.offset(), query.length());
    int end = at < query.length() ? query.offsetByCodePoints(at, 1) : at;
    Excerpt excerpt = new Excerpt(query, at, end, Excerpt.Cut.NOWHERE);
    int column = query.codePointCount(0, at) + 1;
    sink.report(
        Code.QUERY_MISTAKE,
        new Place("query", 1, column, Optional.of(excerpt)),
        String.valueOf(e.getMessage()));
  }

  /** Texts that are not as they were when the index was made. */
  private void tellOfChanges() throws IOException {
    Path copies = folder.dist().resolve(TeiCopies.FOLDER);
    if (!Files.isDirectory(copies)) {
      return;
    }
    List<String> changed = new ArrayList<>();
    for (Path copy : NamedFiles.xml(copies)) {
      Path text = folder.tei().resolve(copies.relativize(copy).toString());
      if (!Files.isRegularFile(text) || Files.mismatch(copy, text) >= 0) {
        changed.add(folder.label(text));
      }
    }
    for (Path text : texts()) {
      if (!Files.exists(copies.resolve(folder.tei().relativize(text).toString()))) {
        changed.add(folder.label(text));
      }
    }
    if (!changed.isEmpty()) {
      String named = String.join(", ", changed.subList(0, Math.min(MOST_NAMED, changed.size())));
      sink.report(Code.INDEX_OLD, Place.file(changed.get(0)), named, changed.size());
    }
  }

  /** The texts of the corpus, without what belongs to them. */
  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(folder.tei())) {
      return files
          .filter(f -> f.toString().endsWith(".xml") && !f.equals(folder.corpusFile()))
          .sorted()
          .toList();
    }
  }

  /** Writes a table to a file. */
  public static void export(Table table, TableFile.Form form, Path file) throws IOException {
    write(file, out -> TableFile.write(table, form, out));
  }

  /**
   * Writes the words of the corpus for other engines; where there are none, that is told.
   *
   * @param taker is given the name of each file that was written
   */
  public void engines(Path to, Consumer<String> taker) throws IOException {
    read(
        EVERYTHING,
        index -> {
          try {
            Files.createDirectories(to);
          } catch (IOException e) {
            throw new WriteProblem(to.toString(), e);
          }
          for (EngineFiles each : EngineFiles.all()) {
            write(to.resolve(each.file()), out -> each.write(index, out));
            taker.accept(each.file());
          }
          new TokenisedTexts(folder).write(to, taker);
        });
  }

  /** Writes to a stream. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Puts a whole file in place of what was there. */
  private static void write(Path file, Writing writing) throws IOException {
    Path temporary = SafeFiles.temporary(file);
    try {
      try (OutputStream out =
          Files.newOutputStream(
              temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        writing.to(out);
      }
      SafeFiles.move(temporary, file);
    } catch (IOException e) {
      throw new WriteProblem(file.toString(), e);
    } finally {
      SafeFiles.deleteQuietly(temporary);
    }
  }

  /** Writes a small file as a whole. */
  public static void save(Path file, byte[] bytes) throws IOException {
    SafeFiles.write(file, bytes, file.toString());
  }
}
