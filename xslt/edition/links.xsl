<?xml version="1.0" encoding="UTF-8"?>
<!-- References and pointers. Only safe addresses become links. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="ref" mode="text" as="element()">
    <xsl:variable name="address" as="xs:string?" select="f:link-address(.)"/>
    <xsl:choose>
      <xsl:when test="$address and f:may-link(.)">
        <a href="{$address}">
          <xsl:sequence select="f:attributes(., 'ref')"/>
          <xsl:apply-templates mode="text"/>
        </a>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="f:phrase"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ptr" mode="text" as="element()?">
    <xsl:variable name="address" as="xs:string?" select="f:link-address(.)"/>
    <xsl:choose>
      <xsl:when test="$address and f:may-link(.)">
        <a href="{$address}">
          <xsl:sequence select="f:attributes(., 'ptr gen')"/>
          <xsl:text>{if (f:is-outside($address)) then $address else f:label('see-there')}</xsl:text>
        </a>
      </xsl:when>
      <xsl:when test="@xml:id"><span><xsl:sequence select="f:attributes(., 'ptr')"/></span></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Where a reference leads: outside by a safe scheme, or to an element that is on the page. -->
  <xsl:function name="f:link-address" as="xs:string?" visibility="private">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="address" as="xs:string?" select="f:safe-address($reference/@target)"/>
    <xsl:sequence select="
        if (starts-with($address, '#'))
        then $address[f:is-on-page(substring(., 2), root($reference))]
        else $address"/>
  </xsl:function>

  <!-- True of an id that the page has: of an element of the text that is read. -->
  <xsl:function name="f:is-on-page" as="xs:boolean" visibility="public">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="exists(key('f:by-id', $id, $document)
        [ancestor::text][f:is-read(.)][not(self::lb | self::cb | self::gb | self::milestone)])"/>
  </xsl:function>

  <!-- Links do not nest and hold no blocks or notes. -->
  <xsl:function name="f:may-link" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="not(f:is-in-link($element)) and not(f:holds-block($element))
        and empty($element/descendant::*[self::note | self::app | self::ref | self::ptr])"/>
  </xsl:function>

  <xsl:function name="f:is-in-link" as="xs:boolean" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $a in $element/ancestor::*[ancestor::text] satisfies
        ($a/self::ref or $a/self::speaker[parent::sp/@who] or $a/self::date or $a/self::time or f:kind($a)
          or f:is-other-name($a))"/>
  </xsl:function>

</xsl:stylesheet>
