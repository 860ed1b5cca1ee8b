<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes: a number in the text, the note at the end, links both ways. Variants of a reading are
  notes too.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:accumulator name="f:notes-so-far" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//note | text//app[count(*) gt 1]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="f:note-number" as="xs:string" visibility="public">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="string($note/accumulator-before('f:notes-so-far'))"/>
  </xsl:function>

  <!-- All notes of the texts that are read, in order. -->
  <xsl:function name="f:notes" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(note | app[count(*) gt 1])[f:is-read(.)]"/>
  </xsl:function>

  <xsl:template match="note" mode="text" as="element()">
    <xsl:sequence select="f:note-link(.)"/>
  </xsl:template>

  <xsl:function name="f:note-link" as="element(Q{}sup)" visibility="public">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="number" as="xs:string" select="f:note-number($note)"/>
    <sup class="note-link gen" id="note-link:{$number}">
      <a href="#{f:id($note)}" aria-label="{f:label('note-number', $number)}">
        <xsl:sequence select="f:label-attributes($note)"/>
        <xsl:text>{$number}</xsl:text>
      </a>
    </sup>
  </xsl:function>

  <xsl:template name="f:notes-section" as="element(Q{}section)?">
    <xsl:param name="notes" as="element()*"/>
    <xsl:if test="exists($notes)">
      <section class="notes" aria-labelledby="page:notes">
        <h2 id="page:notes" class="gen" lang="{$f:label-language}">{f:label('editor-notes')}</h2>
        <xsl:for-each select="$notes">
          <xsl:call-template name="f:note"/>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="f:note" as="element(Q{}div)">
    <div>
      <xsl:sequence select="f:anchor-attributes(., 'note')"/>
      <a class="note-number gen" href="#note-link:{f:note-number(.)}"
          aria-label="{f:label('back-to-text', f:note-number(.))}">
        <xsl:sequence select="f:label-attributes(.)"/>
        <xsl:text>{f:note-number(.)}</xsl:text>
      </a>
      <div class="note-body">
        <xsl:apply-templates select="." mode="f:note-body"/>
      </div>
    </div>
  </xsl:template>

  <!-- What a note says. -->
  <xsl:mode name="f:note-body" on-no-match="fail" visibility="private"/>

  <xsl:template match="note" mode="f:note-body" as="node()*">
    <xsl:apply-templates mode="text"/>
  </xsl:template>

  <xsl:template match="app" mode="f:note-body" as="element(Q{}span)">
    <xsl:variable name="read" as="element()" select="f:alternative(., 'reading')"/>
    <span class="gen variants">
      <xsl:text>{f:label('variants',
          string-join(($read, (descendant::lem | descendant::rdg) except $read) ! f:variant(.), '; '))}</xsl:text>
    </span>
  </xsl:template>

  <xsl:function name="f:variant" as="xs:string" visibility="private">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="f:words($reading, 'source')"/>
    <xsl:variable name="witness" as="xs:string" select="translate(normalize-space($reading/@wit), '#', '')"/>
    <xsl:sequence select="
        f:label(if ($words eq '') then 'nothing' else 'quoted', $words) || $witness[. ne ''] ! (' (' || . || ')')"/>
  </xsl:function>

</xsl:stylesheet>
