<?xml version="1.0" encoding="UTF-8"?>
<!-- How a name is used, where the text marks it by a category (ana): a capital for its government. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- What the categories of a mention say. -->
  <xsl:function name="f:use-of-name" as="xs:string?" visibility="public">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="words" as="xs:string*"
        select="tokenize($mention/@ana) ! f:category-words(., root($mention))"/>
    <xsl:sequence select="string-join(distinct-values($words), '; ')[. ne '']"/>
  </xsl:function>

  <!-- For each use of a name what it is, and where the name is used so. -->
  <xsl:function name="f:uses-told" as="element(Q{}span)*" visibility="public">
    <xsl:param name="mentions" as="element()+"/>
    <xsl:for-each-group select="$mentions[f:use-of-name(.)]" group-by="f:use-of-name(.)">
      <span class="use">
        <bdi>{current-grouping-key()}</bdi>
        <xsl:text>: </xsl:text>
        <span class="mentions"><xsl:sequence select="f:mention-links(current-group())"/></span>
      </span>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
