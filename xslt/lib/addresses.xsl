<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses that a page may link to. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The address if a page may link to it: http, https, mailto, or a place in the page. -->
  <xsl:function name="f:safe-address" as="xs:string?" visibility="public">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="first" as="xs:string?" select="tokenize(normalize-space($address), ' ')[1]"/>
    <xsl:sequence select="$first[f:is-outside(.) or matches(., '^#[^\s#]+$')]"/>
  </xsl:function>

  <!-- True of an address with a safe scheme. -->
  <xsl:function name="f:is-outside" as="xs:boolean" visibility="public">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="matches($address, '^(https?://[^\s/]|mailto:[^\s])', 'i')"/>
  </xsl:function>

  <!-- A name that stays one part of a path and of an address. -->
  <xsl:function name="f:file-name" as="xs:string" visibility="public">
    <xsl:param name="stem" as="xs:string"/>
    <xsl:sequence select="encode-for-uri($stem)"/>
  </xsl:function>

  <!-- A string as a part of an id: no two strings give the same, and no space is left. -->
  <xsl:function name="f:id-part" as="xs:string" visibility="public">
    <xsl:param name="string" as="xs:string"/>
    <xsl:sequence select="
        if (matches($string, '^[\p{L}\p{N}.-]+$')) then $string
        else string-join(string-to-codepoints($string) ! f:id-character(.))"/>
  </xsl:function>

  <xsl:function name="f:id-character" as="xs:string" visibility="private">
    <xsl:param name="code" as="xs:integer"/>
    <xsl:variable name="character" as="xs:string" select="codepoints-to-string($code)"/>
    <xsl:sequence select="if (matches($character, '[\p{L}\p{N}.-]')) then $character else '_' || $code || '_'"/>
  </xsl:function>

</xsl:stylesheet>
