<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns the descriptions of an ODD into the documentation of a grammar. -->
<xsl:stylesheet version="3.0"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:odd="urn:rubricator:odd"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- The gloss in brackets and the description, where there are any, as one line. -->
  <xsl:function name="odd:documentation" as="element(a:documentation)?">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join(
        ($spec/gloss[1] ! ('(' || normalize-space() || ')'), $spec/desc[1]), ' '))"/>
    <xsl:if test="$words">
      <a:documentation>{$words}</a:documentation>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
