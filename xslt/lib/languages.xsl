<?xml version="1.0" encoding="UTF-8"?>
<!-- Languages: legal tags, direction of writing. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The tag if it is a legal one, else nothing. -->
  <xsl:function name="f:language" as="xs:string?" visibility="public">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="normalize-space($tag)[matches(., '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,9}$')]"/>
  </xsl:function>

  <!-- 'rtl' or 'ltr': by the script subtag, else by the language. -->
  <xsl:function name="f:direction" as="xs:string" visibility="public">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case($tag), '-')"/>
    <xsl:variable name="script" as="xs:string?"
        select="(tail($parts)[matches(., '^[a-z]{4}$')])[1]"/>
    <xsl:sequence select="
        if ($script) then
          if ($script = ('arab', 'aran', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr'))
          then 'rtl' else 'ltr'
        else if (head($parts) = ('ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ji', 'nqo', 'ota', 'per',
            'ps', 'sd', 'syr', 'syc', 'ug', 'ur', 'yi', 'ara', 'heb', 'fas', 'urd', 'yid'))
        then 'rtl' else 'ltr'"/>
  </xsl:function>

  <!-- The direction of a word by its first letter. -->
  <xsl:function name="f:direction-of-word" as="xs:string" visibility="public">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="
        if (matches($word, '^\P{L}*[&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFC;&#x10E80;-&#x10EFF;&#x1E900;-&#x1EEFF;]'))
        then 'rtl' else 'ltr'"/>
  </xsl:function>

  <!-- The language that holds at an element, if one is stated. -->
  <xsl:function name="f:language-at" as="xs:string?" visibility="public">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="f:language($element/ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
  </xsl:function>

  <!-- lang and dir, only where the language changes. -->
  <xsl:function name="f:language-attributes" as="attribute()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="own" as="xs:string?" select="f:language($element/@xml:lang)"/>
    <xsl:variable name="outer" as="xs:string?" select="$own ! f:language-at($element/..)"/>
    <xsl:if test="$own and not($own = $outer)">
      <xsl:sequence select="f:language-pair($own)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:language-pair" as="attribute()*" visibility="public">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:if test="f:language($tag)">
      <xsl:attribute name="lang" select="$tag"/>
      <xsl:attribute name="dir" select="f:direction($tag)"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
