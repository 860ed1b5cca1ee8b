<?xml version="1.0" encoding="UTF-8"?>
<!-- How often a pattern may stand. -->
<xsl:stylesheet version="3.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The pattern as often as minOccurs and maxOccurs of a part of a content model say. -->
  <xsl:function name="odd:occurring" as="element()*">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="pattern" as="element()"/>
    <xsl:variable name="min" as="xs:integer" select="xs:integer(($part/@minOccurs, 1)[1])"/>
    <xsl:variable name="max" as="xs:integer?" select="odd:maximum($part)"/>
    <xsl:sequence select="if ($max lt $min)
        then odd:stop($odd:UNKNOWN, $part, 'maxOccurs ' || $max || ' is less than minOccurs ' || $min)
        else odd:repeat($pattern, $min, $max)"/>
  </xsl:function>

  <!-- The greatest number of times; nothing where there is no limit. -->
  <xsl:function name="odd:maximum" as="xs:integer?">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="($part/@maxOccurs/string(), '1')[1][. ne 'unbounded'] ! xs:integer(.)"/>
  </xsl:function>

  <!-- The pattern at least $min and at most $max times, or without limit if $max is empty. -->
  <xsl:function name="odd:repeat" as="element()*">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="min" as="xs:integer"/>
    <xsl:param name="max" as="xs:integer?"/>
    <xsl:sequence select="
        if (empty($max))
        then ((2 to $min) ! $pattern, odd:wrapped(if ($min) then 'oneOrMore' else 'zeroOrMore', $pattern))
        else ((1 to $min) ! $pattern, odd:at-most($pattern, $max - $min))"/>
  </xsl:function>

  <!-- Options inside each other, so that the grammar stays simple to match. -->
  <xsl:function name="odd:at-most" as="element(rng:optional)?">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="times" as="xs:integer"/>
    <xsl:if test="$times gt 0">
      <xsl:sequence select="odd:wrapped('optional', ($pattern, odd:at-most($pattern, $times - 1)))"/>
    </xsl:if>
  </xsl:function>

  <!-- The patterns inside an element of a name; a plain group inside needs no element of its own. -->
  <xsl:function name="odd:wrapped" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="patterns" as="element()+"/>
    <xsl:element name="{$name}" namespace="http://relaxng.org/ns/structure/1.0">
      <xsl:sequence select="if (count($patterns) eq 1 and $patterns[self::rng:group])
          then $patterns/* else $patterns"/>
    </xsl:element>
  </xsl:function>

  <!-- One pattern made of several: the only one itself, else all inside an element of a name. -->
  <xsl:function name="odd:combined" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="patterns" as="element()*"/>
    <xsl:choose>
      <xsl:when test="empty($patterns)">
        <empty/>
      </xsl:when>
      <xsl:when test="count($patterns) eq 1">
        <xsl:sequence select="$patterns"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{$name}" namespace="http://relaxng.org/ns/structure/1.0">
          <xsl:sequence select="$patterns"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
