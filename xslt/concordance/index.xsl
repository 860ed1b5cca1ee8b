<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of all words: totals, the most frequent words, all words by letter. -->
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
      <xsl:with-param name="content" as="element(main)">
        <main id="page:main">
          <xsl:apply-templates select=".." mode="f:words"/>
          <xsl:call-template name="f:frequent"/>
          <xsl:for-each-group select="word" group-adjacent="string(@file)">
            <xsl:call-template name="f:letter-words">
              <xsl:with-param name="words" as="element(word)+" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="concordance" mode="f:words" as="element(header)">
    <header class="welcome">
      <h1>{f:label('concordance')}</h1>
      <p class="description">{f:label('every-word')}</p>
      <p class="totals">
        <span><b>{f:number((f:count(@words), 0)[1])}</b> {f:unit((f:count(@words), 0)[1], 'word')}</span>
        <xsl:text> · </xsl:text>
        <span><b>{f:number((f:count(@forms), 0)[1])}</b> {f:unit((f:count(@forms), 0)[1], 'form')}</span>
        <xsl:if test="@version[. ne '']"> · {f:label('in-version', @version)}</xsl:if>
      </p>
      <xsl:if test="normalize-space(rules)">
        <p class="rules" lang="en">{normalize-space(rules)}</p>
      </xsl:if>
      <xsl:if test="f:count(@limit) gt 0">
        <p class="rules">{f:label('at-most', f:number(f:count(@limit)))}</p>
      </xsl:if>
      <xsl:apply-templates select="pages" mode="f:words"/>
    </header>
  </xsl:template>

  <xsl:variable name="f:most-frequent" as="xs:integer" visibility="private" select="40"/>

  <!-- The most frequent words, where the list is long enough to need it. -->
  <xsl:template name="f:frequent" as="element(section)?">
    <xsl:variable name="repeated" as="element(word)*" select="word[f:occurrences(.) gt 1]"/>
    <xsl:if test="count($repeated) ge 10">
      <section class="frequent" aria-labelledby="page:frequent">
        <h2 id="page:frequent">{f:label('most-frequent')}</h2>
        <ol class="word-list">
          <xsl:variable name="sorted" as="element(word)*">
            <xsl:perform-sort select="$repeated">
              <xsl:sort select="f:occurrences(.)" order="descending"/>
            </xsl:perform-sort>
          </xsl:variable>
          <xsl:sequence select="subsequence($sorted, 1, $f:most-frequent) ! f:word-item(.)"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="f:letter-words" as="element(section)">
    <xsl:param name="words" as="element(word)+"/>
    <xsl:variable name="page" as="element(page)?" select="../pages/page[@file = $words[1]/@file][1]"/>
    <xsl:variable name="key" as="xs:string" select="upper-case(($page/@key, substring($words[1]/@form, 1, 1))[1])"/>
    <section class="letter-words" aria-labelledby="page:{f:id-part($key)}">
      <h2 class="letter" id="page:{f:id-part($key)}">
        <bdi>{$key}</bdi>
        <xsl:text> </xsl:text>
        <span class="count">{f:counted(count($words), 'form')}</span>
      </h2>
      <ul class="word-list">
        <xsl:sequence select="$words ! f:word-item(.)"/>
      </ul>
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
