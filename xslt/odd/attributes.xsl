<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns attributes and attribute classes into RELAX NG patterns. -->
<xsl:stylesheet version="3.0"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- Patterns for an attList and what is in it. The specifications go along as the tunnel parameter
    "specs". -->
  <xsl:mode name="odd:attributes" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template mode="odd:attributes" match="attList" as="element()*">
    <xsl:variable name="patterns" as="element()*">
      <xsl:apply-templates mode="#current" select="*"/>
    </xsl:variable>
    <xsl:sequence select="if (@org = 'choice') then odd:combined('choice', $patterns) else $patterns"/>
  </xsl:template>

  <xsl:template mode="odd:attributes" match="attDef" as="element()">
    <xsl:param name="specs" as="map(xs:string, element())" tunnel="yes"/>
    <xsl:variable name="attribute" as="element(rng:attribute)">
      <attribute name="{@ident}">
        <xsl:copy-of select="@ns"/>
        <xsl:sequence select="odd:documentation(.), odd:attribute-value(., $specs)"/>
      </attribute>
    </xsl:variable>
    <xsl:sequence select="if (@usage = 'req') then $attribute else odd:wrapped('optional', $attribute)"/>
  </xsl:template>

  <xsl:template mode="odd:attributes" match="attDef[@mode = 'delete']" priority="1" as="element()*"/>

  <xsl:template mode="odd:attributes" match="*" priority="-1" as="element()*">
    <xsl:sequence select="odd:stop($odd:UNKNOWN, ., 'A list of attributes cannot hold ' || name())"/>
  </xsl:template>

  <!-- What an element takes from its attribute classes. An attribute that the element itself changes or
    deletes is passed over. -->
  <xsl:function name="odd:inherited-attributes" as="element(rng:ref)*">
    <xsl:param name="element" as="element(elementSpec)"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <xsl:variable name="own" as="xs:string*" select="$element/attList//attDef/@ident ! string()"/>
    <xsl:variable name="classes" as="element(classSpec)*" select="odd:attribute-classes($element, $specs, ())"/>
    <xsl:sequence select="odd:each-once($element, $classes//attDef[not(@ident = $own)])"/>
    <xsl:for-each select="$classes[.//attDef]">
      <xsl:sequence select="
          if (.//attDef/@ident = $own)
          then .//attDef[not(@ident = $own)] ! odd:reference-to-attribute(.)
          else odd:reference(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Nothing, if each attribute comes from one class only; else an error. -->
  <xsl:function name="odd:each-once" as="element()*">
    <xsl:param name="element" as="element(elementSpec)"/>
    <xsl:param name="attributes" as="element(attDef)*"/>
    <xsl:for-each-group select="$attributes" group-by="string(@ident)">
      <xsl:if test="count(current-group()) gt 1">
        <xsl:sequence select="odd:stop($odd:TWICE, $element, 'The attribute &quot;' || @ident
            || '&quot; comes from ' || string-join(current-group() ! ancestor::classSpec/@ident, ' and from '))"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The attribute classes of a specification, with those that these belong to, each once. -->
  <xsl:function name="odd:attribute-classes" as="element(classSpec)*">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="specs" as="map(xs:string, element())"/>
    <!-- The classes on the way here. -->
    <xsl:param name="open" as="element()*"/>
    <xsl:if test="$open[. is $spec]">
      <xsl:sequence select="odd:stop($odd:CIRCLE, $spec, 'The class belongs to itself')"/>
    </xsl:if>
    <xsl:variable name="parents" as="element(classSpec)*"
        select="$spec/classes/memberOf ! odd:find($specs, 'classSpec', @key, .)[@type = 'atts']"/>
    <xsl:variable name="all" as="element(classSpec)*"
        select="$parents ! (., odd:attribute-classes(., $specs, ($open, $spec)))"/>
    <xsl:sequence select="$all | ()"/>
  </xsl:function>

  <!-- The name of the pattern of an attribute of a class, as att.typed.attribute.type. -->
  <xsl:function name="odd:attribute-name" as="xs:string">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:sequence select="$attribute/ancestor::classSpec/@ident || '.attribute.'
        || translate($attribute/@ident, ':', '.')"/>
  </xsl:function>

  <xsl:function name="odd:reference-to-attribute" as="element(rng:ref)">
    <xsl:param name="attribute" as="element(attDef)"/>
    <ref name="{odd:attribute-name($attribute)}"/>
  </xsl:function>

</xsl:stylesheet>
