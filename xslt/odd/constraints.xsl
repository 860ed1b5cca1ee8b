<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns the rules of an ODD into Schematron patterns: one pattern for each constraintSpec. -->
<xsl:stylesheet version="3.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Copies a rule with its white space made even. -->
  <xsl:mode name="odd:rule" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template mode="odd:rule" match="*" as="element()">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates mode="#current" select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="odd:rule" as="attribute()"
      match="@test | @value | @select | @context | @match | @use | @path">
    <xsl:attribute name="{name()}" select="odd:even-expression(.)"/>
  </xsl:template>

  <!-- Inside a message a run of white space is one space, and none at its ends. -->
  <xsl:template mode="odd:rule" match="(sch:assert | sch:report)/text()" as="text()?">
    <xsl:variable name="even" as="xs:string" select="replace(., '\s+', ' ')"/>
    <xsl:variable name="begun" as="xs:string"
        select="if (preceding-sibling::*) then $even else replace($even, '^ ', '')"/>
    <xsl:value-of select="if (following-sibling::*) then $begun else replace($begun, ' $', '')"/>
  </xsl:template>

  <!-- Elsewhere white space is layout. -->
  <xsl:template mode="odd:rule" as="text()?" priority="1"
      match="text()[not(normalize-space())][not(parent::sch:assert or parent::sch:report)]"/>

  <!-- White space in an expression made even, except inside strings. -->
  <xsl:function name="odd:even-expression" as="xs:string">
    <xsl:param name="expression" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$expression" regex="&quot;[^&quot;]*&quot;|'[^']*'">
        <xsl:matching-substring>
          <xsl:sequence select="."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="replace(., '\s+', ' ')"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="replace(string-join($parts), '^ | $', '')"/>
  </xsl:function>

  <!-- The Schematron rules of a schema: those that stand alone, and those inside specifications. -->
  <xsl:function name="odd:constraints" as="element(constraintSpec)*">
    <xsl:param name="specs" as="element()*"/>
    <xsl:sequence select="$specs/descendant-or-self::constraintSpec[@scheme = 'schematron']"/>
  </xsl:function>

  <!-- Keys and functions for use in rules. -->
  <xsl:function name="odd:declarations" as="element()*">
    <xsl:param name="constraints" as="element(constraintSpec)*"/>
    <xsl:apply-templates mode="odd:rule" select="$constraints/constraint/xsl:*"/>
  </xsl:function>

  <!-- The pattern for a constraintSpec: its own, or its rules, or its asserts in a rule for the element
    that it stands in. -->
  <xsl:function name="odd:pattern" as="element(sch:pattern)*">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:variable name="content" as="element()*" select="$constraint/constraint/sch:*"/>
    <xsl:choose>
      <xsl:when test="$content[self::sch:pattern]">
        <xsl:apply-templates mode="odd:rule" select="$content"/>
      </xsl:when>
      <xsl:when test="exists($content)">
        <sch:pattern id="{$constraint/@ident}">
          <xsl:sequence select="odd:title($constraint)"/>
          <xsl:apply-templates mode="odd:rule" select="$content[not(self::sch:assert or self::sch:report)]"/>
          <xsl:sequence select="$content[self::sch:assert or self::sch:report][1] ! odd:rule-of-element(.)"/>
        </sch:pattern>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="odd:title" as="element(sch:title)?">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:for-each select="$constraint/desc[1]">
      <sch:title>{normalize-space()}</sch:title>
    </xsl:for-each>
  </xsl:function>

  <!-- A rule for the element that a constraint stands in, with all its bare asserts and reports. -->
  <xsl:function name="odd:rule-of-element" as="element(sch:rule)">
    <xsl:param name="first" as="element()"/>
    <xsl:variable name="owner" as="element(elementSpec)?" select="$first/ancestor::elementSpec"/>
    <xsl:if test="empty($owner)">
      <xsl:sequence select="odd:stop($odd:INCOMPLETE, $first,
          'An assert outside an elementSpec needs a rule with a context')"/>
    </xsl:if>
    <sch:rule context="tei:{$owner/@ident}">
      <xsl:apply-templates mode="odd:rule" select="$first/../(sch:assert | sch:report)"/>
    </sch:rule>
  </xsl:function>

  <!-- Nothing, if every assert and report has an id of its own and a role; else an error. -->
  <xsl:function name="odd:complete" as="element()*">
    <xsl:param name="constraints" as="element(constraintSpec)*"/>
    <xsl:variable name="asserts" as="element()*" select="$constraints//(sch:assert | sch:report)"/>
    <xsl:for-each select="$asserts[not(@id and @role = ('error', 'warning'))]">
      <xsl:sequence select="odd:stop($odd:INCOMPLETE, ., name()
          || ' needs an id, and a role &quot;error&quot; or &quot;warning&quot;')"/>
    </xsl:for-each>
    <xsl:for-each-group select="$asserts/@id, $constraints/@ident" group-by="string()">
      <xsl:if test="count(current-group()) gt 1">
        <xsl:sequence select="odd:stop($odd:TWICE, current-group()[2]/.., 'Two rules are called &quot;'
            || current-grouping-key() || '&quot;')"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
