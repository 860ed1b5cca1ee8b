<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text of an ODD or of a header: paragraphs, lists, markup that it speaks of, examples. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:eg="http://www.tei-c.org/ns/Examples"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:mode name="f:prose" on-no-match="text-only-copy" visibility="private"/>

  <!-- A list or an example ends the paragraph of HTML that it stands in. -->
  <xsl:template match="p | ab" mode="f:prose" as="element()*">
    <xsl:for-each-group select="node()" group-adjacent="f:is-block-of-prose(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="#current"/>
        </xsl:when>
        <xsl:when test="normalize-space(string-join(current-group()))">
          <p><xsl:apply-templates select="current-group()" mode="#current"/></p>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="f:is-block-of-prose" as="xs:boolean" visibility="private">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/(self::list | self::eg | self::eg:egXML))"/>
  </xsl:function>

  <xsl:template match="list" mode="f:prose" as="element()+">
    <xsl:for-each select="head"><h4><xsl:apply-templates mode="#current"/></h4></xsl:for-each>
    <xsl:element name="{if (label) then 'dl' else if (f:is-ordered(.)) then 'ol' else 'ul'}">
      <xsl:apply-templates select="label | item" mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="item" mode="f:prose" as="element(Q{}li)">
    <li><xsl:apply-templates mode="#current"/></li>
  </xsl:template>

  <xsl:template match="list[label]/item" mode="f:prose" as="element(Q{}dd)">
    <dd><xsl:apply-templates mode="#current"/></dd>
  </xsl:template>

  <xsl:template match="list/label" mode="f:prose" as="element(Q{}dt)">
    <dt><xsl:apply-templates mode="#current"/></dt>
  </xsl:template>

  <xsl:template match="gi | val | ident | code | tag | att" mode="f:prose" as="element(Q{}code)">
    <code>
      <xsl:value-of select="self::att/'@'"/>
      <xsl:apply-templates mode="#current"/>
    </code>
  </xsl:template>

  <xsl:template match="emph | hi" mode="f:prose" as="element(Q{}em)">
    <em><xsl:apply-templates mode="#current"/></em>
  </xsl:template>

  <xsl:template match="title" mode="f:prose" as="element(Q{}cite)">
    <cite><xsl:apply-templates mode="#current"/></cite>
  </xsl:template>

  <xsl:template match="foreign | mentioned | term" mode="f:prose" as="element(Q{}i)">
    <i>
      <xsl:sequence select="f:language-attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </i>
  </xsl:template>

  <xsl:template match="ref" mode="f:prose" as="element()">
    <xsl:sequence select="f:link-if-safe(normalize-space(), @target)"/>
  </xsl:template>

  <xsl:template match="note" mode="f:prose" as="empty-sequence()"/>

  <!-- An example, as it stands in the file. -->
  <xsl:template match="eg | eg:egXML" mode="f:prose" as="element(Q{}pre)">
    <pre tabindex="0" role="region" aria-label="{f:label('example')}"><code dir="auto">{
      if (self::eg) then string() else normalize-space(f:whole-content(.))}</code></pre>
  </xsl:template>

</xsl:stylesheet>
