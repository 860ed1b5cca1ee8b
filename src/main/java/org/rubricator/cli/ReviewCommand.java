package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusLock;
import org.rubricator.corpus.CorpusReview;
import org.rubricator.corpus.CorpusSettings;
import org.rubricator.corpus.ReviewDecision;
import org.rubricator.corpus.ReviewDecision.Verdict;
import org.rubricator.corpus.ReviewFile;
import org.rubricator.corpus.ReviewKey;
import org.rubricator.corpus.ReviewOutcome;
import org.rubricator.corpus.ReviewRequest;
import org.rubricator.corpus.ReviewRow;
import org.rubricator.corpus.ReviewTable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: what is doubtful, for a person to decide. */
@Command(
    name = "review",
    description = {
      "Go through the machine's doubtful tags and new entries, the most rewarding first, and say",
      "what is right. What you decide stays for good. At a terminal it asks; --list prints what it",
      "would ask, and --decide takes that list back with your decisions in its first columns."
    },
    footer = {
      "",
      "Decisions on tags:    right, wrong, change (value: ref=person:ID, element=placeName,",
      "                      when=2020-10-09)",
      "Decisions on entries: right, wrong, merge (value: the id that stays), rename (value: the",
      "                      new id), split (value: NEW: form | form), kind (value: person,",
      "                      place or org)",
      "",
      "Examples:",
      "  rubricator review",
      "  rubricator review --list --format tsv > doubtful.tsv",
      "  rubricator review --decide doubtful.tsv --diff",
      "  rubricator review --merge vale-a vale-ada",
      "  rubricator review --split vale vale-john --form \"John Vale\""
    })
final class ReviewCommand implements Callable<Integer> {

  @Mixin private ReviewOptions options = new ReviewOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "TEI files of the corpus; without them all, and the entries.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--list", description = "Print what is doubtful; ask nothing.")
  private boolean list;

  @Option(
      names = "--decide",
      paramLabel = "FILE",
      description = "Carry out the decisions of a list (TSV or JSON).")
  private @Nullable Path decide;

  @Option(
      names = "--merge",
      arity = "2",
      paramLabel = "ID",
      description = "Put the first entry into the second, with all pointers to it.")
  private List<String> merge = new ArrayList<>();

  @Option(
      names = "--rename",
      arity = "2",
      paramLabel = "ID",
      description = "Give the first entry the second as its id, in all pointers too.")
  private List<String> rename = new ArrayList<>();

  @Option(
      names = "--split",
      arity = "2",
      paramLabel = "ID",
      description = "Part the second entry off the first, with the forms named by --form.")
  private List<String> split = new ArrayList<>();

  @Option(names = "--form", paramLabel = "FORM", description = "A form of the name, for --split.")
  private List<String> forms = new ArrayList<>();

  private final Session session;

  ReviewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(session, options);
    CorpusFolder folder = options.corpus(session);
    report.from(folder.root());
    List<ReviewDecision> decisions = decisions(report);
    if (list) {
      print(review(folder, report, report.findings()).list(request()), report);
    } else if (decide != null || !decisions.isEmpty()) {
      decide(folder, decisions, report);
    } else if (Answers.canCome(session)) {
      List<Diagnostic> told = new ArrayList<>();
      new ReviewDialogue(session, folder, review(folder, report, told::add), told, request()).run();
    } else {
      throw new WrongCall(Diagnostic.of(Code.NO_TERMINAL, Place.file(folder.root().toString())));
    }
    report.print();
    return report.status();
  }

  private CorpusReview review(CorpusFolder folder, Report report, DiagnosticSink sink)
      throws IOException {
    return new CorpusReview(
        folder, CorpusSettings.read(folder, report.findings()), options.by(), options.diff(), sink);
  }

  private ReviewRequest request() {
    List<Path> files = paths.stream().map(session::resolve).toList();
    return new ReviewRequest(files, options.each(), options.below(), options.rows());
  }

  private void print(List<ReviewRow> rows, Report report) {
    switch (options.form()) {
      case TEXT -> rows.forEach(row -> ReviewText.lines(row).forEach(session.out()::println));
      case TSV -> session.out().print(ReviewTable.tsv(rows));
      case JSON -> session.out().print(ReviewTable.json(rows));
    }
    int tags = rows.stream().filter(r -> !r.key().isEntry()).mapToInt(ReviewRow::tags).sum();
    long entries = rows.stream().filter(r -> r.key().isEntry()).count();
    report.say(
        Numbers.of(tags, "doubtful tag")
            + ", "
            + (entries == 1 ? "1 new entry." : entries + " new entries."));
  }

  /** Those of the command line, or of the file that it names. */
  private List<ReviewDecision> decisions(Report report) throws IOException {
    List<ReviewDecision> decisions = new ArrayList<>();
    shorthand(Verdict.MERGE, merge, decisions);
    shorthand(Verdict.RENAME, rename, decisions);
    if (!split.isEmpty()) {
      String value = split.get(1) + ": " + String.join(" | ", forms);
      shorthand(Verdict.SPLIT, List.of(split.get(0), value), decisions);
    }
    if (decide != null) {
      Path file = session.resolve(decide);
      decisions.addAll(ReviewFile.read(file, decide.toString(), report.findings()));
    }
    return decisions;
  }

  private static void shorthand(Verdict verdict, List<String> ids, List<ReviewDecision> decisions) {
    for (int i = 0; i + 1 < ids.size(); i += 2) {
      Place place = Place.file("tei/authority");
      decisions.add(
          new ReviewDecision(ReviewKey.entry(ids.get(i)), verdict, ids.get(i + 1), place));
    }
  }

  private void decide(CorpusFolder folder, List<ReviewDecision> decisions, Report report)
      throws IOException, CorpusLock.Held {
    CorpusReview review = review(folder, report, report.findings());
    ReviewOutcome outcome = CorpusLock.whileHeld(folder, () -> review.decide(decisions));
    outcome.diffs().forEach(session.out()::print);
    outcome.changed().forEach(session.out()::println);
    if (outcome.made() == 0) {
      report.say("Nothing is to be changed.");
    } else if (options.diff()) {
      report.say(Numbers.of(outcome.made(), "decision") + ". Nothing is written.");
    } else {
      report.say(Numbers.of(outcome.made(), "decision") + " carried out.");
    }
  }
}
