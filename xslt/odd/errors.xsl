<?xml version="1.0" encoding="UTF-8"?>
<!-- What can be wrong with an ODD: the codes, and the function that stops the run with one. -->
<xsl:stylesheet version="3.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The document has no schemaSpec, or more than one. -->
  <xsl:variable name="odd:NO-SCHEMA" as="xs:QName" select="QName('urn:rubricator:odd', 'odd:NO-SCHEMA')"/>

  <!-- A reference leads to nothing. -->
  <xsl:variable name="odd:UNRESOLVED" as="xs:QName" select="QName('urn:rubricator:odd', 'odd:UNRESOLVED')"/>

  <!-- Two specifications of one kind, two attributes of one element or two rules share a name. -->
  <xsl:variable name="odd:TWICE" as="xs:QName" select="QName('urn:rubricator:odd', 'odd:TWICE')"/>

  <!-- A group of specifications or a class holds itself. -->
  <xsl:variable name="odd:CIRCLE" as="xs:QName" select="QName('urn:rubricator:odd', 'odd:CIRCLE')"/>

  <!-- The ODD uses a feature that the conversion does not know. -->
  <xsl:variable name="odd:UNKNOWN" as="xs:QName" select="QName('urn:rubricator:odd', 'odd:UNKNOWN')"/>

  <!-- A rule lacks its id, its role or its context. -->
  <xsl:variable name="odd:INCOMPLETE" as="xs:QName" select="QName('urn:rubricator:odd', 'odd:INCOMPLETE')"/>

  <!-- Stops the run. The message names the place, which is the specification around $at. -->
  <xsl:function name="odd:stop" as="item()*">
    <xsl:param name="code" as="xs:QName"/>
    <xsl:param name="at" as="node()"/>
    <xsl:param name="message" as="xs:string"/>
    <xsl:sequence select="error($code, $message || ' (in ' || odd:place($at) || ')')"/>
  </xsl:function>

  <!-- The specification around a node, in words, as "elementSpec p". -->
  <xsl:function name="odd:place" as="xs:string">
    <xsl:param name="at" as="node()"/>
    <xsl:variable name="spec" as="element()?"
        select="$at/ancestor-or-self::*[@ident][not(self::attDef or self::valItem)][1]"/>
    <xsl:sequence select="if ($spec) then local-name($spec) || ' ' || $spec/@ident else 'the document'"/>
  </xsl:function>

</xsl:stylesheet>
