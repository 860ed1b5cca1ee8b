<?xml version="1.0" encoding="UTF-8"?>
<!-- What an ODD says of an element. An ODD may leave out anything: what it does not say is not shown. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:element-spec" match="elementSpec[not(@mode = 'delete')]" use="@ident"/>
  <xsl:key name="f:class-spec" match="classSpec" use="@ident"/>
  <xsl:key name="f:data-spec" match="dataSpec" use="@ident"/>

  <!-- Rules of an element: those that stand in it, and those whose context names it. -->
  <xsl:key name="f:rules-of" match="constraintSpec" use="
      ancestor::elementSpec[1]/@ident ! string(), constraint//sch:rule/@context ! f:names-in-context(.)"/>

  <!-- The elements that a pattern matches: 'said', 'q' for 'tei:said[@who] | tei:q'. -->
  <xsl:function name="f:names-in-context" as="xs:string*" visibility="private">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:variable name="bare" as="xs:string" select="f:without-predicates($pattern)"/>
    <xsl:sequence select="tokenize($bare, '\|') ! replace(normalize-space(), '^.*[/: ]', '')[. ne '']"/>
  </xsl:function>

  <!-- The innermost go first. -->
  <xsl:function name="f:without-predicates" as="xs:string" visibility="private">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:variable name="fewer" as="xs:string" select="replace($pattern, '\[[^\[\]]*\]', '')"/>
    <xsl:sequence select="if ($fewer eq $pattern) then $pattern else f:without-predicates($fewer)"/>
  </xsl:function>

  <!-- The attributes that an element may have: its own, then those of its classes, each name once. -->
  <xsl:function name="f:attribute-specs" as="element(attDef)*" visibility="private">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="all" as="element(attDef)*" select="f:attributes-in($spec, ())"/>
    <xsl:for-each-group select="$all" group-by="@ident">
      <xsl:sequence select="current-group()[1][not(@mode = 'delete')]"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:attributes-in" as="element(attDef)*" visibility="private">
    <xsl:param name="spec" as="element()"/>
    <!-- The classes that have been gone through, so that a circle ends. -->
    <xsl:param name="seen" as="xs:string*"/>
    <xsl:sequence select="$spec/attList//attDef"/>
    <xsl:for-each select="$spec/classes/memberOf[not(@mode = 'delete')]/@key[not(. = ($seen, $spec/@ident))]">
      <xsl:sequence select="key('f:class-spec', ., root($spec))[1] ! f:attributes-in(., ($seen, $spec/@ident))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The values that an attribute may have, where they are listed with it or with its data type. -->
  <xsl:function name="f:listed-values" as="element(valItem)*" visibility="private">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:sequence select="($attribute/valList, f:data-type($attribute)/content/valList)[1]/valItem"/>
  </xsl:function>

  <xsl:function name="f:data-type" as="element(dataSpec)?" visibility="private">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:sequence select="$attribute/datatype/dataRef[1]/@key ! key('f:data-spec', ., root($attribute))[1]"/>
  </xsl:function>

  <!-- A description in the language of the pages where there is one, as one line. -->
  <xsl:function name="f:described" as="xs:string" visibility="private">
    <xsl:param name="descriptions" as="element()*"/>
    <xsl:sequence select="normalize-space(
        ($descriptions[f:language-at(.) = $f:label-language], $descriptions)[1])"/>
  </xsl:function>

</xsl:stylesheet>
