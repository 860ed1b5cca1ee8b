package org.rubricator.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.edition.TextSummary;
import org.rubricator.validate.ValidTei;

/**
 * The main job, the stages in their order: convert what is new, read, validate, make the products,
 * move them into place. A TEI file that exists is never written to.
 */
public final class CorpusBuild {

  private final CorpusFolder folder;
  private final SchemaChoice schemas;
  private final Findings findings;
  private final Progress progress;

  public CorpusBuild(
      CorpusFolder folder, SchemaChoice schemas, Findings findings, Progress progress) {
    this.folder = folder;
    this.schemas = schemas;
    this.findings = findings;
    this.progress = progress;
  }

  /** Builds, holding the corpus against other runs. */
  public BuildOutcome run() throws IOException, CorpusLock.Held {
    return CorpusLock.whileHeld(folder, this::build);
  }

  private BuildOutcome build() throws IOException {
    FreshTree tree = new FreshTree(folder);
    tree.prepare();
    TaskState old = TaskState.read(folder.state().resolve("tasks.tsv"));
    Optional<BuildOutcome> unchanged = unchanged(old);
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    Settings settings = CorpusSettings.read(folder, findings);
    ConvertOutcome converted =
        new CorpusConversion(folder, settings, findings, progress).convert(ConvertRequest.all());
    BuildInputs inputs = new BuildInputs(folder, schemas);
    String everything = inputs.everything();
    CheckedCorpus corpus = check(settings, inputs, converted);
    if (corpus.texts().isEmpty()) {
      findings.report(corpus.withoutTexts(folder.label(folder.tei())));
      return outcome(List.of(), corpus.leftOutStems(), 0, 1, converted.written());
    }
    Tasks tasks = new Tasks(folder, tree.path(), old);
    List<TextSummary> texts = make(corpus, settings, inputs, tasks);
    repeatUnmapped(corpus, tasks);
    LastBuild.forget(folder);
    tree.moveIntoPlace();
    keep(texts, corpus.leftOutStems(), everything, tasks);
    return outcome(texts, corpus.leftOutStems(), pages(tasks), tasks.done(), converted.written());
  }

  /** Nothing that a build reads has changed, and what it made lies as it was. */
  private Optional<BuildOutcome> unchanged(TaskState old) throws IOException {
    Optional<LastBuild> last = LastBuild.read(folder.state());
    if (last.isEmpty()
        || !last.get().inputs().equals(new BuildInputs(folder, schemas).everything())
        || !Tasks.areIntact(folder, old.outputs())) {
      return Optional.empty();
    }
    findings.addAll(last.get().findings());
    return Optional.of(
        outcome(last.get().texts(), last.get().leftOut(), last.get().pages(), 0, List.of()));
  }

  private CheckedCorpus check(Settings settings, BuildInputs inputs, ConvertOutcome converted)
      throws IOException {
    Catalogue catalogue = new Catalogue(folder, findings);
    progress.doing("Checking texts: " + catalogue.texts().size());
    StoredChecks checks = new StoredChecks(folder, catalogue, inputs.tool());
    List<ValidTei> valid =
        new CorpusCheck(folder, settings).valid(catalogue, schemas, checks, findings);
    checks.store();
    return CheckedCorpus.of(catalogue, valid, converted.failed(), findings);
  }

  private List<TextSummary> make(
      CheckedCorpus corpus, Settings settings, BuildInputs inputs, Tasks tasks) throws IOException {
    progress.doing("Making pages");
    Products products = new Products(folder, corpus, settings, inputs.stylesheets(), findings);
    return products.make(tasks, corpus.texts());
  }

  /** What the next build needs to know. */
  private void keep(List<TextSummary> texts, List<String> leftOut, String everything, Tasks tasks)
      throws IOException {
    SafeFiles.write(
        folder.state().resolve("tasks.tsv"), tasks.state().toBytes(), "dist/.state/tasks.tsv");
    if (findings.sorted().stream().noneMatch(CorpusBuild::isPassing)) {
      new LastBuild(everything, texts, leftOut, pages(tasks), lasting()).write(folder);
    }
  }

  private static int pages(Tasks tasks) {
    return (int) tasks.state().outputs().keySet().stream().filter(p -> p.endsWith(".html")).count();
  }

  /** What is still so in the next build; a name was made once. */
  private List<Diagnostic> lasting() {
    return findings.sorted().stream().filter(d -> d.code() != Code.NAMES_COLLIDE).toList();
  }

  /** What may be otherwise next time, with nothing changed. */
  private static boolean isPassing(Diagnostic finding) {
    return finding.code().isPassing()
        || finding.code() == Code.PAGE_FAILED
        || finding.code() == Code.FAULT_OF_OURS;
  }

  /** A page that was taken over has no run that could tell again what it told. */
  private void repeatUnmapped(CheckedCorpus corpus, Tasks tasks) {
    List<Diagnostic> told =
        LastBuild.read(folder.state()).map(LastBuild::findings).orElse(List.of());
    for (Products.Text text : corpus.texts()) {
      String label = text.valid().document().label();
      told.stream()
          .filter(d -> d.code() == Code.ELEMENT_UNMAPPED && d.place().path().equals(label))
          .filter(d -> tasks.wasTakenOver("page:" + text.summary().stem()))
          .forEach(findings::report);
    }
  }

  private BuildOutcome outcome(
      List<TextSummary> texts, List<String> leftOut, int pages, int steps, List<String> converted) {
    return new BuildOutcome(
        texts, leftOut, pages, steps, converted, folder.dist().resolve("edition/index.html"));
  }
}
