<?xml version="1.0" encoding="UTF-8"?>
<!--
  The Schematron rules that a RELAX NG grammar or an ODD carries, as a schema of their own. Patterns
  stay as they are; a rule outside of a pattern gets one. In an ODD an assertion without a rule is
  about the element or the attribute in whose specification it stands (TEI P5, chapter TD,
  constraintSpec). A variable beside rules is theirs alone. Gives nothing where there are no rules.
-->
<xsl:stylesheet version="3.0"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:old="http://www.ascc.net/xml/schematron"
    xmlns:r="urn:rubricator:embedded"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all" expand-text="yes">

  <xsl:mode on-no-match="fail"/>

  <!-- The grammars that this one includes. -->
  <xsl:param name="parts" as="document-node()*" select="()"/>

  <!-- True for the rules in Schematron 1.5, which are in XPath 1; false for the others. -->
  <xsl:param name="old" as="xs:boolean" select="false()"/>

  <xsl:template match="document-node()" as="element(sch:schema)?">
    <xsl:variable name="rules" as="element()*" select="
        (., $parts) ! r:outermost(.)[exists(self::old:*) = $old]"/>
    <xsl:if test="exists($rules)">
      <sch:schema queryBinding="{if ($old) then 'xslt' else 'xslt3'}">
        <xsl:sequence select="r:prefixes($rules)"/>
        <xsl:apply-templates mode="r:rule" select="r:globals((., $parts))"/>
        <xsl:apply-templates mode="r:pattern" select="$rules"/>
      </sch:schema>
    </xsl:if>
  </xsl:template>

  <!-- A schema that is in Schematron 1.5 as a whole. -->
  <xsl:template match="document-node(element(old:schema))" as="element(sch:schema)?">
    <xsl:if test="$old">
      <sch:schema queryBinding="xslt">
        <xsl:copy-of select="old:schema/(@queryBinding, @defaultPhase)"/>
        <xsl:sequence select="r:prefixes(old:schema)"/>
        <xsl:apply-templates mode="r:rule" select="old:schema/(old:phase, old:pattern, old:diagnostics)"/>
      </sch:schema>
    </xsl:if>
  </xsl:template>

  <!-- Patterns; rules and assertions that stand in none. Those of an ODD's examples are no rules. -->
  <xsl:function name="r:outermost" as="element()*">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:sequence select="
        $schema//(sch:pattern | old:pattern | sch:rule[not(ancestor::sch:pattern)]
          | old:rule[not(ancestor::old:pattern)]
          | tei:constraint/(sch:assert | sch:report))[r:is-meant(.)][r:has-context(.)]"/>
  </xsl:function>

  <xsl:function name="r:is-meant" as="xs:boolean">
    <xsl:param name="rule" as="element()"/>
    <xsl:sequence select="
        empty($rule/ancestor::tei:constraintSpec/(@scheme[not(. = ('schematron', 'isoschematron'))], @mode[. = 'delete']))
        and empty($rule/ancestor::*[namespace-uri() eq 'http://www.tei-c.org/ns/Examples'])"/>
  </xsl:function>

  <!-- An assertion about a class is about elements that TEI knows, where the ODD names none. -->
  <xsl:function name="r:has-context" as="xs:boolean">
    <xsl:param name="rule" as="element()"/>
    <xsl:sequence select="
        exists($rule[not(self::sch:assert or self::sch:report)] | $rule/ancestor::tei:attDef
          | $rule[empty(ancestor::tei:classSpec)] | r:members($rule))"/>
  </xsl:function>

  <!-- Variables, keys, functions and diagnostics for all rules; of variables of one name the first. -->
  <xsl:function name="r:globals" as="element()*">
    <xsl:param name="schemas" as="document-node()+"/>
    <xsl:sequence select="
        $schemas//(sch:diagnostics | old:diagnostics | sch:properties | xsl:key | xsl:function)
          [not(ancestor::sch:*)][empty(ancestor::xsl:*)][r:is-meant(.)]"/>
    <xsl:for-each-group group-by="@name" select="
        $schemas//sch:let[not(ancestor::sch:*) or parent::sch:schema][empty(r:owners(.))][r:is-meant(.)]">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The rules and assertions beside a variable, which it is for. -->
  <xsl:function name="r:owners" as="element()*">
    <xsl:param name="variable" as="element(sch:let)"/>
    <xsl:sequence select="
        $variable/parent::*[not(self::rng:grammar | self::sch:schema)]
          /(sch:pattern | sch:rule | sch:assert | sch:report)"/>
  </xsl:function>

  <!-- The variables beside a rule or an assertion. -->
  <xsl:function name="r:beside" as="element(sch:let)*">
    <xsl:param name="rule" as="element()"/>
    <xsl:sequence select="$rule/parent::*[not(self::rng:grammar | self::sch:schema)]/sch:let"/>
  </xsl:function>

  <!-- The prefixes that the schema declares for its rules, then those in scope. -->
  <xsl:function name="r:prefixes" as="element(sch:ns)*">
    <xsl:param name="rules" as="element()+"/>
    <xsl:variable name="declared" as="map(xs:string, xs:string)" select="
        map:merge($rules/root()//(sch:ns | old:ns)[@prefix][@uri] ! map:entry(string(@prefix), string(@uri)))"/>
    <xsl:variable name="in-scope" as="map(xs:string, xs:string)" select="
        map:merge((map:entry('tei', 'http://www.tei-c.org/ns/1.0'),
          for $rule in $rules, $prefix in in-scope-prefixes($rule)[not(. = ('', 'xml', 'sch', 'xsl'))]
          return map:entry($prefix, string(namespace-uri-for-prefix($prefix, $rule)))))"/>
    <xsl:variable name="all" as="map(xs:string, xs:string)" select="map:merge(($declared, $in-scope))"/>
    <xsl:for-each select="sort(map:keys($all))">
      <sch:ns prefix="{.}" uri="{$all(.)}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A pattern around what needs one. -->
  <xsl:mode name="r:pattern" on-no-match="fail"/>

  <xsl:template mode="r:pattern" match="sch:pattern | old:pattern" as="element(sch:pattern)">
    <sch:pattern>
      <xsl:apply-templates mode="r:rule" select="@* except @name[parent::old:pattern], r:beside(.), node()"/>
    </sch:pattern>
  </xsl:template>

  <xsl:template mode="r:pattern" match="sch:rule | old:rule" as="element(sch:pattern)">
    <sch:pattern>
      <xsl:apply-templates mode="r:rule" select="r:beside(.)"/>
      <xsl:variable name="rule" as="element()"><xsl:apply-templates mode="r:rule" select="."/></xsl:variable>
      <xsl:copy select="$rule">
        <xsl:sequence select="r:id(.)[empty($rule/@id)]"/>
        <xsl:copy-of select="$rule/(@*, node())"/>
      </xsl:copy>
    </sch:pattern>
  </xsl:template>

  <xsl:template mode="r:pattern" match="sch:assert | sch:report" as="element(sch:pattern)">
    <sch:pattern>
      <sch:rule context="{r:context(.)}">
        <xsl:sequence select="r:id(.)"/>
        <xsl:apply-templates mode="r:rule" select="r:beside(.), ."/>
      </sch:rule>
    </sch:pattern>
  </xsl:template>

  <!-- The name of the constraint in an ODD, by which its rules are told where they have none of their own. -->
  <xsl:function name="r:id" as="attribute(id)?">
    <xsl:param name="rule" as="element()"/>
    <xsl:for-each select="$rule/ancestor::tei:constraintSpec[1]/@ident">
      <xsl:attribute name="id" select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- What an assertion without a rule is about: the element, the members of the class, the attribute
       that is specified; else the document. -->
  <xsl:function name="r:context" as="xs:string">
    <xsl:param name="assertion" as="element()"/>
    <xsl:variable name="elements" as="xs:string*" select="$assertion ! (r:element(.), r:members(.)) ! r:name(.)"/>
    <xsl:variable name="attribute" as="xs:string?" select="
        $assertion/ancestor::tei:attDef[1] ! ('@' || r:expanded(.))"/>
    <xsl:sequence select="
        if (empty($attribute)) then string-join(($elements, 'tei:TEI'[empty($elements)]), ' | ')
        else string-join(($assertion ! r:element(.) ! r:name(.), $attribute), '/')"/>
  </xsl:function>

  <xsl:function name="r:element" as="element(tei:elementSpec)?">
    <xsl:param name="assertion" as="element()"/>
    <xsl:sequence select="$assertion/ancestor::tei:elementSpec[1]"/>
  </xsl:function>

  <!-- The elements of the class that an assertion stands in, as far as the ODD names them. -->
  <xsl:function name="r:members" as="element(tei:elementSpec)*">
    <xsl:param name="assertion" as="element()"/>
    <xsl:variable name="classes" as="xs:string*" select="
        $assertion/ancestor::tei:classSpec[1] ! r:classes(@ident, root(.))"/>
    <xsl:sequence select="$assertion/root()//tei:elementSpec[tei:classes/tei:memberOf/@key = $classes]"/>
  </xsl:function>

  <!-- Classes with those that are members of them. -->
  <xsl:function name="r:classes" as="xs:string+">
    <xsl:param name="classes" as="xs:string+"/>
    <xsl:param name="odd" as="document-node()"/>
    <xsl:variable name="more" as="xs:string*" select="
        $odd//tei:classSpec[tei:classes/tei:memberOf/@key = $classes]/@ident[not(. = $classes)]"/>
    <xsl:sequence select="if (exists($more)) then r:classes(($classes, distinct-values($more)), $odd) else $classes"/>
  </xsl:function>

  <xsl:function name="r:name" as="xs:string">
    <xsl:param name="element" as="element(tei:elementSpec)"/>
    <xsl:sequence select="
        if ($element/ancestor-or-self::*/@ns) then r:expanded($element) else 'tei:' || $element/@ident"/>
  </xsl:function>

  <!-- The name that is specified, with its namespace where it says one; an element has that of its
       schema. -->
  <xsl:function name="r:expanded" as="xs:string">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="namespace" as="attribute(ns)?" select="
        $spec/(self::tei:attDef | self::tei:elementSpec/ancestor-or-self::*)[@ns][last()]/@ns"/>
    <xsl:sequence select="$namespace ! ('Q{' || . || '}') || $spec/@ident"/>
  </xsl:function>

  <!-- A copy, with Schematron 1.5 in the namespace of the standard that came of it. Ids go where they
       would stand twice. -->
  <xsl:mode name="r:rule" on-no-match="shallow-copy"/>

  <xsl:template mode="r:rule" match="old:*" as="element()">
    <xsl:element name="sch:{local-name()}">
      <xsl:apply-templates mode="#current" select="@* except @name[parent::old:pattern], node()"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="r:rule" match="sch:pattern/@id | old:pattern/@id" as="attribute()?">
    <xsl:if test=". is key('r:id', ., root(.))[1]"><xsl:sequence select="."/></xsl:if>
  </xsl:template>

  <xsl:key name="r:id" match="(sch:pattern | old:pattern)/@id" use="string()"/>

  <xsl:template mode="r:rule" match="sch:ns | comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>
