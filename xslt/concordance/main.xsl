<?xml version="1.0" encoding="UTF-8"?>
<!-- All parts of the concordance. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="../lib/languages.xsl"/>
  <xsl:include href="../lib/addresses.xsl"/>
  <xsl:include href="../lib/numbers.xsl"/>
  <xsl:include href="../lib/labels.xsl"/>
  <xsl:include href="../lib/said-dates.xsl"/>
  <xsl:include href="../lib/frame.xsl"/>
  <xsl:include href="index.xsl"/>
  <xsl:include href="words.xsl"/>
  <xsl:include href="frequencies.xsl"/>
  <xsl:include href="rules.xsl"/>
  <xsl:include href="ask.xsl"/>

  <!-- The language of the corpus. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <!-- The language in which the pages speak of the words. -->
  <xsl:variable name="f:label-language" as="xs:string" visibility="private"
      select="f:language-of-labels($language)"/>

  <!-- From the data document to the page. -->
  <xsl:mode on-no-match="fail"/>

  <!-- The parts of a page. -->
  <xsl:mode name="f:words" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element(html)">
    <xsl:apply-templates select="concordance/(list, entries, frequencies)[1]"/>
  </xsl:template>

  <!-- The letters, each a page; current: the key of the page that this is. -->
  <xsl:template match="pages" mode="f:words" as="element(nav)">
    <xsl:param name="current" as="xs:string?" select="()"/>
    <nav class="letters" aria-label="{f:label('letters')}">
      <xsl:for-each select="page">
        <a href="{f:local-file(@file)}">
          <xsl:if test="@key = $current"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
          <bdi>{upper-case(@key)}</bdi>
        </a>
      </xsl:for-each>
    </nav>
  </xsl:template>

  <!-- A file of the same folder. -->
  <xsl:function name="f:local-file" as="xs:string" visibility="public">
    <xsl:param name="file" as="xs:string?"/>
    <xsl:sequence select="encode-for-uri($file)"/>
  </xsl:function>

  <!-- How often a word stands in the corpus. -->
  <xsl:function name="f:occurrences" as="xs:integer" visibility="public">
    <xsl:param name="word" as="element(word)"/>
    <xsl:sequence select="(f:count($word/@count), 0)[1]"/>
  </xsl:function>

</xsl:stylesheet>
