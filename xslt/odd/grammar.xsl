<?xml version="1.0" encoding="UTF-8"?>
<!-- One definition of the grammar for each specification. -->
<xsl:stylesheet version="3.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The definitions for a specification. The specifications go along as the tunnel parameter
    "specs". -->
  <xsl:mode name="odd:define" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template mode="odd:define" match="elementSpec" as="element(rng:define)+">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <xsl:sequence select="odd:known-classes(., $specs)"/>
    <define name="e.{@ident}">
      <element name="{@ident}">
        <xsl:copy-of select="@ns"/>
        <xsl:sequence select="odd:documentation(.), odd:inherited-attributes(., $specs)"/>
        <xsl:apply-templates mode="odd:attributes" select="attList"/>
        <xsl:apply-templates mode="odd:content" select="content"/>
        <xsl:if test="empty(content)">
          <empty/>
        </xsl:if>
      </element>
    </define>
    <xsl:sequence select=".//anyElement ! odd:wildcard(.)"/>
  </xsl:template>

  <xsl:template mode="odd:define" match="classSpec[@type = 'model']" as="element(rng:define)">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <xsl:variable name="members" as="element()*" select="odd:direct-members(., $specs)"/>
    <xsl:sequence select="odd:known-classes(., $specs)"/>
    <define name="{@ident}">
      <xsl:sequence select="odd:documentation(.)"/>
      <choice>
        <xsl:sequence select="$members ! odd:reference(.)"/>
        <xsl:if test="empty($members)">
          <notAllowed/>
        </xsl:if>
      </choice>
    </define>
  </xsl:template>

  <xsl:template mode="odd:define" match="classSpec[@type = 'atts']" as="element(rng:define)*">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <xsl:sequence select="odd:known-classes(., $specs)"/>
    <xsl:if test=".//attDef">
      <define name="{@ident}">
        <xsl:sequence select="odd:documentation(.), attList ! odd:group-of-references(.)"/>
      </define>
    </xsl:if>
    <xsl:for-each select=".//attDef">
      <define name="{odd:attribute-name(.)}">
        <xsl:apply-templates mode="odd:attributes" select="."/>
      </define>
    </xsl:for-each>
  </xsl:template>

  <xsl:template mode="odd:define" match="macroSpec | dataSpec" as="element(rng:define)+">
    <define name="{@ident}">
      <xsl:sequence select="odd:documentation(.)"/>
      <xsl:apply-templates mode="odd:content" select="content | valList"/>
    </define>
    <xsl:sequence select=".//anyElement ! odd:wildcard(.)"/>
  </xsl:template>

  <!-- Modules and rules leave nothing in the grammar. -->
  <xsl:template mode="odd:define" match="moduleSpec | constraintSpec" as="element(rng:define)*"/>

  <xsl:template mode="odd:define" match="*" priority="-1" as="element(rng:define)*">
    <xsl:sequence select="odd:stop($odd:UNKNOWN, .,
        name() || ' has no type &quot;model&quot; or &quot;atts&quot;')"/>
  </xsl:template>

  <!-- The attributes of a class as references, in the groups and choices of its attList. -->
  <xsl:function name="odd:group-of-references" as="element()*">
    <xsl:param name="list" as="element(attList)"/>
    <xsl:variable name="references" as="element()*" select="$list/* !
        (if (self::attList) then odd:group-of-references(.) else odd:reference-to-attribute(.))"/>
    <xsl:sequence select="if ($list/@org = 'choice')
        then odd:combined('choice', $references) else $references"/>
  </xsl:function>

  <!-- Nothing, if all classes and the module that a specification names exist; else an error. -->
  <xsl:function name="odd:known-classes" as="element()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:sequence select="$spec/classes/memberOf ! odd:unresolved($specs, 'classSpec', @key, .)"/>
    <xsl:sequence select="$spec/@module ! odd:unresolved($specs, 'moduleSpec', ., $spec)"/>
  </xsl:function>

</xsl:stylesheet>
