package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a schema in Schematron is read: phases, names, variables, abstract rules, older forms. */
@Tag("slow")
class SchematronTest {

  private static final String SCHEMA =
      """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2" %s>
        <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
        <ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
        %s
      </schema>
      """;

  private static final String TWO_PATTERNS =
      """
      <phase id="draft"><active pattern="first"/></phase>
      <phase id="print"><active pattern="second"/></phase>
      <pattern id="first"><rule context="t:p"><assert test="@n">One.</assert></rule></pattern>
      <pattern id="second"><rule context="t:p"><assert test="@n">Two.</assert></rule></pattern>
      """;

  private static final String FILE =
      """
      <?xml-model href="%s" %s?><?xml-model href="any.rnc"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">%s</TEI>
      """;

  private static final String PART = "1:1: error: a part of own.sch cannot be used: ";

  @TempDir private Path folder;

  private RulesFolder files;

  @BeforeEach
  void any_element_may_stand_anywhere() throws IOException {
    files = new RulesFolder(folder);
  }

  private List<String> told(String schema, String pseudo, String body) throws IOException {
    files.write("a.xml", FILE.formatted(schema, pseudo, body));
    return files.told("SCH|RNG|INT", "a.xml").stream().map(l -> l.substring(6)).toList();
  }

  private List<String> toldBy(String attributes, String content, String body) throws IOException {
    files.write("own.sch", SCHEMA.formatted(attributes, content));
    return told("own.sch", "", body);
  }

  @Test
  void a_file_asks_for_a_phase() throws IOException {
    files.write("own.sch", SCHEMA.formatted("", TWO_PATTERNS));
    assertThat(told("own.sch", "phase=\"draft\"", "<p/>"))
        .containsExactly("2:42: error: One. (first) [SCH-001]");
    assertThat(told("own.sch", "phase='print'", "<p/>"))
        .containsExactly("2:42: error: Two. (second) [SCH-001]");
    assertThat(told("own.sch", "phase=\"#ALL\"", "<p/>")).hasSize(2);
    assertThat(told("own.sch", "phase=\"last\"", "<p/>"))
        .containsExactly(
            "1:1: error: own.sch cannot be used: there is no phase last; the phases are draft, print"
                + " [RNG-009]");
  }

  @Test
  void a_default_phase_that_is_not_there_is_told() throws IOException {
    assertThat(toldBy("defaultPhase=\"last\"", TWO_PATTERNS, "<p/>"))
        .singleElement()
        .asString()
        .endsWith("there is no phase last; the phases are draft, print [RNG-009]");
    assertThat(toldBy("defaultPhase=\"draft\"", TWO_PATTERNS, "<p/>"))
        .containsExactly("2:42: error: One. (first) [SCH-001]");
  }

  @Test
  void a_name_that_stands_for_nothing_is_told_and_the_rest_is_checked() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <phase id="draft"><active pattern="frist"/></phase>
                <pattern id="first"><rule context="t:p">
                  <assert test="@n" diagnostics="known nowhere">One.</assert>
                </rule></pattern>
                <diagnostics><diagnostic id="known">Why.</diagnostic></diagnostics>
                """,
                "<p/>"))
        .containsExactlyInAnyOrder(
            PART + "there is no pattern frist; the patterns are first [RNG-018]",
            PART + "there is no diagnostic nowhere; the diagnostics are known [RNG-018]",
            "2:42: error: One. Why. (first) [SCH-001]");
  }

  @Test
  void an_abstract_rule_or_pattern_that_is_not_there_is_told() throws IOException {
    String rule = "<pattern><rule context=\"t:p\"><extends rule=\"none\"/></rule></pattern>";
    assertThat(toldBy("", rule, "<p/>"))
        .singleElement()
        .asString()
        .contains("'none'")
        .endsWith("[RNG-009]");
    assertThat(toldBy("", "<pattern is-a=\"none\"/>", "<p/>"))
        .singleElement()
        .asString()
        .contains("'none'")
        .endsWith("[RNG-009]");
  }

  @Test
  void diagnostics_stand_behind_the_words_of_the_assertion() throws IOException {
    String diagnostics =
        "<diagnostics><diagnostic id=\"a\">mend <value-of select=\"name()\"/></diagnostic>"
            + "<diagnostic id=\"b\">or ask</diagnostic></diagnostics>";
    String rule = "<pattern><rule context=\"t:p\"><assert test=\"@n\" diagnostics=\"a b\">";
    assertThat(toldBy("", rule + "no n</assert></rule></pattern>" + diagnostics, "<p/>"))
        .containsExactly("2:42: error: no n; mend p; or ask (a rule without an id) [SCH-001]");
    assertThat(toldBy("", rule + "</assert></rule></pattern>" + diagnostics, "<p/>"))
        .containsExactly("2:42: error: mend p; or ask (a rule without an id) [SCH-001]");
  }

  @Test
  void variables_of_one_name_in_two_patterns_are_each_its_own() throws IOException {
    String pattern =
        "<pattern id=\"of-%1$s\"><let name=\"n\" value=\"'%1$s'\"/>"
            + "<rule context=\"t:p[@n = $n]\"><assert test=\"$n = '$n'\">"
            + "<value-of select=\"$n\"/></assert></rule></pattern>";
    assertThat(
            toldBy(
                "",
                pattern.formatted("a") + pattern.formatted("b"),
                "<p n=\"a\"/><p n=\"b\"/><p n=\"c\"/>"))
        .containsExactly("2:42: error: a (of-a) [SCH-001]", "2:52: error: b (of-b) [SCH-001]");
  }

  @Test
  void a_variable_of_a_pattern_stands_before_the_schemas_own() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <let name="x" value="1"/>
                <pattern><let name="x" value="$x + 1"/><let name="y" value="$x + 1"/>
                  <rule context="t:p"><let name="z" value="$x"/><let name="x" value="$x * 5"/>
                    <assert test="false()"><value-of select="$x, $y, $z"/>.</assert></rule>
                </pattern>
                <pattern><rule context="t:p">
                  <assert test="false()"><value-of select="$x"/>.</assert></rule></pattern>
                """,
                "<p/>"))
        .containsExactlyInAnyOrder(
            "2:42: error: 10 3 2. (a rule without an id) [SCH-001]",
            "2:42: error: 1. (a rule without an id) [SCH-001]");
  }

  @Test
  void an_abstract_rule_of_an_abstract_pattern_is_that_of_each_instance() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <pattern abstract="true" id="count">
                  <rule abstract="true" id="none"><assert test="not($what)">no $what</assert></rule>
                  <rule context="t:div"><extends rule="none"/></rule>
                </pattern>
                <pattern is-a="count" id="ps"><param name="what" value="t:p"/></pattern>
                <pattern is-a="count" id="qs"><param name="what" value="t:q"/></pattern>
                """,
                "<div><p/></div>"))
        .singleElement()
        .asString()
        .endsWith("(ps) [SCH-001]");
  }

  @Test
  void a_variable_that_cannot_be_worked_out_is_told_once_and_the_rest_is_checked()
      throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <pattern id="first">
                  <rule context="t:p[@n = 'b']"><let name="next" value="@n + 1"/>
                    <assert id="one" test="$next = 1">One.</assert>
                    <assert id="alone" test="false()">Alone.</assert>
                  </rule>
                  <rule context="t:p"><assert test="false()">Other.</assert></rule>
                </pattern>
                <pattern id="second">
                  <rule context="t:div"><assert test="false()">Outer.</assert></rule>
                </pattern>
                """,
                "<div><p n=\"b\"/><p/></div>"))
        .satisfiesExactlyInAnyOrder(
            l -> assertThat(l).isEqualTo("2:42: error: Outer. (second) [SCH-001]"),
            l ->
                assertThat(l)
                    .startsWith("2:47: error: ")
                    .contains("of own.sch cannot be worked out here: ")
                    .endsWith("[SCH-003]"),
            l -> assertThat(l).isEqualTo("2:47: error: Alone. (alone) [SCH-001]"),
            l -> assertThat(l).isEqualTo("2:57: error: Other. (first) [SCH-001]"));
  }

  @Test
  void a_context_that_cannot_be_worked_out_is_told_once() throws IOException {
    assertThat(
            toldBy(
                "",
                "<pattern><rule context=\"t:p[xs:integer(@n) gt 1]\">"
                    + "<assert test=\"false()\">More than one.</assert></rule></pattern>",
                "<p n=\"x\"/><p n=\"y\"/><p n=\"2\"/>"))
        .containsExactlyInAnyOrder(
            "2:1: error: the context t:p[xs:integer(@n) gt 1] of own.sch cannot be worked out here:"
                + " Cannot convert string \"x\" to an integer [SCH-003]",
            "2:62: error: More than one. (a rule without an id) [SCH-001]");
  }

  @Test
  void schematron_1_5_is_in_xpath_1_with_its_phases_and_diagnostics() throws IOException {
    files.write(
        "own.sch",
        SCHEMA
            .formatted(
                "defaultPhase=\"draft\"",
                TWO_PATTERNS.replace(
                        "test=\"@n\"", "test=\"contains(../t:p, 'x')\" diagnostics=\"d\"")
                    + "<diagnostics><diagnostic id=\"d\">Why.</diagnostic></diagnostics>")
            .replace("http://purl.oclc.org/dsdl/schematron", "http://www.ascc.net/xml/schematron")
            .replace("queryBinding=\"xslt2\"", ""));
    assertThat(told("own.sch", "", "<p>x</p><p>y</p>")).isEmpty();
    assertThat(told("own.sch", "", "<p>y</p>"))
        .containsExactly("2:42: error: One. Why. (first) [SCH-001]");
    assertThat(told("own.sch", "phase=\"print\"", "<p>y</p>"))
        .containsExactly("2:42: error: Two. Why. (second) [SCH-001]");
  }

  @Test
  void rules_of_both_kinds_in_a_grammar_are_each_in_their_own_xpath() throws IOException {
    String rules =
        "<s:pattern xmlns:s=\"%s\"><s:rule context=\"t:div\"><s:assert test=\"%s\">%s"
            + "</s:assert></s:rule></s:pattern>";
    files.write(
        "own.rng",
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:t="http://www.tei-c.org/ns/1.0">
          <start><ref name="any"/></start>
          <define name="any"><element><anyName/><zeroOrMore><choice><ref name="any"/><text/>
            <attribute><anyName/></attribute></choice></zeroOrMore></element></define>
          %s %s
        </grammar>
        """
            .formatted(
                rules.formatted(
                    "http://www.ascc.net/xml/schematron", "string-length(t:p) = 1", "Old."),
                rules.formatted(
                    "http://purl.oclc.org/dsdl/schematron",
                    "every $p in t:p satisfies $p/@n",
                    "New.")));
    assertThat(told("own.rng", "", "<div><p>x</p><p>y</p></div>"))
        .containsExactly("2:42: error: New. (a rule without an id) [SCH-001]");
    assertThat(told("own.rng", "", "<div><p n=\"1\">long</p><p n=\"2\">y</p></div>"))
        .containsExactly("2:42: error: Old. (a rule without an id) [SCH-001]");
  }

  @Test
  void a_schema_that_only_speaks_of_schematron_1_5_is_none() throws IOException {
    assertThat(
            toldBy(
                "defaultPhase=\"draft\"",
                "<!-- instead of http://www.ascc.net/xml/schematron -->" + TWO_PATTERNS,
                "<p/>"))
        .containsExactly("2:42: error: One. (first) [SCH-001]");
  }

  @Test
  void a_file_that_rules_ask_for_is_told_once_a_rule_as_a_warning() throws IOException {
    String rule =
        "<pattern><rule context=\"t:p\"><assert id=\"%s\" test=\"%s\">A.</assert></rule></pattern>";
    String two =
        rule.formatted("one", "doc('x.rng')//*:foo") + rule.formatted("two", "doc('x.rng')//*:foo");
    assertThat(toldBy("", two, "<p/><p/><p/>"))
        .containsExactly(
            "2:42: warning: one of own.sch asks for a file that rules may not read: x.rng [SCH-004]",
            "2:42: warning: two of own.sch asks for a file that rules may not read: x.rng [SCH-004]");
    String itself = "not(doc-available(resolve-uri('own.sch', base-uri(.))))";
    assertThat(toldBy("", rule.formatted("one", itself), "<p/>"))
        .singleElement()
        .asString()
        .contains("warning: one of own.sch asks for", "/own.sch [SCH-004]");
    assertThat(toldBy("", rule.formatted("one", "not(doc-available('/etc/hosts'))"), "<p/>"))
        .singleElement()
        .asString()
        .contains("warning: one of own.sch asks for", ": /etc/hosts [SCH-004]");
  }

  @Test
  void a_finding_on_a_comment_or_an_instruction_stands_there() throws IOException {
    String rules =
        "<pattern><rule context=\"comment()\"><report test=\"contains(., 'x')\">C.</report></rule></pattern>"
            + "<pattern><rule context=\"processing-instruction()\">"
            + "<report test=\"name() = 'x'\">I.</report></rule></pattern>";
    String body =
        "\n<p><!-- a --><![CDATA[<!-- x -->]]>\n<hi/><?a?>\n<?x y?><!-- x --></p>\n<!--x-->";
    assertThat(toldBy("", rules, body))
        .containsExactly(
            "5:1: error: I. (a rule without an id) [SCH-001]",
            "5:8: error: C. (a rule without an id) [SCH-001]",
            "6:1: error: C. (a rule without an id) [SCH-001]");
  }

  @Test
  void a_comment_before_the_root_is_told_where_it_stands() throws IOException {
    files.write(
        "own.sch",
        SCHEMA.formatted(
            "",
            "<pattern><rule context=\"comment()\"><report test=\"contains(., 'x')\">C.</report>"
                + "</rule></pattern>"));
    files.write(
        "a.xml",
        FILE.formatted("own.sch", "", "<p/>").replace("<TEI", "<!-- a -->\n <!-- x --><TEI"));
    assertThat(files.told("SCH", "a.xml"))
        .containsExactly("a.xml:3:2: error: C. (a rule without an id) [SCH-001]");
  }

  @Test
  void a_schema_that_is_no_xml_is_told_in_our_words_with_its_line() throws IOException {
    files.write("own.rng", "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">\n<start>");
    assertThat(told("own.rng", "", "<p/>"))
        .containsExactly(
            "1:1: error: own.rng cannot be used: the file ends before </start> (line 2) [RNG-009]");
    files.write(
        "own.sch", "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\">\n<pattern></schema>");
    assertThat(told("own.sch", "", "<p/>"))
        .singleElement()
        .asString()
        .contains("</schema>", "(line 2) [RNG-009]");
  }

  @Test
  void an_expression_that_is_no_xpath_is_told_with_its_line() throws IOException {
    String rules =
        "<pattern>\n<rule context=\"%s\">\n<assert test=\"true() or '%%\"/>"
            + "<assert test=\"%s\">A.</assert></rule></pattern>";
    String fine = rules.replace("'%%", "'%%'");
    assertThat(toldBy("", fine.formatted("t:p", "@n = "), "<p/>"))
        .containsExactly(
            PART
                + "test=\"@n = \": Unexpected end at start of expression (assert, line 6) [RNG-018]");
    assertThat(toldBy("", fine.formatted("t:p[", "@n"), "<p/>"))
        .singleElement()
        .asString()
        .startsWith(PART + "context=\"t:p[\": ")
        .endsWith(" (rule, line 5) [RNG-018]");
    assertThat(toldBy("", fine.formatted("t:p", "x:p"), "<p/>"))
        .singleElement()
        .asString()
        .contains("'x'", "(assert, line 6)");
    assertThat(toldBy("", rules.formatted("t:p", "true()"), "<p/>"))
        .singleElement()
        .asString()
        .contains("true() or '%", "(assert, line 6)");
  }

  @Test
  void slips_in_the_elements_of_a_schema_are_told_and_the_rest_is_checked() throws IOException {
    String rule = "<rule context=\"t:p\">\n%s<report test=\"true()\">R.</report></rule>";
    assertThat(
            toldBy(
                "",
                "<pattern>" + rule.formatted("<asert test=\"@n\">A.</asert>") + "</pattern>",
                "<p/>"))
        .containsExactly(
            PART + "asert is no element of Schematron: did you mean assert? (line 5) [RNG-018]",
            "2:42: error: R. (a rule without an id) [SCH-001]");
    assertThat(
            toldBy(
                "",
                "<pattern>"
                    + rule.formatted("<assert xmlns=\"\" test=\"@n\">A.</assert>")
                    + "</pattern>",
                "<p/>"))
        .anyMatch(l -> l.contains("assert has no namespace, and is not read as a rule (line 5)"));
    assertThat(toldBy("", "<pattern><rule><assert test=\"@n\"/></rule></pattern>", "<p/>"))
        .containsExactly(
            "1:1: error: own.sch cannot be used: rule has no context (line 4) [RNG-009]");
  }

  @Test
  void what_depends_on_no_expression_that_is_wrong_is_checked() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <pattern id="one"><rule context="t:p">
                  <assert id="a" test="@n = ">A.</assert>
                  <assert id="b" test="false()">B.</assert>
                  <assert id="c" test="false()">C <value-of select="(("/>.</assert>
                </rule></pattern>
                <pattern id="two">
                  <rule context="t:p["><assert id="d" test="false()">D.</assert></rule>
                  <rule context="t:*"><assert id="e" test="false()">E.</assert></rule>
                </pattern>
                <pattern id="three"><rule context="t:p">
                  <assert id="f" test="false()">F.</assert>
                </rule></pattern>
                """,
                "<p/>"))
        .satisfiesExactlyInAnyOrder(
            l -> assertThat(l).startsWith(PART + "test=\"@n = \"").endsWith("line 5) [RNG-018]"),
            l -> assertThat(l).startsWith(PART + "select=\"((\"").endsWith("line 7) [RNG-018]"),
            l -> assertThat(l).startsWith(PART + "context=\"t:p[\"").endsWith("line 10) [RNG-018]"),
            l -> assertThat(l).isEqualTo("2:42: error: B. (b) [SCH-001]"),
            l -> assertThat(l).isEqualTo("2:42: error: F. (f) [SCH-001]"));
  }

  @Test
  void names_that_the_schema_has_not_are_told_and_the_rest_is_checked() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <xsl:function xmlns:xsl="http://www.w3.org/1999/XSL/Transform" name="t:own">
                  <xsl:param name="x"/><xsl:sequence select="$x"/></xsl:function>
                <let name="all" value="1"/>
                <pattern><let name="here" value="1"/><rule context="t:p"><let name="own" value="1"/>
                  <assert id="a" test="strin-length(.) = 3">A.</assert>
                  <assert id="b" test="$all + $here + $own + t:own(1) + count(current()) = 4">B.</assert>
                  <assert id="c" test="$there = 1">C.</assert>
                  <assert id="d" test="for $i in 1 return $i = 2">D.</assert>
                </rule></pattern>
                <pattern><let name="there" value="1"/><rule context="t:*"/></pattern>
                """,
                "<p/>"))
        .satisfiesExactlyInAnyOrder(
            l -> assertThat(l).startsWith(PART).contains("no function strin-length()"),
            l -> assertThat(l).startsWith(PART).contains("no variable $there"),
            l -> assertThat(l).isEqualTo("2:42: error: B. (b) [SCH-001]"),
            l -> assertThat(l).isEqualTo("2:42: error: D. (d) [SCH-001]"));
  }

  @Test
  void names_of_the_place_where_rules_are_taken_in_are_known() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <pattern>
                  <rule abstract="true" id="base"><assert id="a" test="$k = 2">A.</assert></rule>
                  <rule context="t:p"><let name="k" value="1"/><extends rule="base"/>
                    <assert id="b" test="false()" diagnostics="d">B.</assert></rule>
                </pattern>
                <pattern><rule context="t:p"><assert id="c" test="$nope">C.</assert></rule></pattern>
                <diagnostics><diagnostic id="d">k is <value-of select="$k"/></diagnostic></diagnostics>
                """,
                "<p/>"))
        .satisfiesExactlyInAnyOrder(
            l -> assertThat(l).startsWith(PART).contains("no variable $nope"),
            l -> assertThat(l).isEqualTo("2:42: error: A. (a) [SCH-001]"),
            l -> assertThat(l).startsWith("2:42: error: B.").contains("k is 1"));
  }

  @Test
  void a_query_binding_that_is_no_xpath_is_told() throws IOException {
    String schema = SCHEMA.formatted("", "<pattern><rule context=\"t:p\"/></pattern>");
    files.write("own.sch", schema.replace("xslt2", "stx"));
    assertThat(told("own.sch", "", "<p/>"))
        .singleElement()
        .asString()
        .startsWith(PART + "the query binding stx is not known here");
  }

  @Test
  void a_variable_that_cannot_be_worked_out_is_told_once_where_it_is_asked_for()
      throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <let name="whole" value="xs:integer('w')"/>
                <pattern id="one"><let name="n" value="xs:integer(//t:p[1]/@n) + 1"/>
                  <rule context="t:p"><let name="whole" value="1"/>
                    <assert id="a" test="$n gt 1">A.</assert>
                    <report id="b" test="$whole = 1">B.</report>
                    <report id="c" test="some $n in (1, 2) satisfies $n = 2">C.</report>
                  </rule>
                </pattern>
                <pattern id="two"><rule context="t:p[2]">
                  <assert id="d" test="$whole gt 1">D.</assert>
                  <assert id="e" test="false()">E.</assert>
                </rule></pattern>
                """,
                "<p n=\"x\"/><p/>"))
        .containsExactlyInAnyOrder(
            "2:42: error: a of own.sch cannot be worked out here: $n:"
                + " Cannot convert string \"x\" to an integer [SCH-003]",
            "2:42: error: B. (b) [SCH-001]",
            "2:42: error: C. (c) [SCH-001]",
            "2:52: error: B. (b) [SCH-001]",
            "2:52: error: C. (c) [SCH-001]",
            "2:52: error: d of own.sch cannot be worked out here: $whole:"
                + " Cannot convert string \"w\" to an integer [SCH-003]",
            "2:52: error: E. (e) [SCH-001]");
  }

  @Test
  void a_rule_that_asks_for_a_file_in_any_way_says_nothing_of_the_text() throws IOException {
    String rules =
        """
        <let name="people" value="doc('a.xml')//t:person"/>
        <pattern><rule context="t:p">
          <assert id="a" test="doc('a.xml')">A.</assert>
          <report id="b" test="doc-available('a.xml')">B.</report>
          <assert id="c" test="fn:doc-available('a.xml')">C.</assert>
          <assert id="d" test="unparsed-text-available('a.xml')">D.</assert>
          <assert id="e" test="exists(collection())">E.</assert>
          <assert id="f" test="@ref = $people/@xml:id">F.</assert>
          <report id="g" test="document('a.xml', .)">G.</report>
          <assert id="h" test="contains('doc(1)', @n) (: doc(2) :)">H.</assert>
        </rule></pattern>
        """;
    assertThat(toldBy("", rules, "<p n=\"doc\"/><p n=\"doc\"/>"))
        .hasSize(7)
        .allMatch(l -> l.startsWith("2:42: warning: ") && l.endsWith("[SCH-004]"))
        .map(l -> l.substring(15, 16))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void an_instruction_behind_the_root_is_seen_at_its_place() throws IOException {
    files.write(
        "own.sch",
        SCHEMA.formatted(
            "",
            "<pattern><rule context=\"/processing-instruction('end')\">"
                + "<report test=\"contains(., 'now')\">End.</report></rule></pattern>"));
    files.write("a.xml", FILE.formatted("own.sch", "", "<p/>") + "<!-- x --><?end now?>\n");
    assertThat(files.told("SCH", "a.xml"))
        .containsExactly("a.xml:3:11: error: End. (a rule without an id) [SCH-001]");
  }

  @Test
  void the_names_and_the_writing_of_a_schema_are_its_own() throws IOException {
    assertThat(
            toldBy(
                "",
                """
                <ns prefix="g" uri="http://www.tei-c.org/ns/1.0"/>
                <ns prefix="map" uri="http://www.tei-c.org/ns/1.0"/>
                <ns prefix="err" uri="http://www.tei-c.org/ns/1.0"/>
                <ns prefix="fn" uri="urn:own"/>
                <xsl:function xmlns:xsl="http://www.w3.org/1999/XSL/Transform" name="fn:doc">
                  <xsl:param name="a"/><xsl:sequence select="true()"/>
                </xsl:function>
                <let name="x" value="//g:q"/><let name="y" value="2"/><let name="g:z" value="3"/>
                <let name="f" value="upper-case#1"/><let name="bad" value="1 div 0"/>
                <let name="m" value="map{'doc': function($x) {$x}}"/>
                <pattern><rule context="g:p">
                  <assert id="a" test="map:q = $x">A.</assert>
                  <assert id="b" test="self::err:p and$y = 2">B.</assert>
                  <assert id="c" test="if(@n) then$y = 2 else true()">C.</assert>
                  <assert id="d" test="('a' => $f()) = 'A'">D.</assert>
                  <assert id="e" test="$g:z = 3">E.</assert>
                  <assert id="f" test="some $y in(1,2) satisfies $y = 2">F.</assert>
                  <assert id="g" test="every $x in//g:q satisfies $x = 'q'">G.</assert>
                  <assert id="h" test="fn:doc('x')">H.</assert>
                  <assert id="i" test="$m?doc(3) = 3">I.</assert>
                  <assert id="j" test="some $k in (1, 2) satisfies $k = $bad">J.</assert>
                </rule></pattern>
                """,
                "<p n='1'><q>q</q></p>"))
        .containsExactly(
            "2:42: error: j of own.sch cannot be worked out here: $bad: Integer division by zero"
                + " [SCH-003]");
  }

  @Test
  void what_is_left_out_is_not_told_as_missing_too() throws IOException {
    assertThat(
            toldBy(
                "defaultPhase=\"both\"",
                """
                <phase id="both"><active pattern="one"/><active pattern="two"/></phase>
                <pattern id="one"><rule context="t:p">
                  <report test="true()" diagnostics="d">One.</report></rule></pattern>
                <pattern id="two"><rule context="t:p["><report test="true()">Two.</report></rule></pattern>
                <diagnostics><diagnostic id="d">Why <value-of select="(("/>.</diagnostic></diagnostics>
                """,
                "<p/>"))
        .hasSize(3)
        .noneMatch(l -> l.contains("there is no"));
  }

  @Test
  void white_space_between_two_values_is_kept() throws IOException {
    assertThat(
            toldBy(
                "",
                "<pattern><rule context=\"t:p\"><assert test=\"@x\">From <value-of select=\"@n\"/>"
                    + " <value-of select=\"@m\"/>\n<emph>on</emph> <name/>.</assert></rule></pattern>",
                "<p n=\"1\" m=\"2\"/>"))
        .containsExactly("2:42: error: From 1 2 on p. (a rule without an id) [SCH-001]");
  }
}
