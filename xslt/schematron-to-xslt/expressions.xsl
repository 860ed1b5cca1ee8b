<?xml version="1.0" encoding="UTF-8"?>
<!-- Names in an expression of XPath replaced by others; texts and comments stay as they are. -->
<xsl:stylesheet version="3.0"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:x="urn:rubricator:expressions"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    exclude-result-prefixes="#all">

  <xsl:variable name="x:name" as="xs:string" static="yes" select="'[\i-[:]][\c-[:]]*(?::[\i-[:]][\c-[:]]*)?'"/>

  <!-- A comment, a text in quotation marks, a name with its namespace, a key that is looked up, a
       variable, a name and what opens its arguments. -->
  <xsl:variable name="x:token" as="xs:string" static="yes" select="
      '\(:.*?:\)|&quot;[^&quot;]*&quot;|''[^'']*''|Q\{[^{}]*\}[\c-[:]]+|\?\s*[\i-[:]][\c-[:]]*|\$\s*(' || $x:name || ')|('
      || $x:name || ')(\s*\()?'"/>

  <!--
    The expression with a text for each variable, by its name, and a name for each function, by its own.
    A space goes before them: a variable may stand right behind a word.
  -->
  <xsl:function name="x:rewritten" as="xs:string">
    <xsl:param name="written" as="xs:string"/>
    <xsl:param name="variables" as="map(xs:string, xs:string)"/>
    <xsl:param name="functions" as="map(xs:string, xs:string)"/>
    <xsl:variable name="tokens" as="xs:string*">
      <xsl:analyze-string select="$written" regex="{$x:token}" flags="s">
        <xsl:matching-substring>
          <xsl:variable name="function" as="xs:string?" select="regex-group(3)[.] ! $functions(regex-group(2))"/>
          <xsl:sequence select="($variables(regex-group(1)) ! (' ' || .), $function ! (' ' || . || regex-group(3)), .)[1]"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="if (map:size($variables) + map:size($functions) eq 0) then $written else string-join($tokens)"/>
  </xsl:function>

</xsl:stylesheet>
