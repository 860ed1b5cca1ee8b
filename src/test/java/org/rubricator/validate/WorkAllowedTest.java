package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.SchemaProblem;
import org.rubricator.xml.SchematronRules;
import org.rubricator.xml.WorkStopped;
import org.rubricator.xml.XmlTree;

/** Rules that do not come to an end. */
@Tag("slow")
@Timeout(120)
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
    TeiDocument document = document();
    SchematronRules rules = rules(LONG);
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

  @Test
  void a_schema_that_was_stopped_is_asked_again_in_the_next_round()
      throws SchemaProblem, InterruptedException {
    TeiDocument document = document();
    SchematronRules rules = rules(LONG.replace("300000000", "50000000"));
    XdmNode tree = XmlTree.parse(FILE, "file:/a.xml");
    WorkStopped stopped = catchThrowableOfType(WorkStopped.class, () -> rules.check(tree, 1));
    while (stopped.goesOn()) {
      Thread.sleep(20);
    }
    RecentChecks recent = new RecentChecks();
    List<Integer> allowed = new ArrayList<>();
    IntConsumer check =
        seconds -> {
          allowed.add(seconds);
          throw stopped;
        };
    for (int round = 0; round < 2; round++) {
      recent.begin();
      for (int file = 0; file < Integer.SIZE; file++) {
        recent.work().on(document, Expansion.none(), rules, "own.sch", check, new Findings());
      }
    }
    assertThat(allowed.subList(0, allowed.size() / 2))
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates()
        .isEqualTo(allowed.subList(allowed.size() / 2, allowed.size()));
  }

  private static TeiDocument document() {
    return TeiDocument.read("a.xml", FILE.getBytes(StandardCharsets.UTF_8), new Findings())
        .orElseThrow();
  }

  private static SchematronRules rules(String schematron) throws SchemaProblem {
    return SchematronRules.compile(
        schematron, URI.create("file:/own.sch"), "own.sch", "", part -> "");
  }
}
