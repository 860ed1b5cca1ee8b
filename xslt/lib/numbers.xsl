<?xml version="1.0" encoding="UTF-8"?>
<!-- Counts in attributes, and a sort key that is the same everywhere. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The whole number that an attribute holds; nothing where it holds none. -->
  <xsl:function name="f:count" as="xs:integer?" visibility="public">
    <xsl:param name="attribute" as="attribute()?"/>
    <xsl:sequence select="$attribute[matches(., '^[0-9]{1,15}$')] ! xs:integer(.)"/>
  </xsl:function>

  <!-- Letters without case and marks: no collation, whose order differs between Java versions. -->
  <xsl:function name="f:sort-key" as="xs:string" visibility="public">
    <xsl:param name="string" as="xs:string"/>
    <xsl:sequence select="
        replace(lower-case(replace(normalize-unicode($string, 'NFKD'), '\p{M}', '')), '^[^\p{L}\p{N}]+', '')"/>
  </xsl:function>

</xsl:stylesheet>
