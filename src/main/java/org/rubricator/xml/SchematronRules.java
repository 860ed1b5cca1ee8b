package org.rubricator.xml;

import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/** Schematron rules, compiled to XSLT once by SchXslt2, immutable and shared between threads. */
public final class SchematronRules {

  static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  static final String SCHEMATRON_1_5 = "http://www.ascc.net/xml/schematron";
  private static final String BASE = "builtin:/schemas/rules";

  /** Matches what may lead to rules: their namespace, or a part of the grammar. */
  private static final Pattern MAY_CARRY =
      Pattern.compile(
          Pattern.quote(SCHEMATRON)
              + "|"
              + Pattern.quote(SCHEMATRON_1_5)
              + "|\\b(?:include|externalRef)\\s");

  /** Matches a place in the stylesheet that is made of rules, which nobody has written. */
  private static final Pattern MADE_LINE =
      Pattern.compile(" \\(line \\d{1,9} of " + Pattern.quote(BASE) + "\\)$");

  private static final String EMBEDDED = "xslt/embedded-rules.xsl";
  private static final String TRANSPILER = "xslt/schematron-to-xslt.xsl";
  private static final String PHASE = "Q{http://dmaus.name/ns/2023/schxslt}phase";

  /** SchXslt2 reports what fails alone, and goes on where something cannot be worked out. */
  private static final Map<QName, Boolean> TRANSPILING =
      Map.of(schxslt("compact-report"), true, schxslt("terminate-validation-on-error"), false);

  /** Nanoseconds after which a schema that cannot be compiled is given up at once. */
  private static final long LONGEST_TO_TRY_AGAIN = 2_000_000_000L;

  /**
   * What a stylesheet is made of.
   *
   * @param wrong expressions, of which what cannot be used is left out
   * @param guarded true if what fails in variables is caught, for which expressions are rewritten
   */
  private record Making(List<WrongExpression> wrong, boolean guarded) {
    private static final Making ALL = new Making(List.of(), true);
  }

  /** What is told of an assertion. */
  public enum Kind {
    /** The document breaks it. */
    BROKEN,
    /** It cannot be worked out at this place. */
    NOT_WORKED
  }

  /**
   * An assertion that fails.
   *
   * @param id of the assertion, else of its rule, else of its pattern, else the empty string
   * @param role such as {@code error} or {@code warning}, found likewise, or the empty string
   * @param message the assertion's own, or why it cannot be worked out
   */
  public record Failure(Kind kind, String id, String role, NodePlace place, String message) {}

  private static final Stylesheets OURS = new Stylesheets(ResourceFolder.builtIn(), TRANSPILING);

  /**
   * Rules as a stylesheet.
   *
   * @param problems what in the schema stands for nothing, in words
   */
  private record Transpiled(String stylesheet, List<String> problems) {

    private Transpiled with(List<String> others) {
      return new Transpiled(
          stylesheet, Stream.concat(problems.stream(), others.stream()).distinct().toList());
    }
  }

  private final String name;
  private final Stylesheet checks;
  private final List<String> problems;

  private static QName schxslt(String parameter) {
    return new QName("http://dmaus.name/ns/2023/schxslt", parameter);
  }

  private SchematronRules(String name, Stylesheet checks, List<String> problems) {
    this.name = name;
    this.checks = checks;
    this.problems = List.copyOf(problems);
  }

  /** The name of the file that they stand in. */
  public String name() {
    return name;
  }

  /** What in their schema stands for nothing, such as a name of a pattern that is not there. */
  public List<String> problems() {
    return problems;
  }

  /**
   * Rules that were transpiled before.
   *
   * @param name of the file that they stand in
   */
  public static SchematronRules transpiled(String stylesheet, String name) throws SchemaProblem {
    return compiled(new Transpiled(stylesheet, List.of()), name);
  }

  private static SchematronRules compiled(Transpiled made, String name) throws SchemaProblem {
    return inTime(
        () -> {
          Stylesheet checks = OURS.compile(made.stylesheet(), BASE, XmlLimits.MAX_SCHEMA_SECONDS);
          return new SchematronRules(name, checks, made.problems());
        });
  }

  /**
   * Rules in Schematron, transpiled now.
   *
   * @param uri their address; parts they include are asked of {@code parts} by theirs
   * @param phase in which they are checked, or the empty string for the schema's own
   * @param parts gives the text of an included part; throws where it may not be read
   */
  public static SchematronRules compile(
      String schematron, URI uri, String name, String phase, Function<URI, String> parts)
      throws SchemaProblem {
    return compile(schematron, uri, name, phase, parts, true);
  }

  /**
   * As the other.
   *
   * @param lines false for rules that were lifted out of another file, so that lines are not its
   */
  private static SchematronRules compile(
      String schematron,
      URI uri,
      String name,
      String phase,
      Function<URI, String> parts,
      boolean lines)
      throws SchemaProblem {
    XdmNode schema = inTime(() -> XmlTree.withLines(schematron, uri.toString()));
    List<String> slips = RuleVocabulary.slips(schema, lines);
    long begun = System.nanoTime();
    try {
      return compiled(transpiled(schema, Making.ALL, phase, parts).with(slips), name);
    } catch (SchemaProblem e) {
      if (System.nanoTime() - begun > LONGEST_TO_TRY_AGAIN) {
        throw e;
      }
      List<WrongExpression> wrong = WrongExpression.in(schema, lines);
      List<String> told =
          Stream.concat(slips.stream(), wrong.stream().map(WrongExpression::told)).toList();
      Making without = new Making(wrong, !wrong.isEmpty());
      try {
        return compiled(transpiled(schema, without, phase, parts).with(told), name);
      } catch (SchemaProblem still) {
        throw told.stream().findFirst().map(SchemaProblem::new).orElse(still);
      }
    }
  }

  /**
   * The rules that a RELAX NG grammar, with those that it includes, or an ODD carries, compiled
   * now.
   *
   * @param text the grammar or the ODD; what is no XML carries none
   * @param uri as in {@link #compile}
   * @param parts as in {@link #compile}
   */
  public static List<SchematronRules> embedded(
      String text, URI uri, String name, Function<URI, String> parts) throws SchemaProblem {
    if (!text.stripLeading().startsWith("<") || !MAY_CARRY.matcher(text).find()) {
      return List.of();
    }
    List<XdmNode> grammars = inTime(() -> new SchemaParts(parts).grammars(text, uri));
    List<SchematronRules> rules = new ArrayList<>();
    for (boolean old : hasOldRules(grammars) ? List.of(false, true) : List.of(false)) {
      String schematron = inTime(() -> lifted(grammars, old));
      if (schematron.contains("schema")) {
        rules.add(compile(schematron, uri, name, "", parts, false));
      }
    }
    return rules;
  }

  private static boolean hasOldRules(List<XdmNode> grammars) {
    return grammars.stream()
        .anyMatch(grammar -> grammar.select(descendant(SCHEMATRON_1_5, "rule")).exists());
  }

  /**
   * A schema in Schematron 1.5, from before the standard, as one in that of the standard, compiled
   * now.
   *
   * @param uri as in {@link #compile}
   * @param phase as in {@link #compile}
   * @param parts as in {@link #compile}
   */
  public static SchematronRules compileOld(
      String text, URI uri, String name, String phase, Function<URI, String> parts)
      throws SchemaProblem {
    String lifted = inTime(() -> lifted(List.of(XmlTree.parse(text, uri.toString())), true));
    return compile(lifted, uri, name, phase, parts, false);
  }

  /**
   * The rules of a grammar and of its parts as a schema of their own, or the empty string.
   *
   * @param old true for those in Schematron 1.5, false for the others
   */
  private static String lifted(List<XdmNode> grammars, boolean old) {
    XdmValue parts = new XdmValue(grammars.subList(1, grammars.size()));
    Map<String, XdmValue> parameters = Map.of("parts", parts, "old", new XdmAtomicValue(old));
    return made(OURS.get(EMBEDDED), grammars.get(0), parameters).stylesheet();
  }

  /** The stylesheet that checks a schema's rules. */
  static String transpile(String schematron, URI uri, Function<URI, String> parts)
      throws SchemaProblem {
    XdmNode schema = inTime(() -> XmlTree.parse(schematron, uri.toString()));
    return transpiled(schema, Making.ALL, "", parts).stylesheet();
  }

  private static Transpiled transpiled(
      XdmNode schema, Making making, String phase, Function<URI, String> parts)
      throws SchemaProblem {
    XdmValue unusable = new XdmValue(making.wrong.stream().map(WrongExpression::unusable).toList());
    Map<String, XdmValue> parameters =
        Map.of(
            PHASE,
            new XdmAtomicValue(phase),
            "unusable",
            unusable,
            "guarded",
            new XdmAtomicValue(making.guarded));
    return inTime(
        () -> {
          Stylesheet step = OURS.get(TRANSPILER).reading(new SchemaParts(parts)::source);
          return made(step, schema, parameters);
        });
  }

  private static Transpiled made(Stylesheet step, XdmNode tree, Map<String, XdmValue> parameters) {
    Stylesheet.Result result = step.within(XmlLimits.MAX_SCHEMA_SECONDS).run(tree, "", parameters);
    List<String> problems = result.messages().stream().map(String::strip).distinct().toList();
    return new Transpiled(new String(result.bytes(), StandardCharsets.UTF_8), problems);
  }

  private static <T> T inTime(Supplier<T> work) throws SchemaProblem {
    try {
      return work.get();
    } catch (WorkStopped e) {
      throw new SchemaProblem("to read it is given up: " + e.reason());
    } catch (StylesheetFault e) {
      throw new SchemaProblem(MADE_LINE.matcher(e.words()).replaceFirst(""));
    } catch (XmlProblem e) {
      throw new SchemaProblem(e.reason() + (e.line() > 0 ? " (line " + e.line() + ")" : ""));
    }
  }

  /**
   * The rules that cannot be asked for on a document, then the assertions that fail, in its order.
   *
   * @param seconds of the processor that it may take
   * @throws StylesheetFault if the rules cannot be run
   * @throws WorkStopped if it takes longer
   */
  public List<Failure> check(XdmNode document, int seconds) {
    ContextFailures contexts = new ContextFailures();
    RefusedFiles refused = new RefusedFiles();
    XdmNode report = checks.within(seconds).reading(refused).tree(document, contexts::add);
    List<Failure> failures = RuleReport.failures(report, document);
    return Stream.of(contexts.failures(), failures.stream(), refused.without(failures))
        .flatMap(found -> found)
        .toList();
  }
}
