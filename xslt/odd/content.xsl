<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns content models into RELAX NG patterns. -->
<xsl:stylesheet version="3.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The pattern for a content model, or for one part of it. The specifications go along as the
    tunnel parameter "specs", for look-up. -->
  <xsl:mode name="odd:content" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The RELAX NG word for each way to put parts together. -->
  <xsl:variable name="odd:ways" as="map(xs:string, xs:string)"
      select="map { 'sequence': 'group', 'alternate': 'choice', 'interleave': 'interleave' }"/>

  <xsl:template mode="odd:content" match="content" as="element()">
    <xsl:variable name="patterns" as="element()*">
      <xsl:apply-templates mode="#current" select="*"/>
    </xsl:variable>
    <xsl:sequence select="odd:combined('group', $patterns)"/>
  </xsl:template>

  <xsl:template mode="odd:content" priority="1"
      match="sequence | alternate | interleave | elementRef | classRef | macroRef | anyElement" as="element()*">
    <xsl:variable name="pattern" as="element()">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:sequence select="odd:occurring(., $pattern)"/>
  </xsl:template>

  <xsl:template mode="odd:content" match="sequence | alternate | interleave" as="element()">
    <xsl:variable name="patterns" as="element()*">
      <xsl:apply-templates mode="#current" select="*"/>
    </xsl:variable>
    <xsl:sequence select="odd:combined($odd:ways(local-name()), $patterns)"/>
  </xsl:template>

  <xsl:template mode="odd:content" match="textNode" as="element(rng:text)">
    <text/>
  </xsl:template>

  <xsl:template mode="odd:content" match="empty" as="element(rng:empty)">
    <empty/>
  </xsl:template>

  <xsl:template mode="odd:content" match="elementRef" as="element(rng:ref)">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <ref name="e.{odd:find($specs, 'elementSpec', @key, .)/@ident}"/>
  </xsl:template>

  <xsl:template mode="odd:content" match="macroRef" as="element(rng:ref)">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <ref name="{odd:find($specs, 'macroSpec', @key, .)/@ident}"/>
  </xsl:template>

  <xsl:template mode="odd:content" match="dataRef | valList" as="element()">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <xsl:sequence select="odd:data(., $specs)"/>
  </xsl:template>

  <xsl:template mode="odd:content" match="classRef" as="element()">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <xsl:variable name="class" as="element(classSpec)" select="odd:find($specs, 'classSpec', @key, .)"/>
    <xsl:choose>
      <xsl:when test="@expand or @include or @except">
        <xsl:sequence select="odd:expansion(., odd:chosen(., odd:members($class, $specs, ())))"/>
      </xsl:when>
      <xsl:otherwise>
        <ref name="{$class/@ident}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Any element with any content, outside the namespaces in @except or inside those in @require. -->
  <xsl:template mode="odd:content" match="anyElement" as="element(rng:ref)">
    <ref name="{odd:wildcard-name(.)}"/>
  </xsl:template>

  <xsl:template mode="odd:content" match="*" priority="-1" as="element()">
    <xsl:sequence select="odd:stop($odd:UNKNOWN, ., 'A content model cannot hold ' || name())"/>
  </xsl:template>

  <!-- The members of a model class that a reference takes, with @include or @except. -->
  <xsl:function name="odd:chosen" as="element(elementSpec)*">
    <xsl:param name="reference" as="element(classRef)"/>
    <xsl:param name="members" as="element(elementSpec)*"/>
    <xsl:sequence select="$members[empty($reference/@include) or @ident = tokenize($reference/@include)]
        [not(@ident = tokenize($reference/@except))]"/>
  </xsl:function>

  <!-- The members of a class written out, in one of the five ways of classRef/@expand. -->
  <xsl:function name="odd:expansion" as="element()">
    <xsl:param name="reference" as="element(classRef)"/>
    <xsl:param name="members" as="element(elementSpec)*"/>
    <xsl:variable name="expand" as="xs:string" select="($reference/@expand, 'alternation')[1]"/>
    <xsl:variable name="name" as="xs:string?" select="map {
        'sequenceOptional': 'optional',
        'sequenceRepeatable': 'oneOrMore',
        'sequenceOptionalRepeatable': 'zeroOrMore' }($expand)"/>
    <xsl:variable name="references" as="element(rng:ref)*" select="$members ! odd:reference(.)"/>
    <xsl:choose>
      <xsl:when test="empty($members)">
        <notAllowed/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="odd:combined(if ($expand eq 'alternation') then 'choice' else 'group',
            if ($name) then $references ! odd:wrapped($name, .) else $references)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- All elements of a model class and of the classes in it. -->
  <xsl:function name="odd:members" as="element(elementSpec)*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <!-- The classes that are being taken apart. -->
    <xsl:param name="open" as="element(classSpec)*"/>
    <xsl:if test="$open[. is $class]">
      <xsl:sequence select="odd:stop($odd:CIRCLE, $class, 'The class holds itself')"/>
    </xsl:if>
    <xsl:for-each select="odd:direct-members($class, $specs)">
      <xsl:sequence select="if (self::elementSpec) then . else odd:members(., $specs, ($open, $class))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The elements and model classes that name a class as theirs, in the order of the schema. -->
  <xsl:function name="odd:direct-members" as="element()*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:sequence select="(map:for-each($specs, function($name, $spec) { $spec })
        [classes/memberOf/@key = $class/@ident]) => odd:in-order()"/>
  </xsl:function>

  <xsl:function name="odd:in-order" as="element()*">
    <xsl:param name="specs" as="element()*"/>
    <xsl:perform-sort select="$specs">
      <xsl:sort select="local-name()" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
      <xsl:sort select="@ident" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
    </xsl:perform-sort>
  </xsl:function>

  <!-- A reference to the pattern of an element or a model class. -->
  <xsl:function name="odd:reference" as="element(rng:ref)">
    <xsl:param name="spec" as="element()"/>
    <ref name="{if ($spec/self::elementSpec) then 'e.' else ()}{$spec/@ident}"/>
  </xsl:function>

</xsl:stylesheet>
