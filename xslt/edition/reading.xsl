<?xml version="1.0" encoding="UTF-8"?>
<!-- Characters of the article: the reading text, with words joined at breaks. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:joining-breaks" match="(lb | pb | cb | gb)[@break = 'no']" use="'all'"/>

  <!-- True of what the reading text has. -->
  <xsl:function name="f:is-read" as="xs:boolean" visibility="public">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        every $a in $node/ancestor-or-self::* satisfies
          not($a/(self::surplus | self::fw | self::del | self::am | self::gap | self::figDesc
              | self::graphic | self::teiHeader | self::xenoData))
          and (if ($a/parent::choice or $a/parent::app) then $a is f:alternative($a/.., 'reading') else true())"/>
  </xsl:function>

  <!-- What the source has in an element: its characters, also the space at either end; a run of white
       space is one space. Where a word is joined over a break the ends are without space. -->
  <xsl:function name="f:source-words" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()?"/>
    <xsl:variable name="pieces" as="item()*" select="$element ! f:pieces(., 'source')"/>
    <xsl:sequence select="
        if (some $p in $pieces satisfies $p instance of xs:integer and $p eq $f:join)
        then string-join(f:lines($pieces), ' ')
        else replace(string-join($pieces ! (if (. instance of xs:string) then . else ' ')), '\s+', ' ')"/>
  </xsl:function>

  <xsl:template match="comment() | processing-instruction() | teiHeader | xenoData" mode="text" as="node()*"/>

  <!-- openings, closings: characters at the ends of quotations, whose white space stands outside. -->
  <xsl:template match="text()" mode="text" as="node()*">
    <xsl:param name="openings" as="text()*" tunnel="yes" select="()"/>
    <xsl:param name="closings" as="text()*" tunnel="yes" select="()"/>
    <xsl:variable name="read" as="xs:string" select="f:read-characters(.)"/>
    <xsl:variable name="begun" as="xs:string"
        select="if (. intersect $openings) then f:without-first-space($read) else $read"/>
    <xsl:sequence select="f:with-tied-spaces(
        if (. intersect $closings) then f:without-last-space($begun) else $begun)"/>
  </xsl:template>

  <!-- The characters of a text node as they are read. -->
  <xsl:function name="f:read-characters" as="xs:string" visibility="public">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="
        if (key('f:joining-breaks', 'all', root($text))) then f:joined-characters($text) else string($text)"/>
  </xsl:function>

  <!-- The space inside « » and before ! ? : ; stays the character that it is; the style sheet ties it
       to its mark. The first two branches take marks that look the other way, as in »so«. -->
  <xsl:function name="f:with-tied-spaces" as="node()*" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:analyze-string select="$string" flags="x" regex="
        \s{{1,60}}[»›][\p{{L}}\p{{N}}] | [^\s(\[—–«‹'’][«‹] | ([«‹]\s{{1,60}}) | (\s{{1,60}}[»›!?:;])">
      <xsl:matching-substring>
        <xsl:choose>
          <xsl:when test="regex-group(1)"><span class="tied opening">{.}</span></xsl:when>
          <xsl:when test="regex-group(2)"><span class="tied">{.}</span></xsl:when>
          <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:matching-substring>
      <xsl:non-matching-substring><xsl:value-of select="."/></xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- White space beside a joining break goes, and the hyphen before it. -->
  <xsl:function name="f:joined-characters" as="xs:string" visibility="private">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="begun" as="xs:string"
        select="if (f:joins-before($text)) then f:without-first-space($text) else string($text)"/>
    <xsl:variable name="joins" as="xs:integer" select="f:joins-after($text)"/>
    <xsl:sequence select="if ($joins) then f:without-hyphens(f:without-last-space($begun), $joins) else $begun"/>
  </xsl:function>

  <xsl:function name="f:without-first-space" as="xs:string" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:sequence select="replace($string, '^\s+', '')"/>
  </xsl:function>

  <!-- Steps from the end, since a pattern would try each run of white space. -->
  <xsl:function name="f:without-last-space" as="xs:string" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:variable name="length" as="xs:integer" select="string-length($string)"/>
    <xsl:iterate select="1 to $length">
      <xsl:on-completion select="''"/>
      <xsl:if test="not(substring($string, $length - . + 1, 1) = (' ', '&#9;', '&#10;', '&#13;'))">
        <xsl:break select="substring($string, 1, $length - . + 1)"/>
      </xsl:if>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="f:without-hyphens" as="xs:string" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:sequence select="substring($string, 1, string-length($string) - f:final-hyphens($string, $most))"/>
  </xsl:function>

  <!-- True where only joining breaks and white space stand between the text and the characters before. -->
  <xsl:function name="f:joins-before" as="xs:boolean" visibility="private">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="before" as="node()?" select="$text/preceding::node()[f:is-mark(.)][1]"/>
    <xsl:sequence select="$before/@break = 'no' and f:same-line($before, $text)"/>
  </xsl:function>

  <!-- The number of joining breaks that follow before the next characters. -->
  <xsl:function name="f:joins-after" as="xs:integer" visibility="private">
    <xsl:param name="text" as="text()"/>
    <xsl:iterate select="$text/following::node()[f:is-mark(.)]">
      <xsl:param name="count" as="xs:integer" select="0"/>
      <xsl:on-completion select="$count"/>
      <xsl:choose>
        <xsl:when test="@break = 'no' and f:same-line(., $text)">
          <xsl:next-iteration><xsl:with-param name="count" as="xs:integer" select="$count + 1"/></xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise><xsl:break select="$count"/></xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- Characters that are read, and breaks. -->
  <xsl:function name="f:is-mark" as="xs:boolean" visibility="private">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        ($node/self::text() and normalize-space($node) or $node/(self::lb | self::pb | self::cb | self::gb))
        and f:is-read($node)"/>
  </xsl:function>

  <xsl:function name="f:same-line" as="xs:boolean" visibility="private">
    <xsl:param name="one" as="node()"/>
    <xsl:param name="other" as="node()"/>
    <xsl:sequence select="f:line-owner($one) is f:line-owner($other)"/>
  </xsl:function>

  <xsl:function name="f:line-owner" as="element()?" visibility="public">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor::*[local-name() = ($f:page-blocks, 'note', 'cell', 'stage', 'body')][1]"/>
  </xsl:function>

</xsl:stylesheet>
