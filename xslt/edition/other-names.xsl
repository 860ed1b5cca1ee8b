<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of what is no person, place or organisation: wars, ships, plans, works. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- True of such a name, unless it is a part of another name. -->
  <xsl:function name="f:is-other-name" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::name | self::eventName | self::objectName | self::rs[@type]))
        and empty(f:kind($element))
        and ($element/@ref or $element/@key or empty($element/ancestor::*[f:kind(.) or self::name | self::rs]))"/>
  </xsl:function>

  <!-- All of them that are read, in order. -->
  <xsl:function name="f:other-names" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(name | rs | eventName | objectName)[f:is-other-name(.)][f:is-read(.)]"/>
  </xsl:function>

  <xsl:template mode="text" as="element()" priority="2"
      match="(name | rs | eventName | objectName)[f:is-other-name(.)]">
    <xsl:call-template name="f:mention"><xsl:with-param name="kind" as="xs:string" select="'other'"/></xsl:call-template>
  </xsl:template>

  <!-- What kind of thing a name is of, in a word; nothing where it is not said. -->
  <xsl:function name="f:kind-of-other" as="xs:string?" visibility="public">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="type" as="xs:string" select="
        if ($name/self::eventName) then 'event' else if ($name/self::objectName) then 'object'
        else normalize-space($name/@type)"/>
    <xsl:sequence select="
        ($f:types-of-names($type) ! f:label(.), translate($type, '-_', '  '))[. ne ''][1]"/>
  </xsl:function>

  <!-- Types that have a label. -->
  <xsl:variable name="f:types-of-names" as="map(xs:string, xs:string)" visibility="private" select="map {
      'event': 'name-of-event', 'object': 'name-of-object', 'plan': 'name-of-plan', 'ship': 'name-of-ship',
      'work': 'name-of-work' }"/>

  <xsl:template name="f:other-names-list" as="element(Q{}section)?">
    <xsl:param name="names" as="element()*"/>
    <xsl:variable name="entries" as="element(Q{}li)*">
      <xsl:for-each-group select="$names" group-by="f:mention-key(.)">
        <xsl:variable name="kinds" as="xs:string" select="string-join(distinct-values(current-group() ! f:kind-of-other(.)), ', ')"/>
        <xsl:sequence select="f:entry-item(f:entry-id('other', current-grouping-key()),
            f:display-name(current-grouping-key(), 'other', root(.)), $kinds[. ne ''], (), (), current-group(), ())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="f:list-section('other', f:label('others'), $entries)"/>
  </xsl:template>

</xsl:stylesheet>
