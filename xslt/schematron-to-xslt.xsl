<?xml version="1.0" encoding="UTF-8"?>
<!--
  The stylesheet that checks a document against Schematron: made by SchXslt2, but for what a failure
  tells. Its id is that of the assertion, else of its rule, else of its pattern; its role likewise.
  Its place is the node's generated id: a path costs as much as the node has siblings. Schematron
  without a query binding is in XPath 1, as ISO/IEC 19757-3 has it, where a function takes the first
  of several nodes. The prefix xs is known, as XPath has it elsewhere, unless it is another's.
-->
<xsl:stylesheet version="3.0"
    xmlns:alias="http://www.w3.org/1999/XSL/TransformAlias"
    xmlns:g="urn:rubricator:globals"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
    xmlns:v="urn:rubricator:variables"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:import href="builtin:/content/transpile.xsl"/>

  <xsl:include href="schematron-to-xslt/errors.xsl"/>
  <xsl:include href="schematron-to-xslt/expressions.xsl"/>
  <xsl:include href="schematron-to-xslt/globals.xsl"/>
  <xsl:include href="schematron-to-xslt/references.xsl"/>
  <xsl:include href="schematron-to-xslt/variables.xsl"/>

  <xsl:namespace-alias stylesheet-prefix="alias" result-prefix="xsl"/>

  <!-- The node that a rule is about. -->
  <xsl:variable name="context" as="xs:string" static="yes"
      select="'$Q{http://dmaus.name/ns/2023/schxslt}rule-context'"/>

  <xsl:template match="sch:schema" as="element(xsl:stylesheet)">
    <xsl:variable name="made" as="element(xsl:stylesheet)"><xsl:apply-imports/></xsl:variable>
    <xsl:variable name="binding" as="xs:string" select="lower-case(string(@queryBinding))"/>
    <xsl:copy select="$made">
      <xsl:if test="empty(in-scope-prefixes($made)[. eq 'xs'])">
        <xsl:namespace name="xs" select="'http://www.w3.org/2001/XMLSchema'"/>
      </xsl:if>
      <xsl:copy-of select="@*"/>
      <xsl:if test="$binding = ('', 'xslt', 'xslt1')">
        <xsl:attribute name="version" select="'1.0'"/>
      </xsl:if>
      <xsl:copy-of select="node(), g:kept($made), $g:stylesheet-functions"/>
    </xsl:copy>
  </xsl:template>

  <!-- Once all parts are in and abstract patterns and rules are filled in. -->
  <xsl:template mode="schxslt:compose-schema" match="sch:schema" as="element(sch:schema)">
    <xsl:variable name="composed" as="element(sch:schema)"><xsl:apply-imports/></xsl:variable>
    <xsl:variable name="renamed" as="element(sch:schema)">
      <xsl:apply-templates mode="v:renamed" select="$composed"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$guarded"><xsl:apply-templates mode="g:guarded" select="$renamed"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="$renamed"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- White space between two values would be taken for the stylesheet's own. -->
  <xsl:template mode="schxslt:copy-message-content" match="text()[not(normalize-space())]" as="element(xsl:text)">
    <alias:text><xsl:value-of select="."/></alias:text>
  </xsl:template>

  <!-- False for expressions as they are written, where what is made of them is none. -->
  <xsl:param name="guarded" as="xs:boolean" select="true()"/>

  <!-- Elements of the schema that are left out. -->
  <xsl:param name="unusable" as="element()*" select="()"/>

  <xsl:template mode="schxslt:assemble-schema" priority="10" match="*[exists(. intersect $unusable)]" as="empty-sequence()"/>

  <!-- A part that includes itself would be read for ever. -->
  <xsl:template mode="schxslt:assemble-schema" match="sch:include | sch:extends[@href]" as="node()*">
    <xsl:param name="inside" as="xs:string*" tunnel="yes"/>
    <xsl:variable name="part" as="xs:string" select="string(resolve-uri(@href, base-uri(.)))"/>
    <xsl:if test="$part = $inside">
      <xsl:message terminate="yes">a part includes itself: <xsl:value-of select="@href"/></xsl:message>
    </xsl:if>
    <xsl:apply-imports>
      <xsl:with-param name="inside" as="xs:string*" select="$inside, $part" tunnel="yes"/>
    </xsl:apply-imports>
  </xsl:template>

  <!-- Of rules with one id the pattern's own, so that each instance of an abstract pattern has its own. -->
  <xsl:template mode="schxslt:expand-abstract-rules" match="sch:rule/sch:extends[@rule]" as="node()*">
    <xsl:variable name="own" as="element(sch:rule)*" select="../../sch:rule[@abstract = 'true'][@id = current()/@rule]"/>
    <xsl:choose>
      <xsl:when test="exists($own)"><xsl:apply-templates mode="#current" select="$own/node()"/></xsl:when>
      <xsl:otherwise><xsl:apply-imports/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="schxslt:failed-assertion-attributes" as="node()*">
    <xsl:param name="assertion" as="element()" tunnel="yes"/>
    <xsl:variable name="subject" as="xs:string" select="($assertion/@subject, $assertion/../@subject, $context)[1]"/>
    <xsl:call-template name="schxslt:copy-attributes">
      <xsl:with-param name="attributes" as="attribute()*" select="
          (@id, ../@id, ../../@id)[1], (@role, @severity, ../@role, ../../@role)[1]"/>
    </xsl:call-template>
    <alias:attribute name="location" select="generate-id(({$subject})[1])"/>
  </xsl:template>

</xsl:stylesheet>
