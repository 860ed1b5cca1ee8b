<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of words: totals, the most frequent words, the words that have lines by letter. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="list" as="element(html)">
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="f:label('concordance')"/>
      <xsl:with-param name="corpus" as="xs:string" select="string(../@title)"/>
      <xsl:with-param name="version" as="xs:string" select="string(../@version)"/>
      <xsl:with-param name="date" as="xs:string" select="string(../@date)"/>
      <xsl:with-param name="root" as="xs:string" select="'../'"/>
      <xsl:with-param name="here" as="xs:string" select="'concordance'"/>
      <xsl:with-param name="kind" as="xs:string" select="'words'"/>
      <xsl:with-param name="scripts" as="xs:string+" select="$f:scripts"/>
      <xsl:with-param name="content" as="element(main)">
        <main id="page:main">
          <xsl:apply-templates select=".." mode="f:words"/>
          <xsl:apply-templates select="frequent" mode="f:words"/>
          <xsl:apply-templates select="../pages/page" mode="f:words"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="concordance" mode="f:words" as="element()+">
    <header class="welcome">
      <h1>{f:label('concordance')}</h1>
      <p class="description">{f:label('every-word')}</p>
      <p class="totals">
        <span><b>{f:number((f:count(@words), 0)[1])}</b> {f:unit((f:count(@words), 0)[1], 'word')}</span>
        <xsl:text> · </xsl:text>
        <span><b>{f:number((f:count(@forms), 0)[1])}</b> {f:unit((f:count(@forms), 0)[1], 'form')}</span>
        <xsl:if test="@version[. ne '']"> · {f:label('in-version', @version)}</xsl:if>
      </p>
    </header>
    <xsl:call-template name="f:ask"/>
    <div class="listing">
      <xsl:call-template name="f:rule-of-words"/>
      <xsl:call-template name="f:rules-of-lines"/>
      <p class="rules"><a href="frequencies.html">{f:label('by-frequency')}</a></p>
      <xsl:apply-templates select="pages" mode="f:words"/>
    </div>
  </xsl:template>

  <!-- The most frequent words, where there are enough of them. -->
  <xsl:template match="frequent" mode="f:words" as="element(section)?">
    <xsl:if test="word">
      <section class="frequent" aria-labelledby="page:frequent">
        <h2 id="page:frequent">{f:label('most-frequent')}</h2>
        <ol class="word-list">
          <xsl:sequence select="word ! f:word-item(.)"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:key name="f:words-of-page" match="list/word" use="string(@file)"/>

  <!-- The words of a page; in a large corpus, the first and the last of them. -->
  <xsl:template match="page" mode="f:words" as="element(section)">
    <xsl:variable name="words" as="element(word)*" select="key('f:words-of-page', string(@file))"/>
    <section class="letter-words" aria-labelledby="page:{f:id-part(@key)}">
      <h2 class="letter" id="page:{f:id-part(@key)}">
        <bdi>{upper-case(@key)}</bdi>
        <xsl:text> </xsl:text>
        <span class="count">{f:counted((f:count(@forms), 0)[1], 'form')}</span>
      </h2>
      <xsl:choose>
        <xsl:when test="$words"><ul class="word-list"><xsl:sequence select="$words ! f:word-item(.)"/></ul></xsl:when>
        <xsl:otherwise><p><a href="{f:local-file(@file)}"><bdi>{@first}</bdi> – <bdi>{@last}</bdi></a></p></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:function name="f:word-item" as="element(li)" visibility="private">
    <xsl:param name="word" as="element(word)"/>
    <li>
      <a href="{f:local-file($word/@file)}#{$word/@id}"><bdi>{$word/@form}</bdi></a>
      <xsl:text> </xsl:text>
      <span class="count">{f:number(f:occurrences($word))}</span>
    </li>
  </xsl:function>

</xsl:stylesheet>
