<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements of other namespaces, with any attributes and any content. -->
<xsl:stylesheet version="3.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The name of the pattern for a wildcard; each has its own, after its place in the schema. -->
  <xsl:function name="odd:wildcard-name" as="xs:string">
    <xsl:param name="wildcard" as="element(anyElement)"/>
    <xsl:variable name="owner" as="element()" select="$wildcard/ancestor::*[@ident][1]"/>
    <xsl:sequence select="'any.' || translate($owner/@ident, ':', '.') || '.'
        || index-of($owner//anyElement ! generate-id(), generate-id($wildcard))"/>
  </xsl:function>

  <!-- The definition of a wildcard. TEI's own elements are left out even where @except says nothing:
    their xml:id is an ID, and a grammar cannot have it both ways. -->
  <xsl:function name="odd:wildcard" as="element(rng:define)">
    <xsl:param name="wildcard" as="element(anyElement)"/>
    <define name="{odd:wildcard-name($wildcard)}">
      <element>
        <xsl:sequence select="odd:wildcard-names($wildcard)"/>
        <zeroOrMore>
          <choice>
            <attribute>
              <anyName/>
            </attribute>
            <text/>
            <ref name="{odd:wildcard-name($wildcard)}"/>
          </choice>
        </zeroOrMore>
      </element>
    </define>
  </xsl:function>

  <xsl:function name="odd:wildcard-names" as="element()">
    <xsl:param name="wildcard" as="element(anyElement)"/>
    <xsl:variable name="required" as="xs:string*" select="tokenize($wildcard/@require)"/>
    <xsl:variable name="excepted" as="xs:string*"
        select="distinct-values(('http://www.tei-c.org/ns/1.0', tokenize($wildcard/@except)))"/>
    <xsl:choose>
      <xsl:when test="exists($required)">
        <xsl:sequence select="odd:combined('choice', $required ! odd:namespace(.))"/>
      </xsl:when>
      <xsl:otherwise>
        <anyName>
          <except>
            <xsl:sequence select="$excepted ! odd:namespace(.)"/>
          </except>
        </anyName>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="odd:namespace" as="element(rng:nsName)">
    <xsl:param name="uri" as="xs:string"/>
    <nsName ns="{$uri}"/>
  </xsl:function>

</xsl:stylesheet>
