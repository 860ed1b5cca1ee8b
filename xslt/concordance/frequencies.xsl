<?xml version="1.0" encoding="UTF-8"?>
<!-- A page of the list by frequency: every word of the corpus, also those that have no lines. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="frequencies" as="element(html)">
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="f:label('by-frequency')"/>
      <xsl:with-param name="corpus" as="xs:string" select="string(../@title)"/>
      <xsl:with-param name="root" as="xs:string" select="'../'"/>
      <xsl:with-param name="here" as="xs:string" select="'concordance/'"/>
      <xsl:with-param name="kind" as="xs:string" select="'words'"/>
      <xsl:with-param name="content" as="element(main)">
        <main id="page:main">
          <header class="welcome">
            <h1>{f:label('by-frequency')}</h1>
            <xsl:call-template name="f:rule-of-words"/>
            <p class="rules">{f:label('same-rank')}</p>
            <xsl:for-each select="..">
              <xsl:call-template name="f:rules-of-lines"/>
            </xsl:for-each>
            <p class="rules"><a href="frequencies.tsv">{f:label('table-of-words')}</a></p>
            <xsl:apply-templates select="parts[part[2]]" mode="f:words"/>
          </header>
          <xsl:call-template name="f:frequency-table"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The pages of the list, each by its first and last rank. -->
  <xsl:template match="parts" mode="f:words" as="element(nav)">
    <nav class="letters" aria-label="{f:label('rank')}">
      <xsl:for-each select="part">
        <a href="{f:local-file(@file)}">
          <xsl:if test="@file = ../../@file"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
          <xsl:text>{f:number((f:count(@first), 0)[1])}–{f:number((f:count(@last), 0)[1])}</xsl:text>
        </a>
      </xsl:for-each>
    </nav>
  </xsl:template>

  <xsl:template name="f:frequency-table" as="element(table)">
    <xsl:context-item as="element(frequencies)" use="required"/>
    <table class="frequencies">
      <thead>
        <tr>
          <th scope="col" class="number">{f:label('rank')}</th>
          <th scope="col">{f:label('word-form')}</th>
          <th scope="col" class="number">{f:label('count')}</th>
          <th scope="col" class="number">{f:label('texts')}</th>
        </tr>
      </thead>
      <tbody>
        <xsl:apply-templates select="word" mode="f:words"/>
      </tbody>
    </table>
  </xsl:template>

  <xsl:template match="frequencies/word" mode="f:words" as="element(tr)">
    <tr>
      <td class="number">{f:number((f:count(@rank), 0)[1])}</td>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="@file"><a href="{f:local-file(@file)}#{@id}"><bdi>{@form}</bdi></a></xsl:when>
          <xsl:otherwise><bdi>{@form}</bdi></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@stop">
          <xsl:text> </xsl:text>
          <span class="stop">{f:label('stop-word')}</span>
        </xsl:if>
      </th>
      <td class="number">{f:number(f:occurrences(.))}</td>
      <td class="number">{f:number((f:count(@texts), 0)[1])}</td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
