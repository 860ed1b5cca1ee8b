<?xml version="1.0" encoding="UTF-8"?>
<!--
  The two texts of a TEI file: what the source had, and what is read.

  f:blocks(text, layer) gives the lines of a text, one string a block; f:plain(blocks) joins them by
  an empty line. Layer is 'source' or 'reading'. The Java reader (org.rubricator.tei.TextView) keeps
  the same rules:

  1. Texts are the elements "text" that stand in no other "text", in document order. Elements of
     other namespaces are inline and count with their content.
  2. Left out before all else, without ending a line: teiHeader, xenoData, figDesc, graphic, what a
     gap holds; comments and processing instructions. In the reading layer also surplus, fw, del, am;
     in the source layer also ex. In the reading layer a gap is "[…]", so that nobody reads over it;
     not one for a control character, which stood for nothing that can be read.
  3. A block element (the templates "Blocks" below are the list) ends the line before it and its own
     line. All other elements are inline. A line without characters is no line.
  4. choice gives one child: in the source layer the first of sic, orig, abbr; in the reading layer
     the first of corr, reg, expan; where it has none of these, its first child element. Its other
     children and its white space give nothing. Outside choice these elements count in both layers.
  5. app gives its first lem, else its first rdg, else its first child element; nothing else of it.
  6. lb, pb, cb, gb are one space. With break="no" they are nothing, the white space around them is
     nothing, and in the reading layer each takes away one hyphen (U+002D, U+2010, U+00AD) that
     stands right before it in the line.
  7. Runs of U+0020, U+0009, U+000A, U+000D are one space, and nothing at the ends of a line. All
     other characters stay.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Gives the pieces of a text: strings, and the two marks below as integers. -->
  <xsl:mode name="two-texts" on-no-match="fail" on-multiple-match="use-last" visibility="private"/>

  <!-- A line ends here. -->
  <xsl:variable name="f:line-end" as="xs:integer" static="yes" select="0"/>
  <!-- What stands on either side belongs to one word. -->
  <xsl:variable name="f:join" as="xs:integer" static="yes" select="1"/>

  <!-- The lines of a text. -->
  <xsl:function name="f:blocks" as="xs:string*" visibility="public">
    <xsl:param name="text" as="element(text)"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="f:lines(f:pieces($text, $layer))"/>
  </xsl:function>

  <!-- All lines of a document that may hold several texts. -->
  <xsl:function name="f:document-blocks" as="xs:string*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="$document/descendant-or-self::text[not(ancestor::text)] ! f:blocks(., $layer)"/>
  </xsl:function>

  <!-- Blocks as a file has them: an empty line between, a line end at the end. -->
  <xsl:function name="f:plain" as="xs:string" visibility="public">
    <xsl:param name="blocks" as="xs:string*"/>
    <xsl:sequence select="if (empty($blocks)) then '' else string-join($blocks, '&#10;&#10;') || '&#10;'"/>
  </xsl:function>

  <!-- The characters of a part of a text on one line. -->
  <xsl:function name="f:words" as="xs:string" visibility="public">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="string-join($nodes ! f:lines(f:pieces(., $layer)), ' ')"/>
  </xsl:function>

  <!-- The child that stands for a choice or an app in a layer. -->
  <xsl:function name="f:alternative" as="element()?" visibility="public">
    <xsl:param name="choice" as="element()"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="
        if ($choice/self::app) then ($choice/lem, $choice/rdg, $choice/*)[1]
        else if ($layer eq 'source') then ($choice/(sic | orig | abbr), $choice/*)[1]
        else ($choice/(corr | reg | expan), $choice/*)[1]"/>
  </xsl:function>

  <xsl:function name="f:pieces" as="item()*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:apply-templates select="$node" mode="two-texts">
      <xsl:with-param name="layer" as="xs:string" select="$layer" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <xsl:function name="f:lines" as="xs:string*">
    <xsl:param name="pieces" as="item()*"/>
    <xsl:for-each-group select="$pieces"
        group-adjacent=". instance of xs:integer and . eq $f:line-end">
      <xsl:if test="not(current-grouping-key())">
        <xsl:sequence select="f:line(current-group())[. ne '']"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- One line. A join is written "1" in the source layer and "2" in the reading layer. -->
  <xsl:function name="f:line" as="xs:string">
    <xsl:param name="pieces" as="item()+"/>
    <xsl:variable name="joins" as="xs:boolean" select="some $p in $pieces satisfies $p instance of xs:integer"/>
    <xsl:sequence select="normalize-space(string-join(if ($joins) then f:joined($pieces) else $pieces))"/>
  </xsl:function>

  <!-- The stretches between joins, from the last to the first, so that each hyphen taken away is the
       last character before its join. -->
  <xsl:function name="f:joined" as="xs:string*">
    <xsl:param name="pieces" as="item()+"/>
    <xsl:variable name="stretches" as="array(item()*)*">
      <xsl:for-each-group select="'', $pieces" group-starting-with=".[. instance of xs:integer]">
        <xsl:sequence select="[current-group()]"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="from-the-end" as="xs:string*">
      <xsl:iterate select="reverse($stretches)">
        <xsl:param name="owed" as="xs:integer" select="0"/>
        <xsl:variable name="items" as="item()*" select="?*"/>
        <xsl:variable name="whole" as="xs:string"
            select="normalize-space(string-join($items[. instance of xs:string]))"/>
        <xsl:variable name="hyphens" as="xs:integer" select="min(($owed, f:final-hyphens($whole, $owed)))"/>
        <xsl:variable name="left" as="xs:string"
            select="substring($whole, 1, string-length($whole) - $hyphens)"/>
        <xsl:sequence select="$left"/>
        <xsl:next-iteration>
          <xsl:with-param name="owed" as="xs:integer" select="
              (if ($left eq '') then $owed - $hyphens else 0)
              + (if ($items[1] instance of xs:integer) then $items[1] - $f:join else 0)"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="reverse($from-the-end)"/>
  </xsl:function>

  <!-- How many hyphens end a string, at most as many as asked for. -->
  <xsl:function name="f:final-hyphens" as="xs:integer">
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:variable name="length" as="xs:integer" select="string-length($string)"/>
    <xsl:iterate select="1 to $most">
      <xsl:on-completion select="$most"/>
      <xsl:if test="not(substring($string, $length - . + 1, 1) = ('-', '&#x2010;', '&#xAD;'))">
        <xsl:break select=". - 1"/>
      </xsl:if>
    </xsl:iterate>
  </xsl:function>

  <!-- Inline elements, and characters. -->

  <xsl:template match="document-node() | *" mode="two-texts" as="item()*">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:template match="text()" mode="two-texts" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="two-texts" as="item()*"/>

  <xsl:template match="lb | pb | cb | gb" mode="two-texts" as="item()*">
    <xsl:param name="layer" as="xs:string" tunnel="yes"/>
    <xsl:sequence select="
        if (not(@break = 'no')) then ' '
        else if ($layer eq 'source') then $f:join
        else $f:join + 1"/>
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <!-- Blocks -->

  <xsl:template mode="two-texts" as="item()*" match="
      ab | address | addrLine | argument | back | body | byline | castGroup | castItem | castList | cell
      | closer | dateline | div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | docAuthor | docDate
      | docEdition | docImprint | docTitle | epigraph | epilogue | figure | floatingText | front
      | group | head | imprimatur | item | l | lg | list | listBibl | note | opener | p | performance
      | postscript | prologue | row | salute | set | signed | sp | speaker | spGrp | stage | table
      | text | titlePage | titlePart | trailer | listBibl/bibl | list/label | table/label">
    <xsl:call-template name="f:block"/>
  </xsl:template>

  <!-- Quotations are blocks only around blocks. -->
  <xsl:template match="(q | quote | said | cit)[p | l | lg | ab | list | sp | div]" mode="two-texts"
      as="item()*">
    <xsl:call-template name="f:block"/>
  </xsl:template>

  <xsl:template name="f:block" as="item()*">
    <xsl:sequence select="$f:line-end"/>
    <xsl:apply-templates mode="two-texts"/>
    <xsl:sequence select="$f:line-end"/>
  </xsl:template>

  <!-- What a layer chooses or leaves out -->

  <xsl:template match="choice[*] | app[*]" mode="two-texts" as="item()*">
    <xsl:param name="layer" as="xs:string" tunnel="yes"/>
    <xsl:apply-templates select="f:alternative(., $layer)" mode="#current"/>
  </xsl:template>

  <xsl:template match="teiHeader | xenoData | figDesc | graphic" mode="two-texts" as="item()*"/>

  <xsl:template match="gap" mode="two-texts" as="xs:string?">
    <xsl:param name="layer" as="xs:string" tunnel="yes"/>
    <xsl:sequence select="f:gap-read(.)[$layer eq 'reading']"/>
  </xsl:template>

  <!-- What a gap reads as. -->
  <xsl:function name="f:gap-read" as="xs:string?" visibility="public">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:sequence select="'[…]'[not($gap/@reason = 'control-character')]"/>
  </xsl:function>

  <xsl:template match="surplus | del | am" mode="two-texts" as="item()*">
    <xsl:param name="layer" as="xs:string" tunnel="yes"/>
    <xsl:if test="$layer eq 'source'">
      <xsl:apply-templates mode="#current"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="fw" mode="two-texts" as="item()*">
    <xsl:param name="layer" as="xs:string" tunnel="yes"/>
    <xsl:if test="$layer eq 'source'">
      <xsl:call-template name="f:block"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="ex" mode="two-texts" as="item()*">
    <xsl:param name="layer" as="xs:string" tunnel="yes"/>
    <xsl:if test="$layer eq 'reading'">
      <xsl:apply-templates mode="#current"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
