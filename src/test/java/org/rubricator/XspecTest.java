package org.rubricator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs the XSpec files: one test a scenario that expects something. */
@Tag("slow")
class XspecTest {

  private static final Path FOLDER = Path.of("src", "test", "xspec");
  private static final String COMPILER = "/io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl";
  private static final QName MAIN = new QName("http://www.jenitennison.com/xslt/xspec", "main");

  private final Processor processor = new Processor(false);

  @TestFactory
  Stream<DynamicContainer> scenarios() throws IOException, SaxonApiException {
    URL compiler = XspecTest.class.getResource(COMPILER);
    assertThat(compiler).as("the XSpec compiler on the class path").isNotNull();
    List<DynamicContainer> files = new ArrayList<>();
    for (Path file : files()) {
      files.add(dynamicContainer(file.getFileName().toString(), tests(report(compiler, file))));
    }
    return files.stream();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".xspec")).sorted().toList();
      assertThat(found).as("files in " + FOLDER).isNotEmpty();
      return found;
    }
  }

  /** An XSpec file becomes a stylesheet, whose run gives the report. */
  private XdmNode report(URL compiler, Path file) throws SaxonApiException {
    Xslt30Transformer toStylesheet = compile(new StreamSource(compiler.toString()));
    XdmDestination made = new XdmDestination();
    toStylesheet.transform(new StreamSource(file.toUri().toString()), made);
    XdmDestination report = new XdmDestination();
    compile(made.getXdmNode().asSource()).callTemplate(MAIN, report);
    return report.getXdmNode();
  }

  private Xslt30Transformer compile(Source stylesheet) throws SaxonApiException {
    XsltCompiler compiler = processor.newXsltCompiler();
    Xslt30Transformer transformer = compiler.compile(stylesheet).load30();
    transformer.setMessageHandler(message -> {});
    return transformer;
  }

  private static List<DynamicTest> tests(XdmNode report) {
    List<DynamicTest> tests = new ArrayList<>();
    collect(report.children("report").iterator().next(), "", tests);
    assertThat(tests).as("scenarios that expect something").isNotEmpty();
    return tests;
  }

  private static void collect(XdmNode parent, String name, List<DynamicTest> tests) {
    for (XdmNode scenario : parent.children("scenario")) {
      String full = (name + " " + label(scenario)).strip();
      if (scenario.children("test").iterator().hasNext()) {
        tests.add(dynamicTest(full, () -> check(scenario)));
      }
      collect(scenario, full, tests);
    }
  }

  private static void check(XdmNode scenario) {
    List<String> failed = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    for (XdmNode test : scenario.children("test")) {
      if (attribute(test, "pending").isPresent()) {
        pending.add(label(test) + " (" + attribute(test, "pending").get() + ")");
      } else if (attribute(test, "successful").filter("true"::equals).isEmpty()) {
        failed.add(failure(scenario, test));
      }
    }
    assertThat(failed).isEmpty();
    assumeTrue(pending.isEmpty(), "pending: " + pending);
  }

  /** The label, what was expected, and what came. */
  private static String failure(XdmNode scenario, XdmNode test) {
    return label(test)
        + "\nexpected: "
        + part(test, "expect")
        + "\nfound: "
        + found(scenario, test);
  }

  private static String found(XdmNode scenario, XdmNode test) {
    String own = part(test, "result");
    return own.isEmpty() ? part(scenario, "result") : own;
  }

  private static String part(XdmNode parent, String name) {
    StringBuilder text = new StringBuilder();
    parent.children(name).forEach(each -> text.append(each));
    return text.toString();
  }

  private static String label(XdmNode parent) {
    for (XdmNode label : parent.children("label")) {
      return label.getStringValue().strip();
    }
    return "";
  }

  private static Optional<String> attribute(XdmNode node, String name) {
    return Optional.ofNullable(node.getAttributeValue(new QName(name)));
  }
}
