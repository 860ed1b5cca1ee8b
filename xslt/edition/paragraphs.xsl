<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs, with their numbers as links to themselves, and figures. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="p | ab" mode="text" as="element()">
    <xsl:variable name="numbered" as="xs:boolean" select="f:is-numbered(.)"/>
    <xsl:element name="{if (f:holds-block(.)) then 'div' else 'p'}">
      <xsl:sequence select="f:anchor-attributes(., if (f:opens-text(.)) then 'p first' else 'p')"/>
      <xsl:if test="$numbered">
        <a class="n gen" href="#{f:id(.)}" aria-label="{f:label('paragraph-number', f:paragraph-number(.))}">
          <xsl:sequence select="f:label-attributes(.)"/>
          <xsl:text>{f:paragraph-number(.)}</xsl:text>
        </a>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <!-- Paragraphs of the running text; not those of notes, captions, lists, speeches or quotations. -->
  <xsl:function name="f:is-numbered" as="xs:boolean" visibility="private">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="exists($block/self::p) and exists(f:paragraph-number($block))
        and empty($block/ancestor::*[self::note | self::figure
        | self::item | self::cell | self::sp | self::quote | self::q | self::said | self::epigraph
        | self::argument | self::titlePage | self::postscript])"/>
  </xsl:function>

  <!-- The paragraph that gets the large initial: the first, where it is long enough and begins
       with plain letters. -->
  <xsl:function name="f:opens-text" as="xs:boolean" visibility="private">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="f:is-numbered($block) and f:ordinal($block) eq 1
        and f:direction(f:language-at($block)) eq 'ltr'
        and matches(f:words($block, 'reading'), '^\p{Lu}[\p{L} ].{150}')"/>
  </xsl:function>

  <!-- A figure without its picture: the caption is text, the description is the editor's. -->
  <xsl:template match="figure" mode="text" as="element(Q{}figure)">
    <figure>
      <xsl:sequence select="f:anchor-attributes(., 'figure')"/>
      <xsl:if test="head">
        <figcaption data-label="{f:label('caption')}">
          <xsl:apply-templates select="head" mode="text"/>
        </figcaption>
      </xsl:if>
      <xsl:apply-templates select="node() except head" mode="text"/>
    </figure>
  </xsl:template>

  <xsl:template match="figDesc" mode="text" as="element(Q{}span)">
    <span class="figDesc gen">
      <b class="label">{f:label('picture')} </b>
      <xsl:text>{normalize-space()}</xsl:text>
    </span>
  </xsl:template>

  <!-- No picture is fetched; one that is on the web can be followed. -->
  <xsl:template match="graphic" mode="text" as="element(Q{}span)?">
    <xsl:if test="f:is-outside(@url) and f:may-link(.)">
      <span class="graphic gen"><xsl:sequence select="f:label-attributes(.)"/><xsl:sequence select="f:link-if-safe(f:label('picture'), @url)"/></span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
