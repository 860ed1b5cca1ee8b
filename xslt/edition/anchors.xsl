<?xml version="1.0" encoding="UTF-8"?>
<!--
  Ids of the page. An element keeps its xml:id; one without is called by its name and its number
  among the elements of that name in the texts, as in p-12. Ids that the page makes for its own
  parts hold a colon, which no xml:id can.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:by-id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- How many elements of each name there have been in the texts. -->
  <xsl:accumulator name="f:ordinals" as="map(xs:string, xs:integer)" initial-value="map {}">
    <xsl:accumulator-rule match="text//*"
        select="map:put($value, local-name(), ($value(local-name()), 0)[1] + 1)"
        xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  </xsl:accumulator>

  <!-- Verse lines of the body; the later parts of a line that speakers share do not count again, nor
       do lines that are quoted. -->
  <xsl:accumulator name="f:lines-of-verse" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text/body//l[f:counts-as-line(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="f:counts-as-line" as="xs:boolean" visibility="public">
    <xsl:param name="line" as="element(l)"/>
    <xsl:sequence select="not($line/@part = ('M', 'F'))
        and empty($line/ancestor::*[self::epigraph | self::note | self::quote | self::cit | self::floatingText])
        and exists($line/ancestor::body)"/>
  </xsl:function>

  <!-- The number of a line of verse: its own, else the count; nothing where it is not counted. -->
  <xsl:function name="f:line-number" as="xs:string?" visibility="public">
    <xsl:param name="line" as="element(l)"/>
    <xsl:sequence select="
        if ($line/@n[normalize-space()]) then normalize-space($line/@n)
        else $line[f:counts-as-line(.)]/string(accumulator-before('f:lines-of-verse'))"/>
  </xsl:function>

  <!-- The number of an element among those of its name, from 1. -->
  <xsl:function name="f:ordinal" as="xs:integer" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/accumulator-before('f:ordinals')(local-name($element)), 0)[1]"/>
  </xsl:function>

  <xsl:function name="f:id" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(normalize-space($element/@xml:id)[. ne ''], f:made-id($element))[1]"/>
  </xsl:function>

  <!-- A tilde is added where the text has given the name away. -->
  <xsl:function name="f:made-id" as="xs:string" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="local-name($element) || '-' || f:ordinal($element)"/>
    <xsl:sequence select="if (key('f:by-id', $id, root($element))) then $id || '~' else $id"/>
  </xsl:function>

  <xsl:key name="f:numbered" match="text//p[matches(@xml:id, '\.p[0-9]{1,9}[a-z]{0,4}$')]" use="'all'"/>

  <!-- The number printed beside a paragraph: what its id says (STEM.p12a); where no id of the text
       is of that form, the ordinal. -->
  <xsl:function name="f:paragraph-number" as="xs:string?" visibility="public">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:variable name="named" as="xs:string" select="normalize-space($paragraph/@xml:id)"/>
    <xsl:sequence select="
        if (matches($named, '\.p[0-9]{1,9}[a-z]{0,4}$')) then replace($named, '^.*\.p', '')
        else if (key('f:numbered', 'all', root($paragraph))) then ()
        else string(f:ordinal($paragraph))"/>
  </xsl:function>

  <!-- Where an element is, in a word or two: the number of its paragraph, else what it stands in. -->
  <xsl:function name="f:whereabouts" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="block" as="element()?"
        select="$element/ancestor-or-self::*[self::p | self::l | self::note | self::head | self::stage
            | self::item | self::cell | self::ab | self::byline | self::dateline | self::titlePart][1]"/>
    <xsl:sequence select="
        if ($block/self::p) then (f:paragraph-number($block) ! f:label('in-p', .), f:label('in-paragraph'))[1]
        else if ($block/self::l) then (f:line-number($block) ! f:label('in-l', .), f:label('in-verse'))[1]
        else if ($block/self::note) then f:label('in-note', f:note-number($block))
        else if ($block/self::head/parent::figure) then f:label('in-caption')
        else if ($block) then f:label('in-' || local-name($block))
        else if ($element/self::sp) then f:place-of-speech($element)
        else f:label('in-text')"/>
  </xsl:function>

  <!-- The first line of a speech in verse, else its number. -->
  <xsl:function name="f:place-of-speech" as="xs:string" visibility="private">
    <xsl:param name="speech" as="element(sp)"/>
    <xsl:sequence select="
        ($speech/descendant::l[1] ! f:line-number(.) ! f:label('in-l', .),
         f:label('in-sp', string(f:ordinal($speech))))[1]"/>
  </xsl:function>

</xsl:stylesheet>
