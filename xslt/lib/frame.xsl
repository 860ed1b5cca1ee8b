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
    <xsl:param name="version" as="xs:string" select="''"/>
    <xsl:param name="date" as="xs:string" select="''"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="scripts" as="xs:string*" select="()"/>
    <xsl:param name="content" as="node()*"/>
    <html lang="{$f:label-language}" class="{$kind}-page">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="{$f:content-policy}"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{string-join(distinct-values(($title, $corpus)[. ne '']), ' · ')}</title>
        <link rel="stylesheet" href="{$root}edition/edition.css"/>
        <xsl:for-each select="$scripts"><script defer="" src="{.}"></script></xsl:for-each>
      </head>
      <body>
        <a class="skip" href="#page:main">{f:label('skip')}</a>
        <xsl:sequence select="f:bar($corpus, $root, $here)"/>
        <xsl:sequence select="$content"/>
        <xsl:sequence select="f:foot($corpus, $version, $date, $root)"/>
      </body>
    </html>
  </xsl:template>

  <!-- Nothing comes from elsewhere, and nothing runs that stands in a page. Opened from a folder, a
       page's neighbours are not 'self' in every browser; hence file: beside it. -->
  <xsl:variable name="f:content-policy" as="xs:string" visibility="private"
      select="'default-src ''self'' file:; object-src ''none''; base-uri ''none''; form-action ''none'''"/>

  <!-- Corpus, version, date, and the way to how it is cited. -->
  <xsl:function name="f:foot" as="element(footer)" visibility="private">
    <xsl:param name="corpus" as="xs:string"/>
    <xsl:param name="version" as="xs:string"/>
    <xsl:param name="date" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <footer class="foot">
      <p>
        <bdi>{($corpus[. ne ''], f:label('edition'))[1]}</bdi>
        <xsl:text>{normalize-space($version)[. ne ''] ! (', ' || f:label('in-version', .))}</xsl:text>
        <xsl:text>{normalize-space($date)[. ne ''] ! (', ' || f:said-value(.))}</xsl:text>
        <xsl:text> · </xsl:text>
        <a href="{$root}edition/about.html">{f:label('about-and-cite')}</a>
      </p>
    </footer>
  </xsl:function>

  <xsl:function name="f:bar" as="element(header)" visibility="private">
    <xsl:param name="corpus" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:param name="here" as="xs:string"/>
    <header class="bar">
      <a class="corpus" href="{$root}edition/index.html">{($corpus[. ne ''], f:label('edition'))[1]}</a>
      <nav aria-label="{f:label('edition')}">
        <xsl:sequence select="
            f:bar-link('texts', $root || 'edition/index.html', $here),
            f:bar-link('persons', $root || 'edition/people.html', $here),
            f:bar-link('places', $root || 'edition/places.html', $here),
            f:bar-link('organisations', $root || 'edition/organisations.html', $here),
            f:bar-link('dates', $root || 'edition/dates.html', $here),
            f:bar-link('quotations', $root || 'edition/quotations.html', $here),
            f:bar-link('concordance', $root || 'concordance/index.html', $here),
            f:bar-link('encoding', $root || 'edition/manual.html', $here),
            f:bar-link('about', $root || 'edition/about.html', $here)"/>
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
