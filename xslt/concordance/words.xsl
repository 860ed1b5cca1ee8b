<?xml version="1.0" encoding="UTF-8"?>
<!-- A page of words in context: for each word its lines, the word in the middle. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="entries" as="element(html)">
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="f:label('concordance-of', upper-case(@key))"/>
      <xsl:with-param name="corpus" as="xs:string" select="string(../@title)"/>
      <xsl:with-param name="version" as="xs:string" select="string(../@version)"/>
      <xsl:with-param name="date" as="xs:string" select="string(../@date)"/>
      <xsl:with-param name="root" as="xs:string" select="'../'"/>
      <xsl:with-param name="here" as="xs:string" select="'concordance/'"/>
      <xsl:with-param name="kind" as="xs:string" select="'words'"/>
      <xsl:with-param name="content" as="element(main)">
        <main id="page:main">
          <header class="welcome">
            <h1>{f:label('concordance-of', upper-case(@key))}</h1>
            <xsl:apply-templates select="../pages" mode="f:words">
              <xsl:with-param name="current" as="xs:string" select="string(@key)"/>
            </xsl:apply-templates>
            <xsl:call-template name="f:rule-of-words"/>
          </header>
          <xsl:apply-templates select="word" mode="f:words"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="word" mode="f:words" as="element(section)">
    <xsl:variable name="shown" as="xs:integer" select="count(line)"/>
    <section class="word-entry" id="{@id}" aria-labelledby="{@id}:form">
      <h2 class="word" id="{@id}:form">
        <bdi>{@form}</bdi>
        <xsl:text> </xsl:text>
        <span class="count">{f:counted(f:occurrences(.), 'occurrence')}</span>
      </h2>
      <xsl:for-each-group select="line" group-adjacent="string(f:language-of-line(.))">
        <xsl:call-template name="f:lines">
          <xsl:with-param name="lines" as="element(line)+" select="current-group()"/>
        </xsl:call-template>
      </xsl:for-each-group>
      <xsl:if test="f:occurrences(.) gt $shown">
        <p class="more">{f:label('shown-of', (f:number($shown), f:number(f:occurrences(.))))}</p>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- Lines of one language, which run one way. -->
  <xsl:template name="f:lines" as="element(ol)">
    <xsl:param name="lines" as="element(line)+"/>
    <ol class="kwic" dir="{f:direction-of-line($lines[1])}" lang="{f:language-of-line($lines[1])}">
      <xsl:apply-templates select="$lines" mode="f:words"/>
    </ol>
  </xsl:template>

  <!-- That of the passage, else that of the corpus. -->
  <xsl:function name="f:language-of-line" as="xs:string?" visibility="private">
    <xsl:param name="line" as="element(line)"/>
    <xsl:sequence select="(f:language($line/@lang), f:language($language))[. ne 'und'][1]"/>
  </xsl:function>

  <!-- That of the passage where its language is stated, else that of the word. -->
  <xsl:function name="f:direction-of-line" as="xs:string" visibility="private">
    <xsl:param name="line" as="element(line)"/>
    <xsl:sequence select="
        (f:language($line/@lang)[. ne 'und'] ! f:direction(.), f:direction-of-word($line/../@form))[1]"/>
  </xsl:function>

  <!-- The whole line is a sentence to be read, with the spaces that it has; the style sheet sets it in
       columns. -->
  <xsl:template match="line" mode="f:words" as="element(li)">
    <xsl:variable name="address" as="xs:string?" select="f:page-address(@href)"/>
    <xsl:variable name="direction" as="xs:string" select="f:direction-of-line(.)"/>
    <li>
      <span class="left"><bdi dir="{$direction}">{left}</bdi></span>
      <xsl:choose>
        <xsl:when test="$address"><a class="node" href="{$address}">{node}</a></xsl:when>
        <xsl:otherwise><b class="node">{node}</b></xsl:otherwise>
      </xsl:choose>
      <span class="right"><bdi dir="{$direction}">{right}</bdi></span>
      <xsl:text> </xsl:text>
      <span class="where">
        <bdi>{(@title[. ne ''], @text)[1]}</bdi>
        <xsl:for-each select="@paragraph"><span class="paragraph"> · {f:label('in-p', .)}</span></xsl:for-each>
      </span>
    </li>
  </xsl:template>

  <!-- A page of the edition: never an address with a scheme of its own. -->
  <xsl:function name="f:page-address" as="xs:string?" visibility="private">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="$address[matches(., '^\.\./[^:\s]+$') or matches(., '^\.\./[^:#\s]+#\S+$')]"/>
  </xsl:function>

</xsl:stylesheet>
