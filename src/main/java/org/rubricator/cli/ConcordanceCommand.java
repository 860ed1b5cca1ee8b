package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rubricator.concordance.Answer;
import org.rubricator.concordance.CountSettings;
import org.rubricator.concordance.CountTable;
import org.rubricator.concordance.Line;
import org.rubricator.concordance.LineTable;
import org.rubricator.concordance.QuerySettings;
import org.rubricator.concordance.SavedQuery;
import org.rubricator.concordance.Table;
import org.rubricator.concordance.TableFile;
import org.rubricator.concordance.TerminalLines;
import org.rubricator.concordance.TerminalTable;
import org.rubricator.corpus.CorpusConcordance;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code concordance}: words in their context, from the index that a build makes. */
@Command(
    name = "concordance",
    description = {
      "Show words in their context, from the index that build-edition makes.",
      "A query is words (* for any characters, ? for one), or the query language of corpora."
    },
    footer = {
      "",
      "Examples:",
      "  rubricator concordance \"cease*\"",
      "  rubricator concordance \"the war\" --sort R1,R2 --where date=*2020*",
      "  rubricator concordance '[word=\"w.*ing\"] []{0,3} \"window\" within <said/>'",
      "  rubricator concordance peace --export peace.csv --save peace.json",
      "  rubricator concordance --replay peace.json",
      "  rubricator concordance peace --collocates sentence --by ll",
      "  rubricator concordance --freq 2 --export pairs.xlsx"
    })
final class ConcordanceCommand implements Callable<Integer> {

  private static final String RULES =
      "Words are cut by Unicode Standard Annex 29; a hyphen between letters joins, an apostrophe"
          + " parts where the language elides, and a word that the TEI marks is taken as it stands.";

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private QueryOptions query = new QueryOptions();

  @Mixin private CountOptions counts = new CountOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "Lines or rows shown. Default: ${DEFAULT-VALUE}. All go into an export.")
  private int limit = 50;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "Columns of the terminal. Default: ${DEFAULT-VALUE}.")
  private int width = 100;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description =
          "Write all lines, or counts, to a table: FILE ends in .tsv, .csv, .jsonl or .xlsx.")
  private @Nullable Path export;

  @Option(
      names = "--engines",
      paramLabel = "DIR",
      description = {
        "Write all words for other engines: vertical text with what the Corpus Workbench and",
        "Manatee have to know of it, and CoNLL-U."
      })
  private @Nullable Path engines;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Save what was asked, and a checksum of the lines, to be cited.")
  private @Nullable Path save;

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "Ask again what was saved, and tell whether the lines are the same.")
  private @Nullable Path replay;

  private final Session session;

  ConcordanceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Optional.ofNullable(export).ifPresent(ConcordanceCommand::form);
    Report report = new Report(session, options);
    CorpusFolder corpus = options.corpus(session);
    report.from(corpus.root());
    Optional<SavedQuery> saved = saved(report);
    CorpusConcordance concordance = new CorpusConcordance(corpus, report.findings());
    Optional<CountSettings> counted = counts.settings();
    if (engines != null) {
      Path folder = engines;
      concordance.engines(
          session.resolve(folder), name -> report.say("Written: " + folder.resolve(name)));
    } else if (counted.isPresent()) {
      requireNoCitation(counted.get());
      concordance.count(query.settings(), counted.get(), table -> tell(table, report));
    } else if (replay == null || saved.isPresent()) {
      QuerySettings asked = saved.map(SavedQuery::asked).orElseGet(this::asked);
      concordance.ask(asked, answer -> tell(answer, asked, saved, report));
    }
    report.print();
    return report.status();
  }

  /** What is saved is lines. */
  private void requireNoCitation(CountSettings counted) {
    if (save != null || replay != null) {
      throw new WrongCall(
          Diagnostic.of(
              Code.CONCORDANCE_SETTING,
              Place.file("query"),
              counted.kind().option(),
              "--save and --replay are for lines; leave it out there"));
    }
  }

  private void tell(CountTable table, Report report) throws IOException {
    new TerminalTable(table, limit).lines().forEach(report.results()::println);
    int rows = table.list().size();
    if (rows > limit) {
      report.say("The first " + limit + " of " + rows + " rows are shown.");
    }
    table.basis().forEach(report::say);
    report.say(RULES);
    export(table, report);
  }

  private void export(Table table, Report report) throws IOException {
    if (export != null) {
      CorpusConcordance.export(table, form(export), session.resolve(export));
      report.say("Written: " + export);
    }
  }

  private QuerySettings asked() {
    if (!query.hasQuery()) {
      throw new WrongCall(
          Diagnostic.of(Code.QUERY_MISTAKE, Place.file("query"), "there is none, nor --replay"));
    }
    return query.settings();
  }

  private static TableFile.Form form(Path file) {
    String name = String.valueOf(file.getFileName());
    return TableFile.Form.of(name)
        .orElseThrow(
            () ->
                new WrongCall(
                    Diagnostic.of(
                        Code.CONCORDANCE_SETTING,
                        Place.file(name),
                        "--export " + name,
                        "the name of a table ends in .tsv, .csv, .jsonl or .xlsx")));
  }

  private Optional<SavedQuery> saved(Report report) {
    if (replay == null) {
      return Optional.empty();
    }
    Place place = Place.file(replay.toString());
    try {
      return Optional.of(SavedQuery.read(Files.readAllBytes(session.resolve(replay))));
    } catch (IOException e) {
      boolean isThere = Files.isRegularFile(session.resolve(replay));
      String why = isThere ? String.valueOf(e.getMessage()) : "there is no such file";
      report.findings().report(Code.SAVED_QUERY_BROKEN, place, why);
      return Optional.empty();
    }
  }

  private void tell(Answer answer, QuerySettings asked, Optional<SavedQuery> saved, Report report)
      throws IOException {
    print(answer, report.results());
    report.say(summary(answer));
    report.say(RULES);
    export(new LineTable(answer), report);
    if (save != null) {
      CorpusConcordance.save(session.resolve(save), SavedQuery.of(asked, answer).file());
      report.say("Saved: " + save);
    }
    if (saved.isPresent()) {
      compare(saved.get(), SavedQuery.of(asked, answer), report);
    }
  }

  private void print(Answer answer, PrintWriter out) throws IOException {
    List<Line> lines = new ArrayList<>();
    answer.lines(limit, (line, text) -> lines.add(line));
    TerminalLines columns = new TerminalLines(lines, width);
    lines.forEach(line -> out.println(columns.of(line)));
  }

  /** The count, and what it was counted in. */
  private String summary(Answer answer) {
    String found =
        answer.size() == 0
            ? "Nothing found"
            : Numbers.of(answer.size(), "line") + " in " + Numbers.of(answer.texts(), "text");
    String shown = answer.size() > limit ? ", the first " + limit + " of them shown" : "";
    String version = answer.version();
    return found
        + shown
        + ", of "
        + Numbers.of(answer.words(), "word")
        + (version.isEmpty() ? "" : " (version " + version + " of the corpus)")
        + ".";
  }

  private static void compare(SavedQuery then, SavedQuery now, Report report) {
    List<String> differences = then.differences(now);
    if (differences.isEmpty()) {
      report.say("The lines are those that were saved, character for character.");
    } else {
      report
          .findings()
          .report(Code.REPLAY_DIFFERS, Place.file("query"), String.join("; ", differences));
    }
  }
}
