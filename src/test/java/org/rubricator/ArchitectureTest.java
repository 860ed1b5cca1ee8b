package org.rubricator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.beans.XMLDecoder;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.NullMarked;
import org.rubricator.validate.ValidTei;

/** The plan of the house as rules: who may import whom, and what only one package does. */
@AnalyzeClasses(packages = "org.rubricator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.rubricator";

  private static final Set<String> STAGES_AND_BELOW =
      Set.of(
          "diagnostic",
          "source",
          "xml",
          "tei",
          "authority",
          "annotation",
          "structure",
          "encode",
          "annotate",
          "validate",
          "token",
          "index",
          "edition",
          "concordance",
          "release");

  private static final Set<String> BELOW_PRODUCTS =
      Set.of("diagnostic", "source", "xml", "tei", "authority", "validate", "token", "index");

  /** Each package with those of ours that it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("diagnostic", Set.of()),
          entry("source", Set.of("diagnostic")),
          entry("xml", Set.of("diagnostic")),
          entry("structure", Set.of("source", "diagnostic")),
          entry("tei", Set.of("xml", "source", "diagnostic")),
          // xml: the check of the written file reads it with a parser of its own.
          entry("encode", Set.of("source", "structure", "tei", "xml", "diagnostic")),
          // source: which characters are white space is said there once.
          entry("authority", Set.of("tei", "source", "diagnostic")),
          // source: tables that the jar carries are read there, and abbreviations are known.
          entry("annotation", Set.of("tei", "source", "diagnostic")),
          entry("annotate", Set.of("annotation", "authority", "tei", "source", "diagnostic")),
          entry("validate", Set.of("tei", "authority", "xml", "diagnostic")),
          // source: tables that the jar carries.
          entry("token", Set.of("validate", "tei", "source")),
          entry("index", Set.of("token", "authority", "tei", "source", "diagnostic")),
          // source: as for authority.
          entry("edition", BELOW_PRODUCTS),
          entry("concordance", BELOW_PRODUCTS),
          entry("release", BELOW_PRODUCTS),
          entry("corpus", STAGES_AND_BELOW),
          entry("serve", Set.of("corpus")),
          // edition: the summary of a text that a build gives back; concordance: what is asked, and
          // its lines; xml: what stopped a stylesheet.
          entry("cli", Set.of("corpus", "serve", "diagnostic", "edition", "concordance", "xml")));

  private static final Pattern DRAWER =
      Pattern.compile("(?:Util|Helper|Manager)(?![a-z])|(?:Utils|Helpers|Managers|Utilities)");

  private static final Pattern DRAWER_PACKAGE =
      Pattern.compile("\\.(?:utils?|utilities|helpers?|managers?)(?:\\.|$)");

  @ArchTest
  static void a_package_imports_only_what_the_table_allows(JavaClasses all) {
    classes().should(importOnlyWhatTheTableAllows()).check(all);
  }

  @ArchTest
  static void every_package_has_a_row_in_the_table(JavaClasses all) {
    Set<String> packages =
        all.stream().map(ArchitectureTest::topPackage).collect(Collectors.toSet());
    assertThat(MAY_IMPORT.keySet()).containsAll(packages);
  }

  @ArchTest
  static void packages_have_no_cycles(JavaClasses all) {
    slices().assignedFrom(eachPackage()).should().beFreeOfCycles().check(all);
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(all);
  }

  @ArchTest
  static void layers_of_annotation_never_import_each_other(JavaClasses all) {
    slices().matching(ROOT + ".annotate.(*)..").should().notDependOnEachOther().check(all);
  }

  @ArchTest
  static void annotate_never_imports_structure(JavaClasses all) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".annotate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".structure..")
        .check(all);
  }

  @ArchTest
  static void annotate_writes_no_file(JavaClasses all) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".annotate..")
        .should()
        .accessTargetWhere(describe("a file is changed", ArchitectureTest::changesFiles))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.io..")
        .check(all);
  }

  @ArchTest
  static void only_xml_makes_a_parser(JavaClasses all) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".xml..")
        .should()
        .dependOnClassesThat(parserMakers())
        .orShould()
        .callMethodWhere(describe("XML properties are read", ArchitectureTest::readsXmlProperties))
        .check(all);
  }

  /** The rule above would hold for any code if it knew none of the right classes. */
  @ArchTest
  static void xml_makes_parsers_of_each_kind(JavaClasses all) {
    Set<String> made =
        all.stream()
            .filter(resideInAPackage(ROOT + ".xml.."))
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .filter(parserMakers())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(made)
        .contains(
            "com.ctc.wstx.stax.WstxInputFactory",
            "net.sf.saxon.s9api.Processor",
            "net.sf.saxon.s9api.DocumentBuilder",
            "net.sf.saxon.s9api.XsltCompiler",
            "com.thaiopensource.validate.SchemaReader");
  }

  @ArchTest
  static void only_cli_prints_and_ends_the_process(JavaClasses all) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessTargetWhere(describe("something is printed", ArchitectureTest::prints))
        .check(all);
  }

  @ArchTest
  static void nothing_outside_cli_knows_picocli(JavaClasses all) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(all);
  }

  @ArchTest
  static void only_validate_makes_a_valid_tei(JavaClasses all) {
    noConstructors()
        .that()
        .areDeclaredIn(ValidTei.class)
        .should()
        .bePublic()
        .orShould()
        .beProtected()
        .check(all);
  }

  @ArchTest
  static void no_drawer_is_called_util_helper_or_manager(JavaClasses all) {
    assertThat(all.stream().map(JavaClass::getName).filter(ArchitectureTest::isDrawer)).isEmpty();
  }

  @ArchTest
  static void every_package_tells_what_it_is_and_is_null_marked(JavaClasses all) {
    Set<String> unmarked =
        all.getPackage(ROOT).getSubpackagesInTree().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(each -> !isNullMarked(each))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }

  private static boolean isNullMarked(JavaPackage each) {
    return each.tryGetPackageInfo().map(i -> i.isAnnotatedWith(NullMarked.class)).orElse(false);
  }

  private static boolean isDrawer(String className) {
    int last = className.lastIndexOf('.');
    return DRAWER_PACKAGE.matcher(className.substring(0, last)).find()
        || DRAWER.matcher(className.substring(last + 1)).find();
  }

  private static String topPackage(JavaClass each) {
    String inside = each.getPackageName().substring(ROOT.length());
    return inside.isEmpty() ? "" : inside.split("\\.")[1];
  }

  private static ArchCondition<JavaClass> importOnlyWhatTheTableAllows() {
    return new ArchCondition<>("import only what the table allows") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        each.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getBaseComponentType().getName().startsWith(ROOT + "."))
            .filter(d -> !isAllowed(topPackage(each), topPackage(target(d))))
            .forEach(d -> events.add(SimpleConditionEvent.violated(each, d.getDescription())));
      }
    };
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static boolean isAllowed(String from, String to) {
    return from.equals(to) || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
  }

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass each) {
        return SliceIdentifier.of(each.getPackageName());
      }

      @Override
      public String getDescription() {
        return "each package";
      }
    };
  }

  /** Classes that read XML, or that set up what reads it. Saxon's values and trees are not. */
  private static DescribedPredicate<JavaClass> parserMakers() {
    return resideInAnyPackage(
            "javax.xml.parsers..",
            "javax.xml.transform..",
            "javax.xml.validation..",
            "javax.xml.xpath..",
            "com.ctc.wstx..",
            "com.thaiopensource..",
            "name.dmaus..",
            "org.xmlresolver..",
            "org.w3c.dom.ls..")
        .or(type(XMLInputFactory.class))
        .or(type(XMLInputFactory2.class))
        .or(type(XMLDecoder.class))
        .or(describe("makers of SAX readers", c -> c.getSimpleName().equals("XMLReaderFactory")))
        .or(describe("parts of Saxon that read", ArchitectureTest::isWorkingPartOfSaxon));
  }

  private static boolean isWorkingPartOfSaxon(JavaClass each) {
    boolean value =
        each.getPackageName().equals("net.sf.saxon.s9api")
            && (each.getSimpleName().startsWith("Xdm") || each.getSimpleName().equals("QName"));
    return each.getPackageName().startsWith("net.sf.saxon") && !value;
  }

  private static boolean readsXmlProperties(JavaAccess<?> call) {
    return call.getTargetOwner().isEquivalentTo(Properties.class) && call.getName().endsWith("XML");
  }

  private static boolean prints(JavaAccess<?> access) {
    return switch (access.getTargetOwner().getName()) {
      case "java.lang.System" -> Set.of("out", "err", "in", "exit").contains(access.getName());
      case "java.lang.Runtime" -> Set.of("exit", "halt").contains(access.getName());
      default -> access.getName().equals("printStackTrace");
    };
  }

  private static boolean changesFiles(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Files.class)
        && access.getName().matches("(?:write|create|delete|move|copy|set|new(?:Out|Buffered)).*");
  }
}
