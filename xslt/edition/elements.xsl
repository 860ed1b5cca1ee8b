<?xml version="1.0" encoding="UTF-8"?>
<!--
  How an element of the text becomes an element of the page: its name, class, id, language.
  Nothing else of it becomes an attribute.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Elements that are blocks of the page. Notes are moved; furniture is set in the line. -->
  <xsl:variable name="f:page-blocks" as="xs:string+" visibility="private" select="
      'ab', 'address', 'argument', 'back', 'body', 'byline', 'castGroup', 'castItem',
      'castList', 'closer', 'dateline', 'div', 'div1', 'div2', 'div3', 'div4', 'div5', 'div6',
      'div7', 'docImprint', 'docTitle', 'epigraph', 'epilogue', 'figure', 'floatingText',
      'front', 'group', 'head', 'imprimatur', 'item', 'l', 'lg', 'list', 'listBibl', 'opener',
      'p', 'performance', 'postscript', 'prologue', 'salute', 'set', 'signed', 'sp',
      'speaker', 'spGrp', 'table', 'text', 'titlePage', 'titlePart', 'trailer'"/>

  <!-- True of an element whose content cannot stand in a line of HTML. -->
  <xsl:function name="f:holds-block" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element//*[local-name() = $f:page-blocks][f:stands-in($element, .)])"/>
  </xsl:function>

  <!-- False where a note or something left out lies between. -->
  <xsl:function name="f:stands-in" as="xs:boolean" visibility="private">
    <xsl:param name="outer" as="element()"/>
    <xsl:param name="inner" as="element()"/>
    <xsl:sequence select="
        empty($inner/ancestor::*[self::note | self::fw | self::surplus | self::del
            | self::am | self::gap | self::figDesc | self::graphic | self::xenoData][ancestor::* intersect $outer])"/>
  </xsl:function>

  <!-- A phrase: span, or what is asked for, or div where it holds blocks. -->
  <xsl:template name="f:phrase" as="element()">
    <xsl:param name="as" as="xs:string" select="'span'"/>
    <xsl:param name="class" as="xs:string" select="local-name()"/>
    <xsl:param name="title" as="xs:string?" select="()"/>
    <xsl:element name="{if (f:holds-block(.)) then 'div' else $as}">
      <xsl:sequence select="f:attributes(., $class)"/>
      <xsl:if test="$title">
        <xsl:attribute name="title" select="$title"/>
      </xsl:if>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <!-- A block: p, or what is asked for, or div where it holds blocks. -->
  <xsl:template name="f:block-of-page" as="element()">
    <xsl:param name="as" as="xs:string" select="'p'"/>
    <xsl:param name="class" as="xs:string" select="local-name()"/>
    <xsl:element name="{if (f:holds-block(.)) then 'div' else $as}">
      <xsl:sequence select="f:attributes(., $class)"/>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <!-- class, id (where the text has one), lang and dir. -->
  <xsl:function name="f:attributes" as="attribute()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:attribute name="class" select="$class, f:rendition-classes($element)"/>
    <xsl:if test="normalize-space($element/@xml:id)">
      <xsl:attribute name="id" select="f:id($element)"/>
    </xsl:if>
    <xsl:sequence select="f:language-attributes($element)"/>
  </xsl:function>

  <!-- As f:attributes, with an id in any case. -->
  <xsl:function name="f:anchor-attributes" as="attribute()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:attribute name="class" select="$class, f:rendition-classes($element)"/>
    <xsl:attribute name="id" select="f:id($element)"/>
    <xsl:sequence select="f:language-attributes($element)"/>
  </xsl:function>

  <!-- lang for words of the page's own that stand in the text, where the text is in another language. -->
  <xsl:function name="f:label-attributes" as="attribute(lang)?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="around" as="xs:string?" select="(f:language-at($element), f:text-language(root($element)))[1]"/>
    <xsl:if test="not(lower-case(tokenize($around, '-')[1]) = $f:label-language)">
      <xsl:attribute name="lang" select="$f:label-language"/>
    </xsl:if>
  </xsl:function>

  <!-- The values of rend that the style sheet knows. -->
  <xsl:variable name="f:renditions" as="map(xs:string, xs:string)" visibility="private" select="map {
      'italic': 'italic', 'italics': 'italic', 'italique': 'italic', 'it': 'italic', 'i': 'italic',
      'kursiv': 'italic', 'slanted': 'italic', 'oblique': 'italic',
      'bold': 'bold', 'b': 'bold', 'bf': 'bold', 'strong': 'bold', 'fett': 'bold', 'gras': 'bold',
      'bolditalic': 'bold italic', 'bold-italic': 'bold italic',
      'underline': 'underline', 'underlined': 'underline', 'u': 'underline', 'ul': 'underline',
      'doubleunderline': 'double-underline', 'double-underline': 'double-underline',
      'overline': 'overline', 'strike': 'strike', 'strikethrough': 'strike', 'line-through': 'strike',
      'sup': 'sup', 'super': 'sup', 'superscript': 'sup', 'hochgestellt': 'sup',
      'sub': 'sub', 'subscript': 'sub',
      'sc': 'small-caps', 'smallcaps': 'small-caps', 'small-caps': 'small-caps', 'smcap': 'small-caps',
      'caps': 'caps', 'allcaps': 'caps', 'uppercase': 'caps', 'spaced': 'spaced', 'spaced-out': 'spaced',
      'gesperrt': 'spaced', 'letterspaced': 'spaced', 'letter-spaced': 'spaced', 'expanded': 'spaced',
      'center': 'center', 'centre': 'center', 'centered': 'center', 'right': 'end', 'end': 'end',
      'indent': 'indent', 'small': 'small', 'smaller': 'small', 'large': 'large', 'larger': 'large',
      'roman': 'roman', 'normal': 'roman', 'upright': 'roman', 'antiqua': 'roman',
      'mono': 'mono', 'monospace': 'mono', 'typewriter': 'mono', 'tt': 'mono', 'code': 'mono'}"/>

  <xsl:function name="f:renditions-of" as="xs:string*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="values" as="xs:string*"
        select="tokenize(lower-case(translate($element/@rend, '(),;#', '     ')))"/>
    <xsl:sequence select="distinct-values(($values ! $f:renditions(.)) ! tokenize(.))"/>
  </xsl:function>

  <xsl:function name="f:rendition-classes" as="xs:string*" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@rend) then f:renditions-of($element) ! ('r-' || .) else ()"/>
  </xsl:function>

  <!-- An element without a rule: kept with its content, named for the reader, reported by page.xsl. -->
  <xsl:template match="*" mode="text" as="element()" priority="-2">
    <xsl:element name="{if (f:holds-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., 'tei')"/>
      <xsl:attribute name="data-tei" select="name()"/>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
