package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.SchematronRules;
import org.rubricator.xml.StylesheetFault;
import org.rubricator.xml.XmlProblem;
import org.rubricator.xml.XmlTree;

/** All checks in one pass over the files that belong together. */
public final class TeiValidator {

  private final SchemaFinder schemas;
  private final DiagnosticSink sink;

  public TeiValidator(ValidateOptions options, DiagnosticSink sink) {
    this.schemas = new SchemaFinder(options, sink);
    this.sink = sink;
  }

  /**
   * Checks files together: ids and pointers are looked for in all of them.
   *
   * @param includes what an XInclude element of a file stands for
   * @return those without an error, in the order given
   */
  public List<ValidTei> validate(
      List<TeiFile> files, Function<TeiElement, Optional<TeiDocument>> includes) {
    IdIndex ids = new IdIndex();
    List<Findings> own = files.stream().map(f -> new Findings()).toList();
    for (int i = 0; i < files.size(); i++) {
      ids.add(files.get(i).document(), own.get(i));
    }
    for (int i = 0; i < files.size(); i++) {
      ids.claim(files.get(i).document(), own.get(i));
    }
    List<Optional<ValidTei>> checked =
        IntStream.range(0, files.size())
            .parallel()
            .mapToObj(i -> check(files.get(i), ids, includes, own.get(i)))
            .toList();
    own.forEach(findings -> findings.sorted().forEach(sink::report));
    List<ValidTei> valid = new ArrayList<>();
    checked.forEach(c -> c.ifPresent(valid::add));
    return valid;
  }

  private Optional<ValidTei> check(
      TeiFile file,
      IdIndex ids,
      Function<TeiElement, Optional<TeiDocument>> includes,
      Findings findings) {
    TeiDocument document = file.document();
    if (!document.isTei()) {
      TeiElement root = document.root();
      findings.report(Code.NOT_TEI, document.place(root), root.name(), root.namespace());
      return Optional.empty();
    }
    try {
      DateCheck.run(document, findings);
      PointerCheck.run(document, ids, findings);
      XdmNode tree = XmlTree.parse(document.text(), document.label());
      schemas(file, tree, includes, findings);
      return findings.hasErrors() ? Optional.empty() : Optional.of(new ValidTei(document, tree));
    } catch (LimitPassed e) {
      findings.report(Code.LIMIT_PASSED, Place.file(document.label()), e.limit());
    } catch (XmlProblem e) {
      findings.report(Code.LIMIT_PASSED, Place.file(document.label()), e.reason());
    }
    return Optional.empty();
  }

  private void schemas(
      TeiFile file,
      XdmNode tree,
      Function<TeiElement, Optional<TeiDocument>> includes,
      Findings findings) {
    SchemaSet set = schemas.of(file.document(), file.path());
    for (RelaxNgSchema grammar : set.grammars()) {
      GrammarCheck.run(file.document(), grammar, includes, findings);
    }
    for (SchematronRules rules : set.rules()) {
      rules(file, tree, rules, findings);
    }
  }

  private static void rules(
      TeiFile file, XdmNode tree, SchematronRules rules, Findings findings) {
    try {
      RuleCheck.run(file.document(), tree, rules, findings);
    } catch (StylesheetFault e) {
      Place place = Place.file(file.document().label());
      findings.report(Code.SCHEMA_BROKEN, place, "the Schematron rules", e.getMessage());
    }
  }
}
