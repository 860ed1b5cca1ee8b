package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.SchemaProblem;
import org.rubricator.xml.SchematronRules;
import org.rubricator.xml.XmlTree;

/** Rules that do not come to an end. */
@Tag("slow")
class WorkAllowedTest {

  private static final String FILE = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>";

  /** They end after a while, so that they do not hold up other tests. */
  private static final String LONG =
      """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3"><pattern>
        <rule context="*">
          <assert test="exists((1 to 300000000)[string(.) = name(current())])">Long.</assert>
        </rule>
      </pattern></schema>
      """;

  @Test
  void work_that_goes_on_is_not_begun_again() throws SchemaProblem {
    TeiDocument document =
        TeiDocument.read("a.xml", FILE.getBytes(StandardCharsets.UTF_8), new Findings())
            .orElseThrow();
    SchematronRules rules =
        SchematronRules.compile(LONG, URI.create("file:/own.sch"), "own.sch", "", part -> "");
    XdmNode tree = XmlTree.parse(FILE, "file:/a.xml");
    AtomicInteger begun = new AtomicInteger();
    IntConsumer check =
        seconds -> {
          begun.incrementAndGet();
          rules.check(tree, 1);
        };
    RecentChecks recent = new RecentChecks();
    Findings findings = new Findings();
    recent.work().on(document, Expansion.none(), rules, "own.sch", check, findings);
    recent.work().on(document, Expansion.none(), rules, "own.sch", check, findings);
    assertThat(begun).hasValue(1);
    assertThat(findings.sorted())
        .extracting(d -> d.code() + " " + d.arguments().get(1))
        .containsExactlyInAnyOrder(
            Code.CHECK_STOPPED + " it takes more than 1 seconds",
            Code.CHECK_STOPPED + " it did not come to an end before, and is not started again");
  }
}
