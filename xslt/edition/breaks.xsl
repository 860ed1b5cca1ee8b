<?xml version="1.0" encoding="UTF-8"?>
<!-- Breaks of lines, columns and pages. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- A line end is a space; where lines are the layout, it is a line end here too. -->
  <xsl:template match="lb" mode="text" as="node()*">
    <xsl:if test="not(@break = 'no')">
      <xsl:text> </xsl:text>
      <xsl:if test="f:keeps-lines(.)"><br/></xsl:if>
    </xsl:if>
    <xsl:apply-templates mode="text"/>
  </xsl:template>

  <xsl:function name="f:keeps-lines" as="xs:boolean" visibility="private">
    <xsl:param name="break" as="element(lb)"/>
    <xsl:sequence select="exists($break/ancestor::*[self::head | self::titlePart | self::byline | self::closer
        | self::signed | self::dateline | self::address | self::salute | self::docImprint | self::trailer
        | self::p][1][not(self::p)]) and exists($break/preceding-sibling::node()[normalize-space()])"/>
  </xsl:function>

  <xsl:template match="cb | gb" mode="text" as="node()*">
    <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
    <xsl:apply-templates mode="text"/>
  </xsl:template>

  <xsl:template match="pb" mode="text" as="node()+">
    <xsl:variable name="number" as="xs:string" select="normalize-space(@n)"/>
    <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
    <span title="{($number[. ne ''] ! f:label('page-number', .), f:label('new-page'))[1]}">
      <xsl:sequence select="f:attributes(., 'pb gen')"/>
      <xsl:text>[{($number[. ne ''], '|')[1]}]</xsl:text>
    </span>
    <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
    <xsl:apply-templates mode="text"/>
  </xsl:template>

  <!-- A break between parts of a text, where its own mark is not printed. -->
  <xsl:template match="milestone" mode="text" as="element()">
    <xsl:choose>
      <xsl:when test="parent::div or parent::body or parent::lg or parent::front or parent::back">
        <hr><xsl:sequence select="f:attributes(., 'milestone')"/></hr>
      </xsl:when>
      <xsl:otherwise><span><xsl:sequence select="f:attributes(., 'milestone')"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
