<?xml version="1.0" encoding="UTF-8"?>
<!-- Texts, their parts, divisions and headings. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="text | front | body | back | group | floatingText" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7" mode="text" as="element()">
    <xsl:element name="{if (head) then 'section' else 'div'}">
      <xsl:sequence select="f:anchor-attributes(., 'div')"/>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <!-- Headings of divisions: h2 to h6 by depth. A second head of a division goes with the first. -->
  <xsl:template mode="text" as="element()?" match="
      (div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | front | body | back | text | group)/head">
    <xsl:choose>
      <xsl:when test="f:is-title(.)"/>
      <xsl:when test="preceding-sibling::head">
        <xsl:call-template name="f:block-of-page">
          <xsl:with-param name="class" as="xs:string" select="'subhead'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="f:heading"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="f:heading" as="element()">
    <xsl:variable name="level" as="xs:integer" select="f:heading-level(.)"/>
    <xsl:choose>
      <xsl:when test="f:holds-block(.)">
        <div role="heading" aria-level="{$level}">
          <xsl:sequence select="f:anchor-attributes(., 'head')"/>
          <xsl:apply-templates mode="text"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$level}">
          <xsl:sequence select="f:anchor-attributes(., 'head')"/>
          <xsl:apply-templates mode="text"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Divisions without a heading make no step, so that no level is skipped. -->
  <xsl:function name="f:heading-level" as="xs:integer" visibility="public">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="min((6, 1 + count($head/ancestor::*[head][ancestor-or-self::text]
        [empty(head[1][f:is-title(.)])][not(self::list | self::lg | self::table | self::figure)])))"/>
  </xsl:function>

  <!-- True of the head that opens the text and says no more than the title of the page: it becomes
       the heading of the page. A byline may stand before it. -->
  <xsl:function name="f:is-title" as="xs:boolean" visibility="public">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="f:ordinal($head) eq 1
        and f:same-words(f:words($head, 'reading'), f:title(root($head)))
        and not(f:holds-block($head))
        and empty($head/preceding::text()[ancestor::text][normalize-space()][f:is-read(.)]
          [empty(ancestor::byline[parent::* intersect $head/parent::*])])"/>
  </xsl:function>

  <!-- The bylines that stand before the heading of the page, in the same division. -->
  <xsl:function name="f:lines-over-title" as="element(byline)*" visibility="public">
    <xsl:param name="head" as="element(head)?"/>
    <xsl:sequence select="$head[f:is-title(.)]/preceding-sibling::byline"/>
  </xsl:function>

  <xsl:template mode="text" as="element()?" priority="1" match="byline[following-sibling::head]">
    <xsl:param name="over-title" as="xs:boolean" select="false()"/>
    <xsl:if test="$over-title or not(f:lines-over-title(following-sibling::head[1]) intersect .)">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:same-words" as="xs:boolean" visibility="private">
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="other" as="xs:string"/>
    <xsl:sequence select="lower-case(normalize-unicode($one)) eq lower-case(normalize-unicode($other))"/>
  </xsl:function>

  <!-- Heads of lists, verses, tables without a place of their own, and the like. -->
  <xsl:template match="head" mode="text" as="element()" priority="-1">
    <xsl:call-template name="f:block-of-page"/>
  </xsl:template>

  <!-- What stands at the start and the end of a division, and on title pages. -->
  <xsl:template mode="text" as="element()" match="
      byline | dateline | closer | salute | signed | trailer | docTitle | titlePart | docImprint
      | imprimatur | castItem | set | performance | address">
    <xsl:call-template name="f:block-of-page"/>
  </xsl:template>

  <!-- A line of an opener: alone it is a line, with words around it a part of one. -->
  <xsl:template match="opener | postscript | argument | prologue | epilogue | titlePage | castList | castGroup"
      mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

  <xsl:template match="docAuthor | docDate | docEdition | addrLine | roleDesc | role | actor" mode="text"
      as="element()">
    <xsl:call-template name="f:phrase"/>
  </xsl:template>

  <xsl:template match="epigraph" mode="text" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:attributes(., 'epigraph')"/>
      <xsl:apply-templates mode="text"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
