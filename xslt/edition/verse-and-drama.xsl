<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse with line numbers; speeches, speakers, stage directions. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="lg" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:anchor-attributes(., 'lg')"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <xsl:template match="l" mode="text" as="element(Q{}div)">
    <xsl:variable name="number" as="xs:string?" select="f:line-number(.)"/>
    <div>
      <xsl:sequence select="f:anchor-attributes(., string-join(('l', 'part'[current()/@part = ('M', 'F')]), ' '))"/>
      <xsl:if test="matches($number, '^[0-9]{0,8}[05]$')">
        <a class="n gen" href="#{f:id(.)}" aria-label="{f:label('line-number', $number)}">
          <xsl:sequence select="f:label-attributes(.)"/>
          <xsl:text>{$number}</xsl:text>
        </a>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <xsl:template match="sp" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:anchor-attributes(., 'sp')"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <xsl:template match="spGrp" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:attributes(., 'spGrp')"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <!-- The speaker's name leads to the list of speakers. -->
  <xsl:template match="speaker" mode="text" as="element()">
    <xsl:variable name="entry" as="xs:string?" select="parent::sp[@who] ! f:speaker-entry(.)"/>
    <xsl:choose>
      <xsl:when test="$entry and not(f:holds-block(.)) and empty(.//note | .//ref | .//persName | .//rs)">
        <p>
          <xsl:sequence select="f:attributes(., 'speaker')"/>
          <a href="#{$entry}"><xsl:apply-templates mode="text"/></a>
        </p>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="f:block-of-page"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A stage direction is a line of its own, or stands within a line. -->
  <xsl:template match="stage" mode="text" as="element()">
    <xsl:variable name="alone" as="xs:boolean" select="
        exists(parent::*[self::div | self::div1 | self::div2 | self::div3 | self::div4 | self::div5 | self::div6
            | self::div7 | self::body | self::front | self::back | self::sp | self::spGrp | self::lg
            | self::castList | self::castGroup | self::prologue | self::epilogue | self::performance
            | self::epigraph | self::argument])"/>
    <xsl:choose>
      <xsl:when test="$alone"><xsl:call-template name="f:block-of-page"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="f:phrase"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
