<?xml version="1.0" encoding="UTF-8"?>
<!-- Mentions of persons, places and organisations: links to the lists at the end of the page. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The parts of a name that stand for a place when no name is around them. -->
  <xsl:variable name="f:place-names" as="xs:string+" visibility="private"
      select="'placeName', 'geogName', 'settlement', 'country', 'region', 'district', 'bloc'"/>

  <!-- 'person', 'place' or 'organisation'; nothing for an element that names none of these. -->
  <xsl:function name="f:kind" as="xs:string?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::persName) then 'person'
        else if ($element/self::orgName) then 'organisation'
        else if (local-name($element) = $f:place-names) then 'place'[f:is-outermost($element)]
        else if ($element/(self::rs | self::name)) then f:kind-of-type($element/@type)
        else ()"/>
  </xsl:function>

  <xsl:function name="f:kind-of-type" as="xs:string?" visibility="private">
    <xsl:param name="type" as="xs:string?"/>
    <xsl:sequence select="
        if ($type = ('person', 'pers', 'persName')) then 'person'
        else if ($type = ('place', 'placeName')) then 'place'
        else if ($type = ('org', 'organisation', 'organization', 'orgName')) then 'organisation'
        else ()"/>
  </xsl:function>

  <!-- A place name inside another name is a part of it, unless it points somewhere itself. -->
  <xsl:function name="f:is-outermost" as="xs:boolean" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@ref or $element/@key
        or empty($element/ancestor::*[self::placeName | self::persName | self::orgName | self::geogName
            | self::rs | self::settlement])"/>
  </xsl:function>

  <!-- All mentions that are read, in order. -->
  <xsl:function name="f:mentions" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="
        $document//text//(persName | orgName | placeName | geogName | settlement | country | region
          | district | bloc | rs | name)[f:kind(.)][f:is-read(.)]"/>
  </xsl:function>

  <xsl:key name="f:mention" match="text//(persName | orgName | placeName | geogName | rs | name | eventName | objectName)"
      use="f:pointer-key(.)"/>

  <xsl:template mode="text" as="element()" priority="1" match="
      persName | orgName | placeName | geogName | settlement | country | region | district | bloc
      | rs | name">
    <xsl:variable name="kind" as="xs:string?" select="f:kind(.)"/>
    <xsl:choose>
      <xsl:when test="$kind">
        <xsl:call-template name="f:mention"><xsl:with-param name="kind" as="xs:string" select="$kind"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="f:mention" as="element()">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="class" as="xs:string"
        select="string-join(($kind, 'draft'[f:is-draft(f:entry(current(), $kind))]), ' ')"/>
    <xsl:element name="{if (f:may-link(.)) then 'a' else if (f:holds-block(.)) then 'div' else 'span'}">
      <xsl:if test="f:may-link(.)">
        <xsl:attribute name="href" select="'#' || f:entry-id($kind, f:mention-key(.))"/>
      </xsl:if>
      <xsl:sequence select="f:anchor-attributes(., $class)"/>
      <xsl:for-each select="f:told-of-mention(., $kind)"><xsl:attribute name="title" select="."/></xsl:for-each>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <!-- Who or what is meant, and how the name is used: seen by who rests on the words. -->
  <xsl:function name="f:told-of-mention" as="xs:string?" visibility="private">
    <xsl:param name="mention" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="entry" as="element()?" select="f:entry($mention, $kind)"/>
    <xsl:variable name="meant" as="xs:string*" select="$entry ! (f:entry-name(.), f:role(.))"/>
    <xsl:sequence select="
        string-join((string-join(distinct-values($meant), ', ')[. ne ''], f:use-of-name($mention)), '. ')[. ne '']"/>
  </xsl:function>

</xsl:stylesheet>
