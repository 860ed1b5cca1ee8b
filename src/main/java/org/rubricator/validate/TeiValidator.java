package org.rubricator.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Fault;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.MemoryLimit;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.XmlProblem;

/** All checks in one pass over the files that belong together. */
public final class TeiValidator {

  private final SchemaFinder schemas;
  private final Path root;
  private final boolean complete;
  private final boolean lenient;
  private final Findings sink;
  private final CheckMemory memory;
  private final RecentChecks recent;

  /**
   * Makes a check.
   *
   * @param sink takes what is found; what it holds already is not said again in other words
   */
  public TeiValidator(ValidateOptions options, CheckMemory memory, Findings sink) {
    this(options, new RecentChecks(), memory, sink);
  }

  /** As the other, with what checks before this one have kept. */
  public TeiValidator(
      ValidateOptions options, RecentChecks recent, CheckMemory memory, Findings sink) {
    this(options, recent.schemas(options), recent, memory, sink);
  }

  /** As the others, with schemas that may have been compiled before. */
  TeiValidator(ValidateOptions options, SchemaFinder schemas, CheckMemory memory, Findings sink) {
    this(options, schemas, new RecentChecks(), memory, sink);
  }

  private TeiValidator(
      ValidateOptions options,
      SchemaFinder schemas,
      RecentChecks recent,
      CheckMemory memory,
      Findings sink) {
    this.schemas = schemas;
    this.recent = recent;
    this.root = options.root();
    this.complete = options.inCorpus();
    this.lenient = options.lenient();
    this.memory = memory;
    this.sink = sink;
  }

  /**
   * Checks files together: ids and pointers are looked for in all of them.
   *
   * @param includes what a corpus file stands for beside its own elements
   * @return those without an error, in the order given
   */
  public List<ValidTei> validate(List<TeiFile> files, Expansion includes) {
    return validate(files, includes, List.of());
  }

  /**
   * As the other, with files to which pointers may lead and that are not checked.
   *
   * @param known those files
   */
  public List<ValidTei> validate(List<TeiFile> files, Expansion includes, List<TeiDocument> known) {
    IdIndex ids = new IdIndex(complete);
    List<Findings> own = files.stream().map(f -> new Findings()).toList();
    for (int i = 0; i < files.size(); i++) {
      add(files.get(i).document(), includes, ids, own.get(i));
    }
    known.stream().filter(d -> !ids.knows(d.label())).forEach(ids::add);
    List<TeiDocument> documents = files.stream().map(TeiFile::document).toList();
    IdClaims claims = new IdClaims(() -> targets(documents, ids));
    documents.forEach(claims::own);
    for (int i = 0; i < files.size(); i++) {
      claims.claim(documents.get(i), own.get(i));
    }
    claims.reportHarmless(sink);
    if (complete) {
      authority(documents, ids);
    }
    IntStream.range(0, files.size())
        .parallel()
        .forEach(i -> guarded(files.get(i), ids, includes, own.get(i)));
    List<Diagnostic> before = sink.sorted();
    List<ValidTei> valid = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SameMistake.once(files.get(i).document(), own.get(i).sorted(), before).forEach(sink::report);
      if (!own.get(i).hasErrors()) {
        valid.add(new ValidTei(files.get(i).document()));
      }
    }
    return valid;
  }

  private void add(TeiDocument document, Expansion includes, IdIndex ids, Findings findings) {
    Surroundings file = Surroundings.of(document, includes);
    ids.add(file);
    file.whole().forEach(part -> DoubleIds.inFile(part, findings));
    DoubleIds.betweenParts(document, includes, findings);
    if (!complete) {
      DoubleIds.includedAgain(document, includes, findings); // a corpus file is told otherwise
    }
  }

  private void authority(List<TeiDocument> documents, IdIndex ids) {
    Registers registers = new Registers();
    documents.forEach(d -> registers.add(d, ids));
    Set<String> named = new HashSet<>();
    if (documents.stream().anyMatch(Registers::isRegister)) {
      documents.forEach(d -> named.addAll(recent.targetsElsewhere(d, ids)));
    }
    registers.report(named, sink);
  }

  private static Set<String> targets(List<TeiDocument> documents, IdIndex ids) {
    return documents.stream()
        .flatMap(d -> PointerCheck.targetsElsewhere(d, ids).stream())
        .collect(Collectors.toSet());
  }

  /**
   * Checks files together without holding them: a few at a time are read, checked and let go.
   *
   * @param reader reads a file again that was surveyed
   * @param survey of all of them; they include no others
   */
  public void validate(
      List<Path> files, Function<Path, Optional<TeiDocument>> reader, Survey survey) {
    survey.end();
    if (!lenient) {
      survey.registers(sink);
    }
    List<Diagnostic> before = sink.sorted();
    survey
        .atOnce(files)
        .forEach(
            path -> reader.apply(path).ifPresent(d -> one(new TeiFile(d, path), survey, before)));
    survey.claims().reportHarmless(sink);
  }

  /** Checks a file of which the ids, and those of others, are known. */
  void validate(TeiFile file, IdIndex ids) {
    Findings own = new Findings();
    DoubleIds.inFile(file.document(), own);
    guarded(file, ids, Expansion.none(), own);
    if (!lenient && Registers.isRegister(file.document())) {
      Registers.inFile(file.document(), own);
    }
    SameMistake.once(file.document(), own.sorted(), List.of()).forEach(sink::report);
  }

  private void one(TeiFile file, Survey survey, List<Diagnostic> before) {
    Findings own = new Findings();
    DoubleIds.inFile(file.document(), own);
    survey.claims().claim(file.document(), own);
    guarded(file, survey.ids(), Expansion.none(), own);
    SameMistake.once(file.document(), own.sorted(), before).forEach(sink::report);
  }

  /** The schemas that files were checked against, in words, by name. */
  public List<String> schemas() {
    return schemas.told();
  }

  /** A fault in one file does not stop the others, nor take away what was found before it. */
  private void guarded(TeiFile file, IdIndex ids, Expansion includes, Findings findings) {
    Findings found = new Findings();
    try {
      recallOrCheck(file, ids.within(file.document().label()), includes, found);
      MissingFiles.run(file, root, ids, lenient ? new Findings() : found);
    } catch (RuntimeException e) {
      found.report(Fault.of(e, Place.file(file.document().label())));
    } catch (OutOfMemoryError e) {
      found.report(MemoryLimit.passed(file.document().label()));
    }
    findings.addAll(found.sorted());
  }

  private void recallOrCheck(TeiFile file, IdIndex ids, Expansion includes, Findings found) {
    Optional<List<Diagnostic>> known =
        recent.recall(file.document(), includes, ids).or(() -> memory.recall(file));
    if (known.isPresent()) {
      found.addAll(known.get());
    } else {
      newly(file, ids, includes, found);
    }
  }

  /** What a file's own check finds; ids that it shares with others are no part of it. */
  private void newly(TeiFile file, IdIndex ids, Expansion includes, Findings found) {
    Lookups lookups = new Lookups(file.document().label());
    check(file, ids.writtenDown(lookups), includes, found);
    List<Diagnostic> sorted = found.sorted();
    memory.keep(file, sorted);
    recent.keep(file.document(), includes, lookups, sorted);
  }

  private void check(TeiFile file, IdIndex ids, Expansion includes, Findings findings) {
    TeiDocument document = file.document();
    if (!document.isTei()) {
      OtherRoot.report(document, findings);
      return;
    }
    Findings ours = lenient ? new Findings() : findings;
    Surroundings.of(document, includes).whole().forEach(f -> IncludeNames.run(f, findings));
    try {
      ownChecks(Surroundings.of(document, includes), ids, ours);
      SchemaCheck.run(
          file,
          schemas.of(document, file.path(), findings),
          includes,
          recent.work(),
          findings,
          ours);
    } catch (LimitPassed e) {
      findings.report(Code.LIMIT_PASSED, Place.file(document.label()), e.limit());
    } catch (XmlProblem e) {
      document.report(e, findings);
    }
  }

  /** What no grammar can tell. */
  private void ownChecks(Surroundings files, IdIndex ids, Findings ours) {
    files.whole().forEach(file -> ownChecks(file, ids, ours));
    ChainCheck.run(files.whole(), ours);
    HeaderCheck.run(files, ours);
  }

  private void ownChecks(TeiDocument document, IdIndex ids, Findings ours) {
    PrologCheck.run(document, ours);
    DateCheck.run(document, ours);
    DateWordsCheck.run(document, ours);
    PrefixCheck.run(document, ours);
    PointerCheck.run(document, ids, ours);
    LanguageCheck.run(document, ids.languages(document.label()), ours);
    CharacterCheck.run(document, ours);
    if (!Registers.isRegister(document)) { // these are held against each other
      Registers.inFile(document, ours);
    }
  }
}
