<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of the pages themselves, in the language of the corpus where labels/ has a table of it, else in
  English. A product that includes this declares $f:label-language.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="labels/de.xsl"/>
  <xsl:include href="labels/de-languages.xsl"/>
  <xsl:include href="labels/en.xsl"/>
  <xsl:include href="labels/en-languages.xsl"/>
  <xsl:include href="labels/fr.xsl"/>
  <xsl:include href="labels/fr-languages.xsl"/>

  <!-- By language, then by key. -->
  <xsl:variable name="f:labels" as="map(xs:string, map(xs:string, xs:string))" visibility="private" select="
      map {
        'de': f:by-key(($f:labels-de, $f:languages-de)),
        'en': f:by-key(($f:labels-en, $f:languages-en)),
        'fr': f:by-key(($f:labels-fr, $f:languages-fr))
      }"/>

  <xsl:function name="f:by-key" as="map(xs:string, xs:string)" visibility="private">
    <xsl:param name="labels" as="element(label)+"/>
    <xsl:sequence select="map:merge($labels ! map:entry(string(@key), string(@words)))"/>
  </xsl:function>

  <!-- The language of labels for a corpus in a language: 'fr' for 'fr-CA', 'en' for what has no table. -->
  <xsl:function name="f:language-of-labels" as="xs:string" visibility="public">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:variable name="language" as="xs:string" select="lower-case(tokenize($tag || '-', '-')[1])"/>
    <xsl:sequence select="($language[map:contains($f:labels, .)], 'en')[1]"/>
  </xsl:function>

  <xsl:function name="f:label" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:label($key, ())"/>
  </xsl:function>

  <!-- A label with values put in for %1, %2. -->
  <xsl:function name="f:label" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="f:filled(f:words($key), $values)"/>
  </xsl:function>

  <!-- A label of several words, one after the other. -->
  <xsl:function name="f:label-words" as="xs:string+" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="tokenize(f:label($key), '\|')"/>
  </xsl:function>

  <!-- The word that goes with a number: 'text' with 1, 'texts' with others. -->
  <xsl:function name="f:unit" as="xs:string" visibility="public">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:label-words($key)[if ($number eq 1) then 1 else 2]"/>
  </xsl:function>

  <!-- '1 text', '2 texts'. -->
  <xsl:function name="f:counted" as="xs:string" visibility="public">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:number($number) || ' ' || f:unit($number, $key)"/>
  </xsl:function>

  <!-- 1412 as 1,412. -->
  <xsl:function name="f:number" as="xs:string" visibility="public">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="format-integer($number, f:label('number'))"/>
  </xsl:function>

  <!-- The name of a language; the tag itself where none is known. -->
  <xsl:function name="f:language-name" as="xs:string" visibility="public">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:sequence select="(f:words('language-' || lower-case(tokenize($tag, '-')[1])), $tag)[1]"/>
  </xsl:function>

  <!-- A label in the language of the pages, else in English. -->
  <xsl:function name="f:words" as="xs:string?" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="(($f:label-language, 'en') ! $f:labels(.)($key))[1]"/>
  </xsl:function>

  <xsl:function name="f:filled" as="xs:string" visibility="private">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$pattern" regex="%([12])">
        <xsl:matching-substring><xsl:sequence select="$values[xs:integer(regex-group(1))]"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

</xsl:stylesheet>
