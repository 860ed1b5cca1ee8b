<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a text. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="/" mode="page" as="element(Q{}html)">
    <xsl:variable name="corpus" as="element()?" select="f:catalogue()"/>
    <xsl:variable name="article" as="element(Q{}article)">
      <xsl:call-template name="f:article"/>
    </xsl:variable>
    <xsl:call-template name="f:report-unknown">
      <xsl:with-param name="article" as="element(Q{}article)" select="$article"/>
    </xsl:call-template>
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="f:title(.)"/>
      <xsl:with-param name="corpus" as="xs:string" select="string($corpus/@title)"/>
      <xsl:with-param name="version" as="xs:string" select="string($corpus/@version)"/>
      <xsl:with-param name="date" as="xs:string" select="string($corpus/@date)"/>
      <xsl:with-param name="root" as="xs:string" select="'../../'"/>
      <xsl:with-param name="here" as="xs:string" select="'texts/'"/>
      <xsl:with-param name="kind" as="xs:string" select="'text'"/>
      <xsl:with-param name="content" as="node()*">
        <div class="sheet">
          <xsl:if test="$article/@dir = 'rtl'"><xsl:attribute name="dir" select="'rtl'"/></xsl:if>
          <xsl:call-template name="f:sides"/>
          <main id="page:main" dir="ltr">
            <xsl:sequence select="$article"/>
            <xsl:call-template name="f:end-of-page"/>
          </main>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="f:catalogue" as="element()?" visibility="public">
    <xsl:sequence select="$catalogue/Q{}catalogue"/>
  </xsl:function>

  <!-- The text in the catalogue. -->
  <xsl:function name="f:own-record" as="element()?" visibility="public">
    <xsl:sequence select="f:catalogue()/Q{}text[@stem = $stem][1]"/>
  </xsl:function>

  <!-- One message for each name of an element that had no rule. -->
  <xsl:template name="f:report-unknown" as="empty-sequence()">
    <xsl:param name="article" as="element(Q{}article)"/>
    <xsl:for-each select="distinct-values($article//@data-tei)">
      <xsl:message>EDT-001|{.}</xsl:message>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="f:article" as="element(Q{}article)">
    <xsl:variable name="texts" as="element(text)*" select=".//text[not(ancestor::text)]"/>
    <article>
      <xsl:sequence select="f:language-pair(f:text-language(.))"/>
      <xsl:if test="empty(f:text-language(.))"><xsl:attribute name="lang" select="''"/></xsl:if>
      <xsl:call-template name="f:article-header"/>
      <div class="reading-text">
        <xsl:apply-templates select="$texts" mode="text"/>
      </div>
      <xsl:call-template name="f:notes-section">
        <xsl:with-param name="notes" as="element()*" select="f:notes(.)"/>
      </xsl:call-template>
    </article>
  </xsl:template>

  <!-- The language of the text: its own, else that of the document, else that of the corpus. -->
  <xsl:function name="f:text-language" as="xs:string?" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="
        (f:language-at(($document//text)[1]), f:language(f:own-record()/@language),
         f:language(f:header($document)/profileDesc/langUsage/language[1]/@ident))[1]"/>
  </xsl:function>

  <xsl:template name="f:article-header" as="element(Q{}header)">
    <xsl:variable name="head" as="element(head)?" select="(.//text//head)[1][f:is-title(.)]"/>
    <header>
      <xsl:if test="f:text-kind(.)">
        <p class="kind gen" dir="auto">{f:text-kind(.)}</p>
      </xsl:if>
      <xsl:apply-templates select="f:lines-over-title($head)" mode="text">
        <xsl:with-param name="over-title" as="xs:boolean" select="true()"/>
      </xsl:apply-templates>
      <h1>
        <xsl:choose>
          <xsl:when test="$head">
            <xsl:sequence select="f:anchor-attributes($head, 'title')"/>
            <xsl:apply-templates select="$head/node()" mode="text"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:attribute name="class" select="'title gen'"/>
            <xsl:sequence select="f:language-pair(f:title-language(.))"/>
            <xsl:text>{f:title(.)}</xsl:text>
          </xsl:otherwise>
        </xsl:choose>
      </h1>
      <xsl:call-template name="f:byline"/>
    </header>
  </xsl:template>

  <xsl:template name="f:byline" as="element(Q{}p)?">
    <xsl:variable name="language" as="xs:string?" select="f:text-language(.)"/>
    <xsl:variable name="parts" as="xs:string*" select="
        string-join(f:authors-not-found(.), ', ')[. ne ''], f:text-date-marked(.), $language ! f:language-name(.),
        f:count(f:own-record()/@words)[. gt 0] ! f:counted(., 'word')"/>
    <xsl:if test="exists($parts)">
      <p class="byline gen" lang="{$f:label-language}" dir="ltr">
        <xsl:for-each select="$parts">
          <xsl:if test="position() gt 1"> · </xsl:if>
          <bdi>{.}</bdi>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- Authors whom no byline at the start of the text names. -->
  <xsl:function name="f:authors-not-found" as="xs:string*" visibility="private">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="bylines" as="element()*" select="subsequence($document//text//(byline | docAuthor), 1, 3)"/>
    <xsl:variable name="found" as="xs:string"
        select="lower-case(string-join($bylines[f:is-before-paragraphs(.)] ! f:words(., 'reading'), '|'))"/>
    <xsl:sequence select="f:authors($document)[not(contains($found, lower-case(.)))]"/>
  </xsl:function>

  <!-- True of what stands before the first paragraph or verse. -->
  <xsl:function name="f:is-before-paragraphs" as="xs:boolean" visibility="private">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="empty($line/preceding::*[self::p | self::l | self::ab][ancestor::text])"/>
  </xsl:function>

  <!-- Lists, facts, citation, and the way on. -->
  <xsl:template name="f:end-of-page" as="element()*">
    <xsl:call-template name="f:entries-section">
      <xsl:with-param name="mentions" as="element()*" select="f:mentions(.)"/>
      <xsl:with-param name="others" as="element()*" select="f:other-names(.)"/>
      <xsl:with-param name="dates" as="element()*" select="f:dates(.)"/>
      <xsl:with-param name="speeches" as="element()*" select="f:speeches(.)"/>
    </xsl:call-template>
    <xsl:call-template name="f:about"><xsl:with-param name="document" as="node()" select="."/></xsl:call-template>
    <xsl:call-template name="f:cite-text"/>
    <xsl:call-template name="f:neighbours"/>
  </xsl:template>

  <xsl:template name="f:cite-text" as="element(Q{}section)">
    <xsl:variable name="corpus" as="element()?" select="f:catalogue()"/>
    <xsl:variable name="author" as="xs:string" select="string-join(f:authors(.), ', ')"/>
    <section class="cite" aria-labelledby="page:cite">
      <h2 id="page:cite">{f:label('cite-text')}</h2>
      <p>
        <xsl:if test="$author ne ''"><bdi>{$author}</bdi>, </xsl:if>
        <bdi>{f:label('quoted', f:title(.))}</bdi>
        <xsl:sequence select="f:citation-of-corpus($corpus)"/>
        <xsl:text>, </xsl:text><code>texts/{$stem}.html</code><xsl:text>.</xsl:text>
      </p>
      <p>{f:label('number-links', f:label('quoted', f:label('in-p', '3')))}</p>
      <xsl:sequence select="f:citations-for-programs(.)"/>
      <p class="ways">
        <xsl:if test="$tei-file ne ''">
          <a href="../tei/{string-join(tokenize($tei-file, '/') ! encode-for-uri(.), '/')}">TEI/XML</a>
          <xsl:text> </xsl:text>
        </xsl:if>
        <a href="../../text/{f:file-name($stem)}.txt">{f:label('plain-reading-text')}</a>
      </p>
    </section>
  </xsl:template>

  <!-- The corpus in a citation, with a comma before: title, version, date. -->
  <xsl:function name="f:citation-of-corpus" as="node()*" visibility="public">
    <xsl:param name="corpus" as="element()?"/>
    <xsl:if test="$corpus/@title[. ne '']">
      <xsl:text>, {f:label('in-corpus')} </xsl:text>
      <cite>{$corpus/@title}</cite>
    </xsl:if>
    <xsl:if test="$corpus/@version[. ne '']">
      <xsl:text>, {f:label('in-version', $corpus/@version)}</xsl:text>
    </xsl:if>
    <xsl:if test="$corpus/@date[. ne '']">
      <xsl:text>, {f:said-value($corpus/@date)}</xsl:text>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
