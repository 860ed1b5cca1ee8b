<?xml version="1.0" encoding="UTF-8"?>
<!-- What all pages share: the head, the bar, the foot. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:output method="html" version="5.0" encoding="UTF-8" indent="no" include-content-type="no"
      escape-uri-attributes="no" byte-order-mark="no"/>

  <!-- A whole page. root: the way from the page up to dist/, such as '../../'. -->
  <xsl:template name="f:page" as="element(html)">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="corpus" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <html lang="{$f:label-language}" class="{$kind}-page">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{string-join(distinct-values(($title, $corpus)[. ne '']), ' · ')}</title>
        <link rel="stylesheet" href="{$root}edition/edition.css"/>
      </head>
      <body>
        <a class="skip" href="#page:main">{f:label('skip')}</a>
        <xsl:sequence select="f:bar($corpus, $root, $here)"/>
        <xsl:sequence select="$content"/>
      </body>
    </html>
  </xsl:template>

  <xsl:function name="f:bar" as="element(header)" visibility="private">
    <xsl:param name="corpus" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <header class="bar">
      <a class="corpus" href="{$root}edition/index.html">{($corpus[. ne ''], f:label('edition'))[1]}</a>
      <nav aria-label="{f:label('edition')}">
        <xsl:sequence select="
            f:bar-link('texts', $root || 'edition/index.html', $here),
            f:bar-link('concordance', $root || 'concordance/index.html', $here)"/>
      </nav>
    </header>
  </xsl:function>

  <!-- here: the name of a page of the bar, with '/' at the end on a page below it. -->
  <xsl:function name="f:bar-link" as="element(a)" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <a href="{$address}">
      <xsl:choose>
        <xsl:when test="$here eq $key"><xsl:attribute name="aria-current" select="'page'"/></xsl:when>
        <xsl:when test="$here eq $key || '/'"><xsl:attribute name="aria-current" select="'true'"/></xsl:when>
      </xsl:choose>
      <xsl:text>{f:label($key)}</xsl:text>
    </a>
  </xsl:function>

  <xsl:function name="f:link-if-safe" as="node()" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="f:is-outside($address)"><a href="{normalize-space($address)}">{$words}</a></xsl:when>
      <xsl:otherwise><span>{$words}</span></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
