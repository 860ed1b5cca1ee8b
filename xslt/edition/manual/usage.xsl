<?xml version="1.0" encoding="UTF-8"?>
<!--
  Which elements and attributes a TEI file uses, each with an example: a document whose element usage,
  in no namespace, holds an element for each name, with @count, its attributes and the best example.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:eg="http://www.tei-c.org/ns/Examples"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xi="http://www.w3.org/2001/XInclude"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Mode usage: what readers call the file. -->
  <xsl:param name="file-title" as="xs:string" select="''"/>

  <!-- Mode usage: the page of the file as edition/manual.html links to it; empty where it has none. -->
  <xsl:param name="file-page" as="xs:string" select="''"/>

  <!-- From a TEI document to its usage. -->
  <xsl:mode name="usage" on-no-match="fail" visibility="public" use-accumulators="#all"/>

  <!-- Elements of a name among which an example is looked for. -->
  <xsl:variable name="f:most-candidates" as="xs:integer" visibility="private" select="200"/>

  <!-- Values of an attribute that are kept. -->
  <xsl:variable name="f:most-values" as="xs:integer" visibility="private" select="3"/>

  <xsl:template match="/" mode="usage" as="element(Q{}usage)">
    <usage title="{$file-title}">
      <xsl:if test="$file-page"><xsl:attribute name="page" select="$file-page"/></xsl:if>
      <xsl:for-each-group select="descendant::*[f:is-in-use(.)]" group-by="f:element-name(.)">
        <element name="{current-grouping-key()}" count="{count(current-group())}">
          <xsl:for-each-group select="current-group()/@*" group-by="name()">
            <attribute name="{current-grouping-key()}" count="{count(current-group())}">
              <xsl:for-each select="subsequence(
                  distinct-values(current-group() ! normalize-space()), 1, $f:most-values)">
                <value>{f:cut(., 60)}</value>
              </xsl:for-each>
            </attribute>
          </xsl:for-each-group>
          <xsl:sequence select="f:example(subsequence(current-group(), 1, $f:most-candidates))"/>
        </element>
      </xsl:for-each-group>
    </usage>
  </xsl:template>

  <!-- Not the markup that an example shows, nor the include of another file, which is counted there. -->
  <xsl:function name="f:is-in-use" as="xs:boolean" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="empty($element/(self::xi:include | ancestor::eg:egXML))"/>
  </xsl:function>

  <!-- The local name of a TEI element; of others the name as it stands. -->
  <xsl:function name="f:element-name" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if (namespace-uri($element) eq 'http://www.tei-c.org/ns/1.0') then local-name($element) else name($element)"/>
  </xsl:function>

  <!-- The first of the best: short and whole before long, in the text before in the header. -->
  <xsl:function name="f:example" as="element(Q{}example)" visibility="private">
    <xsl:param name="candidates" as="element()+"/>
    <xsl:variable name="qualities" as="xs:integer+" select="$candidates ! f:quality(.)"/>
    <xsl:variable name="best" as="element()"
        select="$candidates[index-of($qualities, max($qualities))[1]]"/>
    <example quality="{max($qualities)}">
      <xsl:if test="$best/ancestor::text">
        <xsl:attribute name="anchor" select="$best ! f:anchor-around(.)"/>
        <xsl:attribute name="where" select="f:whereabouts($best)"/>
      </xsl:if>
      <xsl:sequence select="f:source($best)"/>
    </example>
  </xsl:function>

  <xsl:function name="f:quality" as="xs:integer" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="length" as="xs:integer" select="f:source-length($element)"/>
    <xsl:sequence select="
        4 * xs:integer($length lt $f:longest-example)
        + 2 * xs:integer(exists($element/ancestor::text))
        + xs:integer(exists($element/@*) and $length gt 24)"/>
  </xsl:function>

  <!-- '#' and the id that the page gives to the block around; nothing where there is none. -->
  <xsl:function name="f:anchor-around" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="block" as="element()?" select="$element/ancestor-or-self::*[ancestor::text]
        [self::p | self::l | self::item | self::cell | self::div | self::figure | self::sp][1]"/>
    <xsl:sequence select="string($block ! ('#' || f:id(.)))"/>
  </xsl:function>

</xsl:stylesheet>
