<?xml version="1.0" encoding="UTF-8"?>
<!-- The markup of an element as it stands in the file, short enough for an example. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Characters up to which an element is shown whole. -->
  <xsl:variable name="f:longest-example" as="xs:integer" visibility="private" select="320"/>

  <!-- Start tag, content, end tag. Of a long element only the beginning, and its children closed up. -->
  <xsl:function name="f:source" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="content" as="xs:string" select="
        if (f:source-length($element) lt $f:longest-example) then f:whole-content($element)
        else f:short-content($element)"/>
    <xsl:sequence select="f:tagged($element, $content)"/>
  </xsl:function>

  <!-- About as many characters as the markup has; measured without writing it. -->
  <xsl:function name="f:source-length" as="xs:integer" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="elements" as="element()+" select="$element/descendant-or-self::*"/>
    <xsl:sequence select="
        string-length(normalize-space($element)) + sum($elements ! (5 + 2 * string-length(name())))
        + sum($elements/@* ! (4 + string-length(name()) + string-length()))"/>
  </xsl:function>

  <xsl:function name="f:whole-content" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="parts" as="xs:string*" select="
        $element/(text() | *) ! (if (self::text()) then f:escaped(replace(., '\s+', ' '))
        else f:tagged(., f:whole-content(.)))"/>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <!-- The first children: words cut, elements closed up. -->
  <xsl:function name="f:short-content" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="children" as="node()*" select="$element/(text()[normalize-space()] | *)"/>
    <xsl:variable name="parts" as="xs:string*" select="
        subsequence($children, 1, 5) ! (if (self::text()) then f:escaped(f:cut(replace(., '\s+', ' '), 80))
        else f:tagged(., '…'))"/>
    <xsl:sequence select="string-join(($parts, ' …'[count($children) gt 5]))"/>
  </xsl:function>

  <xsl:function name="f:tagged" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:variable name="attributes" as="xs:string*"
        select="$element/@* ! (' ' || name() || '=&quot;' || replace(f:escaped(f:cut(., 80)), '&quot;', '&amp;quot;') || '&quot;')"/>
    <xsl:variable name="start" as="xs:string" select="'&lt;' || name($element) || string-join($attributes)"/>
    <xsl:sequence select="
        if ($element/node()) then $start || '&gt;' || $content || '&lt;/' || name($element) || '&gt;'
        else $start || '/&gt;'"/>
  </xsl:function>

  <!-- As it stands in a file. -->
  <xsl:function name="f:escaped" as="xs:string" visibility="private">
    <xsl:param name="characters" as="xs:string"/>
    <xsl:sequence select="
        $characters => replace('&amp;', '&amp;amp;') => replace('&lt;', '&amp;lt;')"/>
  </xsl:function>

  <!-- At most so many characters, the last an ellipsis where some are left out. -->
  <xsl:function name="f:cut" as="xs:string" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:sequence select="
        if (string-length($string) le $most) then $string else substring($string, 1, $most - 1) || '…'"/>
  </xsl:function>

</xsl:stylesheet>
