<?xml version="1.0" encoding="UTF-8"?>
<!-- What a schema names by an id must be there, once all its parts are in. -->
<xsl:stylesheet version="3.0"
    xmlns:n="urn:rubricator:names"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:template mode="schxslt:assemble-schema" match="sch:schema" as="element(sch:schema)">
    <xsl:variable name="whole" as="element(sch:schema)"><xsl:apply-imports/></xsl:variable>
    <xsl:variable name="phase" as="xs:string" select="n:phase(.)"/>
    <xsl:if test="not($phase = ('#ALL', $whole/sch:phase/@id))">
      <xsl:message terminate="yes" select="n:unknown('phase', $phase, 'phases', $whole/sch:phase/@id)"/>
    </xsl:if>
    <xsl:apply-templates mode="n:told" select="$whole"/>
    <xsl:sequence select="$whole"/>
  </xsl:template>

  <!-- The phase that is asked for, else the schema's own. -->
  <xsl:function name="n:phase" as="xs:string">
    <xsl:param name="schema" as="element(sch:schema)"/>
    <xsl:sequence select="
        if ($schxslt:phase = ('#DEFAULT', '')) then ($schema/@defaultPhase/string(), '#ALL')[1] else $schxslt:phase"/>
  </xsl:function>

  <!-- A message for each name that stands for nothing; the rest of the schema can be used. -->
  <xsl:mode name="n:told" on-no-match="shallow-skip"/>

  <xsl:template mode="n:told" match="sch:phase/sch:active" as="empty-sequence()">
    <xsl:variable name="patterns" as="xs:string*" select="(../../(sch:pattern | sch:group), $unusable)/@id"/>
    <xsl:if test="not(@pattern = $patterns)">
      <xsl:message select="n:unknown('pattern', @pattern, 'patterns', $patterns)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template mode="n:told" match="sch:assert | sch:report" as="empty-sequence()">
    <xsl:variable name="diagnostics" as="xs:string*" select="
        (ancestor::sch:schema/sch:diagnostics/sch:diagnostic, $unusable)/@id"/>
    <xsl:for-each select="tokenize(@diagnostics)[not(. = $diagnostics)]">
      <xsl:message select="n:unknown('diagnostic', ., 'diagnostics', $diagnostics)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Such as: there is no phase nope; the phases are one, two -->
  <xsl:function name="n:unknown" as="xs:string">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="name" as="xs:string?"/>
    <xsl:param name="plural" as="xs:string"/>
    <xsl:param name="known" as="xs:string*"/>
    <xsl:sequence select="
        'there is no ' || $kind || ' ' || $name
        || (if (exists($known)) then '; the ' || $plural || ' are ' || string-join($known, ', ') else ', nor any other')"/>
  </xsl:function>

</xsl:stylesheet>
