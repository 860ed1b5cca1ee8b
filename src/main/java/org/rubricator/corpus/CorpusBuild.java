package org.rubricator.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;
import org.rubricator.edition.CatalogueData;
import org.rubricator.edition.TextSummary;
import org.rubricator.index.IndexedText;
import org.rubricator.token.TokenStream;
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
    return build(settings, converted, old, tree);
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

  private BuildOutcome build(
      Settings settings, ConvertOutcome converted, TaskState old, FreshTree tree)
      throws IOException {
    BuildInputs inputs = new BuildInputs(folder, schemas);
    String everything = inputs.everything();
    Catalogue catalogue = new Catalogue(folder, findings);
    progress.doing("Checking texts: " + catalogue.texts().size());
    StoredChecks checks = new StoredChecks(folder, catalogue, inputs.tool());
    List<ValidTei> valid =
        new CorpusCheck(folder, settings).valid(catalogue, schemas, checks, findings);
    checks.store();
    List<Products.Text> texts = texts(catalogue, valid);
    List<CatalogueData.LeftOut> leftOut = leftOut(catalogue, texts, converted);
    if (texts.isEmpty()) {
      String label = folder.label(folder.tei());
      findings.report(
          leftOut.isEmpty() ? NoTexts.in(label) : NoTexts.allLeftOut(label, leftOut.size()));
      return outcome(List.of(), stems(leftOut), 0, 1, converted.written());
    }
    return products(
        settings, inputs, everything, catalogue, valid, texts, leftOut, converted, old, tree);
  }

  private BuildOutcome products(
      Settings settings,
      BuildInputs inputs,
      String everything,
      Catalogue catalogue,
      List<ValidTei> valid,
      List<Products.Text> texts,
      List<CatalogueData.LeftOut> leftOut,
      ConvertOutcome converted,
      TaskState old,
      FreshTree tree)
      throws IOException {
    progress.doing("Making pages");
    List<ValidTei> authority =
        valid.stream().filter(v -> Products.kind(v.document().label()).isPresent()).toList();
    Products products =
        new Products(
            folder, catalogue.header(), settings, inputs.stylesheets(), authority, findings);
    Tasks tasks = new Tasks(folder, tree.path(), old);
    products.make(tasks, texts, products.catalogue(texts, leftOut));
    tree.moveIntoPlace();
    SafeFiles.write(
        folder.state().resolve("tasks.tsv"), tasks.state().toBytes(), "dist/.state/tasks.tsv");
    List<TextSummary> summaries = texts.stream().map(Products.Text::summary).toList();
    int pages =
        (int) tasks.state().outputs().keySet().stream().filter(p -> p.endsWith(".html")).count();
    repeatUnmapped(texts, tasks);
    if (findings.sorted().stream().noneMatch(CorpusBuild::isPassing)) {
      new LastBuild(everything, summaries, stems(leftOut), pages, lasting()).write(folder);
    }
    return outcome(summaries, stems(leftOut), pages, tasks.done(), converted.written());
  }

  /** What is still so in the next build; a name was made once. */
  private List<Diagnostic> lasting() {
    return findings.sorted().stream().filter(d -> d.code() != Code.NAMES_COLLIDE).toList();
  }

  /** What may be otherwise next time, with nothing changed. */
  private static boolean isPassing(Diagnostic finding) {
    return switch (finding.code()) {
      case LIMIT_PASSED, PAGE_FAILED, FAULT_OF_OURS -> true;
      default -> false;
    };
  }

  /** A page that was taken over has no run that could tell again what it told. */
  private void repeatUnmapped(List<Products.Text> texts, Tasks tasks) {
    List<Diagnostic> told =
        LastBuild.read(folder.state()).map(LastBuild::findings).orElse(List.of());
    for (Products.Text text : texts) {
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

  private static List<String> stems(List<CatalogueData.LeftOut> leftOut) {
    return leftOut.stream().map(CatalogueData.LeftOut::stem).toList();
  }

  /** The valid texts in the order of the catalogue, with their words. */
  private static List<Products.Text> texts(Catalogue catalogue, List<ValidTei> valid) {
    Map<String, ValidTei> byLabel = new HashMap<>();
    valid.forEach(v -> byLabel.put(v.document().label(), v));
    return catalogue.texts().parallelStream()
        .flatMap(
            t -> Stream.ofNullable(byLabel.get(t.document().label())).map(v -> text(t.stem(), v)))
        .toList();
  }

  private static Products.Text text(String stem, ValidTei valid) {
    TokenStream tokens = TokenStream.of(valid);
    TextSummary summary = TextSummary.of(stem, tokens);
    return new Products.Text(valid, new IndexedText(stem, summary.title(), tokens), summary);
  }

  private List<CatalogueData.LeftOut> leftOut(
      Catalogue catalogue, List<Products.Text> texts, ConvertOutcome converted) {
    List<CatalogueData.LeftOut> leftOut = new ArrayList<>();
    List<String> taken = texts.stream().map(t -> t.summary().stem()).toList();
    for (TeiText text : catalogue.texts()) {
      if (!taken.contains(text.stem())) {
        leftOut.add(new CatalogueData.LeftOut(text.stem(), "it is not valid"));
        findings.report(Code.TEXT_LEFT_OUT, Place.file(text.document().label()), text.stem());
      }
    }
    catalogue
        .unreadable()
        .forEach(s -> leftOut.add(new CatalogueData.LeftOut(s, "it cannot be read")));
    converted
        .failed()
        .forEach(s -> leftOut.add(new CatalogueData.LeftOut(s, "the raw text could not be taken")));
    return leftOut;
  }
}
