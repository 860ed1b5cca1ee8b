<?xml version="1.0" encoding="UTF-8"?>
<!-- Gathers the rules of an ODD in one Schematron schema, for XSLT 3.0.

  Source: a TEI document with one schemaSpec. Result: one pattern for each constraintSpec of the scheme
  "schematron", under its name; namespaces are those in scope at the schemaSpec. Keys and functions of
  XSLT in a constraint are moved to the top of the schema. The same ODD always gives the same bytes. A
  rule without id or role, and an id given twice, stop the run with an error that names them. -->
<xsl:package version="3.0"
    name="urn:rubricator:odd-to-sch"
    package-version="1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="odd xs xsl"
    declared-modes="yes"
    expand-text="yes">

  <xsl:include href="odd/sch.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"
      suppress-indentation="sch:assert sch:report sch:title"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="element(sch:schema)">
    <xsl:variable name="schema" as="element(schemaSpec)" select="odd:schema(.)"/>
    <xsl:variable name="specs" as="element()*" select="odd:specs($schema)"/>
    <xsl:variable name="constraints" as="element(constraintSpec)*" select="odd:constraints($specs)"/>
    <xsl:sequence select="odd:complete($constraints)"/>
    <sch:schema queryBinding="xslt3">
      <xsl:sequence select="odd:prefixes($schema) ! odd:namespace-node($schema, .)"/>
      <xsl:comment> Made from {$schema/@ident}.odd by odd-to-sch.xsl. Change the ODD, not this file. </xsl:comment>
      <sch:title>Rules of {($schema/gloss, $schema/@ident)[1]}</sch:title>
      <xsl:for-each select="odd:prefixes($schema)">
        <sch:ns prefix="{.}" uri="{namespace-uri-for-prefix(., $schema)}"/>
      </xsl:for-each>
      <xsl:sequence select="odd:declarations($constraints), $constraints ! odd:pattern(.)"/>
    </sch:schema>
  </xsl:template>

  <!-- The prefixes that rules may use, sorted; Schematron's and XSLT's own are not for rules. -->
  <xsl:function name="odd:prefixes" as="xs:string*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:sequence select="sort(in-scope-prefixes($schema)[not(. = ('', 'xml', 'sch', 'xsl'))],
        'http://www.w3.org/2005/xpath-functions/collation/codepoint')"/>
  </xsl:function>

  <xsl:function name="odd:namespace-node" as="namespace-node()">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:param name="prefix" as="xs:string"/>
    <xsl:namespace name="{$prefix}" select="namespace-uri-for-prefix($prefix, $schema)"/>
  </xsl:function>

</xsl:package>
