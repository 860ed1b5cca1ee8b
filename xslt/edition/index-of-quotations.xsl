<?xml version="1.0" encoding="UTF-8"?>
<!-- All quotations by who speaks or writes; then those of nobody named, and words held at arm's length. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Quotations of one speaker that are shown where the corpus has many. -->
  <xsl:variable name="f:many-quotations" as="xs:integer" static="yes" select="2000"/>
  <xsl:variable name="f:few-of-each" as="xs:integer" static="yes" select="20"/>

  <xsl:template match="/" mode="quotations" as="element(html)">
    <xsl:variable name="all" as="element(quotation)*" select="corpus/mentions/quotation"/>
    <xsl:variable name="most" as="xs:integer"
        select="if (count($all) gt $f:many-quotations) then $f:few-of-each else $f:most-shown"/>
    <xsl:variable name="sections" as="element(section)*" select="
        f:by-speaker($all, $most), f:of-nobody($all[not(speaker)][not(@kind = 'soCalled')], 'no-speaker'),
        f:of-nobody($all[not(speaker)][@kind = 'soCalled'], 'arms-length')"/>
    <xsl:call-template name="f:corpus-page">
      <xsl:with-param name="title" as="xs:string" select="f:label('quotations')"/>
      <xsl:with-param name="here" as="xs:string" select="'quotations'"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:sequence select="f:page-head(f:label('quotations'), f:label('index-of-quotations'), f:counts-of-kinds($all))"/>
        <xsl:choose>
          <xsl:when test="empty($all)"><p class="rules">{f:label('none-quoted')}</p></xsl:when>
          <xsl:otherwise><xsl:sequence select="f:ways-within(f:label('speakers'), $sections), $sections"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="f:counts-of-kinds" as="xs:string*" visibility="private">
    <xsl:param name="quotations" as="element(quotation)*"/>
    <xsl:if test="$quotations">
      <xsl:sequence select="f:counted(count($quotations), 'quotation')"/>
      <xsl:for-each-group select="$quotations" group-by="@kind">
        <xsl:sort select="index-of(('said', 'quote', 'q', 'soCalled'), current-grouping-key())"/>
        <xsl:sequence select="f:label(current-grouping-key()) || ' ' || f:number(count(current-group()))"/>
      </xsl:for-each-group>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:by-speaker" as="element(section)*" visibility="private">
    <xsl:param name="quotations" as="element(quotation)*"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:for-each-group select="$quotations[speaker]" group-by="speaker ! f:entity-key(@kind, @key)">
      <xsl:sort select="f:sort-key(f:speaker-entity(., current-grouping-key())/@index-name)"
          collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
      <xsl:sort select="current-grouping-key()" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
      <xsl:variable name="entity" as="element(entity)" select="f:speaker-entity(., current-grouping-key())"/>
      <section class="speaker-group">
        <h2 class="letter" id="speaker:{$entity/@kind}:{f:id-part($entity/@key)}">
          <xsl:sequence select="f:entity-link($entity, $entity/@name, '')"/>
          <xsl:text> </xsl:text>
          <span class="count">{f:number(count(current-group()))}</span>
        </h2>
        <xsl:if test="$entity/@role"><p class="role" dir="auto">{$entity/@role}</p></xsl:if>
        <xsl:sequence select="f:passages-by-text(
            subsequence(current-group(), 1, $most), f:quotation-item(?, ?, current-grouping-key(), ''), '')"/>
        <xsl:if test="count(current-group()) gt $most">
          <p class="more">{f:label('more-on-page', f:number(count(current-group()) - $most))}</p>
        </xsl:if>
      </section>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:speaker-entity" as="element(entity)?" visibility="private">
    <xsl:param name="quotation" as="element(quotation)"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:entity-of($quotation/speaker[f:entity-key(@kind, @key) eq $key][1])"/>
  </xsl:function>

  <!-- Quotations by text. label: of the group. -->
  <xsl:function name="f:of-nobody" as="element(section)?" visibility="private">
    <xsl:param name="quotations" as="element(quotation)*"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:if test="$quotations">
      <section class="speaker-group">
        <h2 class="letter" id="group:{$label}">{f:label($label)} <span class="count">{f:number(count($quotations))}</span></h2>
        <p class="role">{f:label($f:about-group($label))}</p>
        <xsl:sequence select="f:passages-by-text($quotations, f:quotation-item(?, ?, '', ''), '')"/>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:variable name="f:about-group" as="map(xs:string, xs:string)" visibility="private"
      select="map { 'no-speaker': 'about-no-speaker', 'arms-length': 'about-arms-length' }"/>

</xsl:stylesheet>
