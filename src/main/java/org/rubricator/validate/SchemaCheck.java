package org.rubricator.validate;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.Severity;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.SchematronRules;
import org.rubricator.xml.StylesheetFault;
import org.rubricator.xml.XmlTree;

/** A file against its schemas: grammars first, and rules on a tree that is built meanwhile. */
final class SchemaCheck {

  private final TeiDocument document;
  private final URI address;
  private final Expansion includes;
  private final WorkAllowed work;
  private @Nullable XdmNode tree;
  private final Findings told;
  private boolean stopped;

  private SchemaCheck(TeiFile file, Expansion includes, WorkAllowed work, Findings told) {
    this.document = file.document();
    this.address = file.path().toAbsolutePath().toUri();
    this.includes = includes;
    this.work = work;
    this.told = told;
  }

  /**
   * Checks a file.
   *
   * @param work how long each schema may take
   * @param findings takes what the file is held to
   * @param others what was found before that it may not be held to
   */
  static void run(
      TeiFile file,
      SchemaFinder.Found schemas,
      Expansion includes,
      WorkAllowed work,
      Findings findings,
      Findings others) {
    SchemaCheck check = new SchemaCheck(file, includes, work, findings);
    Findings own = schemas.binding() ? findings : new Findings();
    check.against(schemas.named(), findings);
    check.against(schemas.others(), own);
    Findings passed = new Findings();
    passed.addAll(own == findings ? List.of() : own.sorted());
    passed.addAll(others == findings ? List.of() : others.sorted());
    summary(SameMistake.once(file.document(), passed.sorted(), List.of()), findings);
  }

  private void against(SchemaSet schemas, Findings findings) {
    boolean wantsTree = !schemas.rules().isEmpty();
    for (RelaxNgSchema g : schemas.grammars()) {
      stopped |=
          !work.on(
              document, includes, g, g.name(), s -> grammar(g, wantsTree, s, findings), findings);
    }
    for (SchematronRules r : schemas.rules()) {
      if (stopped) {
        WorkAllowed.leftOut(document, r.name(), told); // all have the time of one without end
      } else {
        stopped = !work.on(document, includes, r, r.name(), s -> rules(r, s, findings), findings);
      }
    }
  }

  private void grammar(RelaxNgSchema grammar, boolean wantsTree, int seconds, Findings findings) {
    if (wantsTree && tree == null && isWhole()) {
      XmlTree.Building building = new XmlTree.Building(address);
      if (GrammarCheck.run(document, grammar, includes, building::beside, seconds, findings)) {
        tree = building.tree();
      }
    } else {
      UnaryOperator<RelaxNgSchema.Events> alone = UnaryOperator.identity();
      GrammarCheck.run(document, grammar, includes, alone, seconds, findings);
    }
  }

  private void rules(SchematronRules rules, int seconds, Findings findings) {
    Expansion inTree = isWhole() ? includes : Expansion.none();
    try {
      RuleCheck.run(document, tree(), rules, inTree, seconds, findings);
    } catch (StylesheetFault e) {
      Place place = Place.file(document.label());
      findings.report(Code.SCHEMA_BROKEN, place, rules.name(), e.reason());
    }
  }

  /** A file's own elements, with those of its parts where it has any. */
  private XdmNode tree() {
    XdmNode known = tree;
    if (known == null) {
      known =
          isWhole()
              ? XmlTree.of(new TeiEvents(document, includes), address)
              : XmlTree.parse(document.text(), address.toString());
      tree = known;
    }
    return known;
  }

  /** A document type may hold comments of its own, which rules can see; includes go before them. */
  private boolean isWhole() {
    return document.text().lastIndexOf("<!DOCTYPE", document.root().start()) < 0
        || includes.areFollowedIn(document) && document.root().any(Tei::isInclude);
  }

  /** One warning for all that a file is not held to. */
  private static void summary(List<Diagnostic> passed, Findings findings) {
    List<Diagnostic> errors = passed.stream().filter(SchemaCheck::isMistake).toList();
    if (!errors.isEmpty()) {
      Diagnostic first = errors.get(0);
      findings.report(Code.NOT_HELD_TO_OURS, first.place(), errors.size(), first.message());
    }
  }

  private static boolean isMistake(Diagnostic finding) {
    return finding.severity() == Severity.ERROR && finding.follows().isEmpty();
  }
}
