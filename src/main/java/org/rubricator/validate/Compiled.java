package org.rubricator.validate;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.SchemaKind;
import org.rubricator.xml.SchemaProblem;
import org.rubricator.xml.SchematronRules;

/**
 * What a schema gives to check files by. A grammar comes with the Schematron rules that it carries;
 * an ODD gives its rules alone, since a grammar is made from it together with the whole of TEI.
 *
 * @param problems why all or a part of it cannot be used
 */
record Compiled(SchemaKind kind, SchemaSet set, List<String> problems) {

  private static final String PAGE =
      "it is a page in HTML; save the schema itself, not the page that shows it";

  /** A step in reading a schema. */
  @FunctionalInterface
  private interface Step<T> {
    T take() throws SchemaProblem;
  }

  /**
   * Compiles a schema.
   *
   * @param phase in which Schematron is checked, or the empty string for the schema's own
   * @param parts gives the text of a part that it includes, as {@link RelaxNgSchema#compile} says
   */
  static Compiled of(String text, URI uri, String phase, Function<URI, String> parts) {
    SchemaKind kind = SchemaKind.of(text);
    if (SchemaKind.isPage(text)) {
      return new Compiled(SchemaKind.RELAX_NG, SchemaSet.NONE, List.of(PAGE));
    }
    List<String> problems = new ArrayList<>();
    List<RelaxNgSchema> grammars =
        kind == SchemaKind.RELAX_NG
            ? step(() -> List.of(RelaxNgSchema.compile(text, uri, parts)), problems)
            : List.of();
    List<SchematronRules> rules =
        kind.isUsed() && problems.isEmpty()
            ? step(() -> rules(kind, text, uri, phase, parts), problems)
            : List.of();
    rules.forEach(r -> problems.addAll(r.problems()));
    return new Compiled(kind, new SchemaSet(grammars, rules), problems);
  }

  /** What a step gives; nothing where it cannot be taken, and the others are. */
  private static <T> List<T> step(Step<List<T>> step, List<String> problems) {
    try {
      return step.take();
    } catch (SchemaProblem e) {
      problems.add(e.reason());
      return List.of();
    }
  }

  /** The rules that a schema is, or carries. */
  private static List<SchematronRules> rules(
      SchemaKind kind, String text, URI uri, String phase, Function<URI, String> parts)
      throws SchemaProblem {
    String name = SchemaFinder.lastStep(uri.getPath());
    return kind == SchemaKind.SCHEMATRON
        ? List.of(schematron(text, uri, name, phase, parts))
        : SchematronRules.embedded(text, uri, name, parts);
  }

  /**
   * Schematron 1.5 is made that of the standard; our own rules were transpiled when the tool was
   * built.
   */
  private static SchematronRules schematron(
      String text, URI uri, String name, String phase, Function<URI, String> parts)
      throws SchemaProblem {
    if (SchemaKind.isOldSchematron(text)) {
      return SchematronRules.compileOld(text, uri, name, phase, parts);
    }
    Optional<String> ready =
        ResourceFolder.carried(SchemaLoader.OURS + ".sch")
            .filter(own -> own.equals(text) && phase.isEmpty())
            .flatMap(own -> ResourceFolder.carried(SchemaLoader.OURS + ".sch.xsl"));
    return ready.isPresent()
        ? SchematronRules.transpiled(ready.get(), name)
        : SchematronRules.compile(text, uri, name, phase, parts);
  }
}
