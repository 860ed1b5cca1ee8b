<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns data types and lists of values into RELAX NG patterns. -->
<xsl:stylesheet version="3.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The pattern for a dataRef or a valList. -->
  <xsl:function name="odd:data" as="element()">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:choose>
      <xsl:when test="$part/self::valList">
        <choice>
          <xsl:sequence select="$part/valItem ! odd:value(.)"/>
        </choice>
      </xsl:when>
      <xsl:when test="$part/@name">
        <xsl:sequence select="odd:schema-type($part)"/>
      </xsl:when>
      <xsl:when test="$part/@key">
        <ref name="{odd:find($specs, 'dataSpec', $part/@key, $part)/@ident}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="odd:stop($odd:UNKNOWN, $part, 'A dataRef has a key or a name')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A type of XML Schema, with the limits set on it. -->
  <xsl:function name="odd:schema-type" as="element(rng:data)">
    <xsl:param name="reference" as="element(dataRef)"/>
    <data type="{$reference/@name}">
      <xsl:for-each select="$reference/@restriction">
        <param name="pattern">{.}</param>
      </xsl:for-each>
      <xsl:for-each select="$reference/dataFacet">
        <param name="{@name}">{@value}</param>
      </xsl:for-each>
    </data>
  </xsl:function>

  <!-- One value of a list, followed by what it means. -->
  <xsl:function name="odd:value" as="element()+">
    <xsl:param name="item" as="element(valItem)"/>
    <value>{$item/@ident}</value>
    <xsl:sequence select="odd:documentation($item)"/>
  </xsl:function>

  <!-- The pattern for the value of an attribute: one token, or a list of them. A closed list of values
    stands for the data type, a half-open one beside it, an open one is only advice. -->
  <xsl:function name="odd:attribute-value" as="element()">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:variable name="one" as="element()" select="odd:one-value($attribute, $specs)"/>
    <xsl:variable name="many" as="element()*"
        select="$attribute/datatype[@minOccurs or @maxOccurs] ! odd:occurring(., $one)"/>
    <xsl:choose>
      <xsl:when test="exists($many)">
        <list>
          <xsl:sequence select="$many"/>
        </list>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$one"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="odd:one-value" as="element()">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:variable name="type" as="element()?" select="$attribute/datatype/dataRef ! odd:data(., $specs)"/>
    <xsl:variable name="closed" as="element()?"
        select="$attribute/valList[@type = 'closed'] ! odd:data(., $specs)"/>
    <xsl:variable name="semi" as="element()?"
        select="$attribute/valList[@type = 'semi'] ! odd:data(., $specs)"/>
    <xsl:choose>
      <xsl:when test="exists($closed)">
        <xsl:sequence select="$closed"/>
      </xsl:when>
      <xsl:when test="exists($semi)">
        <choice>
          <xsl:sequence select="$semi/*, $type"/>
        </choice>
      </xsl:when>
      <xsl:when test="exists($type)">
        <xsl:sequence select="$type"/>
      </xsl:when>
      <xsl:otherwise>
        <text/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
