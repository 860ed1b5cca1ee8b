<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words around a mention. Each line (the characters of one block, without those of blocks and
  notes in it) is read once; a mention is a place in it.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The pieces of a line in order: its characters, and maps that tell where an element begins and
       ends ('<' or '>' and the generated id). -->
  <xsl:mode name="f:line-pieces" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>

  <xsl:template match="*" mode="f:line-pieces" as="item()*">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:template match="text()" mode="f:line-pieces" as="xs:string">
    <xsl:sequence select="f:read-characters(.)"/>
  </xsl:template>

  <xsl:template mode="f:line-pieces" as="item()*" match="
      comment() | processing-instruction() | surplus | fw | del | am | figDesc | graphic | xenoData"/>

  <xsl:template match="gap" mode="f:line-pieces" as="xs:string?">
    <xsl:sequence select="f:gap-read(.)"/>
  </xsl:template>

  <xsl:template match="*[f:is-block(.)]" mode="f:line-pieces" as="xs:string" priority="1">
    <xsl:sequence select="' '"/>
  </xsl:template>

  <xsl:template match="choice[*] | app[*]" mode="f:line-pieces" as="item()*">
    <xsl:apply-templates select="f:alternative(., 'reading')" mode="#current"/>
  </xsl:template>

  <xsl:template match="lb | pb | cb | gb" mode="f:line-pieces" as="xs:string">
    <xsl:sequence select="if (@break = 'no') then '' else ' '"/>
  </xsl:template>

  <xsl:template mode="f:line-pieces" as="item()*" match="
      persName | placeName | orgName | geogName | settlement | country | region | district | bloc | rs
      | name | date | time | said | quote | q | soCalled">
    <xsl:sequence select="map { 'at': '&lt;' || generate-id() }"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="map { 'at': '&gt;' || generate-id() }"/>
  </xsl:template>

  <xsl:function name="f:is-block" as="xs:boolean" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = ($f:page-blocks, 'note', 'cell', 'stage')"/>
  </xsl:function>

  <!-- A line as a map: its words, the places of its elements ('<' and '>' with generated ids), and
       where its sentences end. -->
  <xsl:function name="f:line-of" as="map(xs:string, item()*)" visibility="public">
    <xsl:param name="block" as="element()?"/>
    <xsl:variable name="pieces" as="item()*">
      <xsl:apply-templates select="$block/node()" mode="f:line-pieces"/>
    </xsl:variable>
    <xsl:variable name="words" as="xs:string" select="string-join($pieces[. instance of xs:string])"/>
    <xsl:sequence select="map {
        'words': $words, 'places': f:places-of($pieces), 'ends': array { 0, f:sentence-ends($words) } }"/>
  </xsl:function>

  <xsl:function name="f:places-of" as="map(xs:string, xs:integer)" visibility="private">
    <xsl:param name="pieces" as="item()*"/>
    <xsl:variable name="entries" as="map(xs:string, xs:integer)*">
      <xsl:iterate select="$pieces">
        <xsl:param name="at" as="xs:integer" select="0"/>
        <xsl:if test=". instance of map(*)"><xsl:sequence select="map:entry(.?at, $at)"/></xsl:if>
        <xsl:next-iteration>
          <xsl:with-param name="at" as="xs:integer"
              select="if (. instance of xs:string) then $at + string-length(.) else $at"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="map:merge($entries)"/>
  </xsl:function>

  <!-- The numbers of characters after which a sentence has ended. -->
  <xsl:function name="f:sentence-ends" as="xs:integer*" visibility="public">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="parts" as="element()*" select="
        analyze-string($words, '[.!?…؟۔।]+[&quot;”’»)\]]{0,4}\s+|[。！？]+[」』”]{0,2}')/*"/>
    <xsl:iterate select="$parts">
      <xsl:param name="at" as="xs:integer" select="0"/>
      <xsl:variable name="end" as="xs:integer" select="$at + string-length()"/>
      <xsl:if test="self::fn:match[f:ends-sentence(preceding-sibling::*[1], ., following-sibling::*[1])]"
          xmlns:fn="http://www.w3.org/2005/xpath-functions">
        <xsl:sequence select="$end"/>
      </xsl:if>
      <xsl:next-iteration><xsl:with-param name="at" as="xs:integer" select="$end"/></xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- False after an initial or a short word such as Oct. or Mr., and before a small letter. -->
  <xsl:function name="f:ends-sentence" as="xs:boolean" visibility="private">
    <xsl:param name="before" as="xs:string?"/>
    <xsl:param name="stop" as="xs:string"/>
    <xsl:param name="after" as="xs:string?"/>
    <xsl:variable name="last" as="xs:string" select="substring($before, string-length($before) - 3)"/>
    <xsl:sequence select="
        not(matches($after, '^[&quot;“‘«(\[]?\p{Ll}'))
        and not(starts-with($stop, '.') and matches($stop, '^\.\s')
          and matches($last, '(^|[^\p{L}])(\p{L}|\p{Lu}\p{Ll}{1,2})$'))"/>
  </xsl:function>

  <!-- How many sentences have ended up to a character: halving, since a line may have thousands. -->
  <xsl:function name="f:ends-up-to" as="xs:integer" visibility="public">
    <xsl:param name="ends" as="array(xs:integer)"/>
    <xsl:param name="at" as="xs:integer"/>
    <xsl:sequence select="f:ends-up-to($ends, $at, 0, array:size($ends))"/>
  </xsl:function>

  <xsl:function name="f:ends-up-to" as="xs:integer" visibility="private">
    <xsl:param name="ends" as="array(xs:integer)"/>
    <xsl:param name="at" as="xs:integer"/>
    <xsl:param name="low" as="xs:integer"/>
    <xsl:param name="high" as="xs:integer"/>
    <xsl:variable name="middle" as="xs:integer" select="($low + $high + 1) idiv 2"/>
    <xsl:sequence select="
        if ($low eq $high) then $low
        else if ($ends($middle) le $at) then f:ends-up-to($ends, $at, $middle, $high)
        else f:ends-up-to($ends, $at, $low, $middle - 1)"/>
  </xsl:function>

  <!-- Characters of a line that are looked at on either side of a mention. -->
  <xsl:variable name="f:reach" as="xs:integer" static="yes" select="600"/>

  <!-- The words before and after an element in its sentence, at most so many, as two strings; and the
       number of the sentence. -->
  <xsl:function name="f:context" as="map(xs:string, item())" visibility="public">
    <xsl:param name="line" as="map(xs:string, item()*)"/>
    <xsl:param name="element" as="element()"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="start" as="xs:integer" select="($line?places('&lt;' || generate-id($element)), 0)[1]"/>
    <xsl:variable name="end" as="xs:integer" select="($line?places('&gt;' || generate-id($element)), $start)[1]"/>
    <xsl:variable name="sentence" as="xs:integer" select="f:ends-up-to($line?ends, $start)"/>
    <xsl:variable name="next" as="xs:integer" select="max((1, f:ends-up-to($line?ends, $end - 1))) + 1"/>
    <xsl:variable name="from" as="xs:integer" select="max(($line?ends($sentence), $start - $f:reach))"/>
    <xsl:variable name="to" as="xs:integer" select="
        min((if ($next le array:size($line?ends)) then $line?ends($next) else (), $end + $f:reach))"/>
    <xsl:sequence select="map {
        'before': f:last-words(f:with-edge($line, $start + 1, $start - $from, 0), $most),
        'after': f:first-words(f:with-edge($line, $end, 0, $to - $end), $most),
        'sentence': $sentence }"/>
  </xsl:function>

  <!-- So many characters before a place of a line, or after it; with the character there if that is a
       space: a space inside an element stands outside of its words, which are shown without. -->
  <xsl:function name="f:with-edge" as="xs:string" visibility="private">
    <xsl:param name="line" as="map(xs:string, item()*)"/>
    <xsl:param name="edge" as="xs:integer"/>
    <xsl:param name="before" as="xs:integer"/>
    <xsl:param name="after" as="xs:integer"/>
    <xsl:variable name="space" as="xs:string" select="replace(substring($line?words, $edge, 1), '\S', '')"/>
    <xsl:sequence select="
        substring($line?words, $edge - $before, $before) || $space || substring($line?words, $edge + 1, $after)"/>
  </xsl:function>

  <!-- The number of the sentence in which an element of a line begins. -->
  <xsl:function name="f:sentence-of" as="xs:integer" visibility="public">
    <xsl:param name="line" as="map(xs:string, item()*)"/>
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:ends-up-to($line?ends, ($line?places('&lt;' || generate-id($element)), 0)[1])"/>
  </xsl:function>

  <xsl:function name="f:is-in-line" as="xs:boolean" visibility="public">
    <xsl:param name="line" as="map(xs:string, item()*)"/>
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($line?places, '&lt;' || generate-id($element))"/>
  </xsl:function>

  <!-- What stands between two elements of a line, shortened; nothing where one is not in it. -->
  <xsl:function name="f:words-between" as="xs:string?" visibility="public">
    <xsl:param name="line" as="map(xs:string, item()*)"/>
    <xsl:param name="one" as="element()"/>
    <xsl:param name="other" as="element()"/>
    <xsl:if test="f:is-in-line($line, $one) and f:is-in-line($line, $other)">
      <xsl:variable name="from" as="xs:integer" select="$line?places('&gt;' || generate-id($one))"/>
      <xsl:variable name="words" as="xs:string" select="
          substring($line?words, $from + 1, min(($line?places('&lt;' || generate-id($other)) - $from, $f:reach)))"/>
      <xsl:sequence select="f:first-words($words, 40) || ' '[f:ends-in-space($words)]"/>
    </xsl:if>
  </xsl:function>

  <!-- The last words of a string, with a sign where some are left out. White space at its end stays. -->
  <xsl:function name="f:last-words" as="xs:string" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($string)"/>
    <xsl:sequence select="
        string-join(('…'[count($words) gt $most], $words[position() gt count($words) - $most]), ' ')
        || ' '[exists($words) and f:ends-in-space($string)]"/>
  </xsl:function>

  <xsl:function name="f:ends-in-space" as="xs:boolean" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:sequence select="matches(substring($string, string-length($string)), '\s')"/>
  </xsl:function>

  <xsl:function name="f:first-words" as="xs:string" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($string)"/>
    <xsl:sequence select="
        ' '[exists($words) and matches($string, '^\s')]
        || string-join((subsequence($words, 1, $most), '…'[count($words) gt $most]), ' ')"/>
  </xsl:function>

</xsl:stylesheet>
