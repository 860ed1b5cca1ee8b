<?xml version="1.0" encoding="UTF-8"?>
<!--
  SchXslt2 makes the variables of all patterns known to all rules. One whose name is also another's
  gets a name of its own, in its pattern and in every expression there.
-->
<xsl:stylesheet version="3.0"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:v="urn:rubricator:variables"
    xmlns:x="urn:rubricator:expressions"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:mode name="v:renamed" on-no-match="shallow-copy"/>

  <xsl:template mode="v:renamed" match="sch:pattern | sch:group" as="element()">
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()">
        <xsl:with-param name="names" as="map(xs:string, xs:string)" select="v:names(.)" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!-- The new names of a pattern's variables, by the old ones. -->
  <xsl:function name="v:names" as="map(xs:string, xs:string)">
    <xsl:param name="pattern" as="element()"/>
    <xsl:variable name="others" as="element()*" select="
        $pattern/../(sch:let | sch:param | sch:phase/sch:let | (* except $pattern)/self::sch:pattern/sch:let
          | (* except $pattern)/self::sch:group/sch:let)"/>
    <xsl:sequence select="
        map:merge($pattern/sch:let[@name = $others/@name]
          ! map:entry(string(@name), @name || '.of-pattern-' || count($pattern/preceding-sibling::*)))"/>
  </xsl:function>

  <xsl:template mode="v:renamed" match="sch:let/@name" as="attribute(name)">
    <xsl:param name="names" as="map(xs:string, xs:string)" select="map{}" tunnel="yes"/>
    <xsl:attribute name="name" select="($names(.), string())[1]"/>
  </xsl:template>

  <!-- The value of a pattern's variable may ask for another of its name. -->
  <xsl:template mode="v:renamed" priority="1" match="(sch:pattern | sch:group)/sch:let/@value" as="attribute(value)">
    <xsl:param name="names" as="map(xs:string, xs:string)" select="map{}" tunnel="yes"/>
    <xsl:attribute name="value" select="v:expression(., map:remove($names, string(../@name)))"/>
  </xsl:template>

  <xsl:template mode="v:renamed" as="attribute()" match="
      sch:*/(@context | @test | @subject | @visit-each | @select | @path | @value | @documents | @role | @flag
        | @severity) | xsl:*/(@select | @test)">
    <xsl:param name="names" as="map(xs:string, xs:string)" select="map{}" tunnel="yes"/>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}" select="v:expression(., $names)"/>
  </xsl:template>

  <xsl:function name="v:expression" as="xs:string">
    <xsl:param name="written" as="xs:string"/>
    <xsl:param name="names" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="x:rewritten($written, map:merge(map:for-each($names, function ($old, $new) {map:entry($old, '$' || $new)})), map{})"/>
  </xsl:function>

</xsl:stylesheet>
