<?xml version="1.0" encoding="UTF-8"?>
<!--
  How the texts were read: what the header of the corpus declares, in full in the manual, without its
  lists and examples on the page about the corpus. Nothing where it declares nothing.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The statements of the corpus on how it was edited. -->
  <xsl:function name="f:declarations" as="element()*" visibility="private">
    <xsl:sequence select="$corpus-file/*/teiHeader/encodingDesc/editorialDecl/*[normalize-space()]"/>
  </xsl:function>

  <!-- All rules, each kind under its name. -->
  <xsl:function name="f:rules-of-reading" as="element()*" visibility="private">
    <xsl:for-each-group select="f:declarations()" group-adjacent="f:name-of-declaration(.)">
      <h3>{f:label(current-grouping-key())}</h3>
      <div class="prose">
        <xsl:sequence select="f:language-pair(f:language-at(.))"/>
        <xsl:apply-templates select="current-group()" mode="f:prose"/>
      </div>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The statements alone. -->
  <xsl:function name="f:rules-in-short" as="element()*" visibility="private">
    <xsl:variable name="statements" as="element()*" select="
        f:declarations()/descendant-or-self::*[self::p | self::ab][not(ancestor::list)][f:statement(.)]"/>
    <xsl:for-each-group select="$statements" group-adjacent="f:name-of-declaration(
        (ancestor-or-self::*[parent::editorialDecl])[1])">
      <h3>{f:label(current-grouping-key())}</h3>
      <xsl:for-each select="current-group()">
        <p class="prose">
          <xsl:sequence select="f:language-pair(f:language-at(.))"/>
          <xsl:apply-templates select="f:statement(.)" mode="f:prose"/>
        </p>
      </xsl:for-each>
    </xsl:for-each-group>
    <xsl:if test="f:declarations()">
      <p><a href="manual.html#page:how-read">{f:label('rules-and-examples')}</a></p>
    </xsl:if>
  </xsl:function>

  <!-- The words of a paragraph up to its first list or example. -->
  <xsl:function name="f:statement" as="node()*" visibility="private">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:variable name="first" as="node()?" select="$paragraph/node()[f:is-block-of-prose(.)][1]"/>
    <xsl:variable name="words" as="node()*"
        select="$paragraph/node()[empty($first) or . &lt;&lt; $first]"/>
    <xsl:sequence select="$words[normalize-space(string-join($words))]"/>
  </xsl:function>

  <xsl:function name="f:name-of-declaration" as="xs:string" visibility="private">
    <xsl:param name="declaration" as="element()"/>
    <xsl:sequence select="($f:editorial-labels(local-name($declaration)), 'editing')[1]"/>
  </xsl:function>

</xsl:stylesheet>
