<?xml version="1.0" encoding="UTF-8"?>
<!-- Phrases: emphasis, other languages, titles, words as words. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- What a highlighting looks like also without the style sheet. -->
  <xsl:template match="hi" mode="text" as="element()">
    <xsl:variable name="looks" as="xs:string*" select="f:renditions-of(.)"/>
    <xsl:call-template name="f:phrase">
      <xsl:with-param name="as" as="xs:string" select="
          if ($looks = 'sup') then 'sup' else if ($looks = 'sub') then 'sub'
          else if ($looks = 'bold') then 'b' else if ($looks = 'underline') then 'u'
          else if ($looks = 'italic' or not(@rend | @rendition)) then 'i' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="emph" mode="text" as="element()">
    <xsl:call-template name="f:phrase"><xsl:with-param name="as" as="xs:string" select="'em'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="foreign | distinct | gloss | mentioned" mode="text" as="element()">
    <xsl:call-template name="f:phrase"><xsl:with-param name="as" as="xs:string" select="'i'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="title" mode="text" as="element()">
    <xsl:call-template name="f:phrase">
      <xsl:with-param name="as" as="xs:string" select="if (@level = 'a') then 'span' else 'cite'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="term" mode="text" as="element()">
    <xsl:call-template name="f:phrase"><xsl:with-param name="as" as="xs:string" select="'dfn'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="code | gi | att | val | ident | tag" mode="text" as="element()">
    <xsl:call-template name="f:phrase"><xsl:with-param name="as" as="xs:string" select="'code'"/></xsl:call-template>
  </xsl:template>

  <!-- Marked in the source of the page and not told apart in print. -->
  <xsl:template mode="text" as="element()" match="
      anchor | delSpan | damageSpan | link | linkGrp | index | alt | altGrp | join | joinGrp | space
      | seg | s | w | c | pc | m | cl | phr | num | measure | measureGrp | unit | abbr | expan | ex
      | orig | reg | corr | addSpan | lem | rdg | subst | damage | secl | label | publisher
      | pubPlace | biblScope | idno | author | editor | edition | series | bibl | biblStruct | biblFull
      | monogr | analytic | imprint | extent | forename | surname | roleName | addName | nameLink
      | genName | name | rs | persName | placeName | orgName | geogName | settlement | region | country
      | district | bloc | objectName | eventName | affiliation | occupation | email | street | postCode
      | postBox | desc | g | formula | respStmt | resp | cit | metamark | handShift | textLang | citedRange | interp
      | depth | height | width | dim | geo | location | state | trait">
    <xsl:call-template name="f:phrase"/>
  </xsl:template>

</xsl:stylesheet>
