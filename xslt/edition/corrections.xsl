<?xml version="1.0" encoding="UTF-8"?>
<!--
  What an editor changed, left out or could not read. The page shows the reading text; the reading
  of the source stands hidden beside it, for the switch.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="choice[*]" mode="text" as="element()">
    <xsl:variable name="read" as="element()" select="f:alternative(., 'reading')"/>
    <xsl:variable name="source" as="element()" select="f:alternative(., 'source')"/>
    <xsl:element name="{if (f:holds-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., 'choice')"/>
      <xsl:apply-templates select="$read" mode="f:chosen">
        <xsl:with-param name="source" as="xs:string" select="f:source-words($source)"/>
      </xsl:apply-templates>
      <xsl:if test="not($source is $read)">
        <span class="source gen" hidden="hidden">{f:source-words($source)}</span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- The child of a choice that is read. -->
  <xsl:mode name="f:chosen" on-no-match="fail" visibility="private"/>

  <xsl:template match="*" mode="f:chosen" as="element()">
    <xsl:param name="source" as="xs:string"/>
    <xsl:variable name="label" as="xs:string" select="(local-name()[. = ('reg', 'expan')], 'corr')[1]"/>
    <xsl:variable name="empty" as="xs:boolean" select="f:words(., 'reading') eq ''"/>
    <xsl:element name="{if (f:holds-block(..)) then 'div' else 'span'}">
      <xsl:choose>
        <xsl:when test="f:is-editorial(.)">
          <xsl:sequence select="f:attributes(., 'reading ' || local-name())"/>
        </xsl:when>
        <xsl:otherwise><xsl:attribute name="class" select="'reading'"/></xsl:otherwise>
      </xsl:choose>
      <xsl:attribute name="title" select="f:label($label, f:shown-source($source))"/>
      <xsl:choose>
        <xsl:when test="f:is-editorial(.)">
          <xsl:apply-templates mode="text"/>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="text"/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="$empty"><span class="mark gen">⁎</span></xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- What the source has, for a tooltip: in quotation marks, unless it has some at its own ends; a
       space at either end is an open box, or nobody would see it. -->
  <xsl:function name="f:shown-source" as="xs:string" visibility="public">
    <xsl:param name="source" as="xs:string"/>
    <xsl:variable name="shown" as="xs:string" select="replace($source, '^ | $', '␣')"/>
    <xsl:sequence select="
        if ($source eq '') then f:label('nothing')
        else if (matches(normalize-space($source), '^([\p{Pi}\p{Pf}&quot;„‚].*|.*[\p{Pi}\p{Pf}&quot;„‚]|)$', 's')) then $shown
        else f:label('quoted', $shown)"/>
  </xsl:function>

  <xsl:function name="f:is-editorial" as="xs:boolean" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::sic | self::corr | self::orig | self::reg | self::abbr | self::expan))"/>
  </xsl:function>

  <!-- Left out of the reading text: a mark, and the words for the switch. -->
  <xsl:template match="surplus | del | am" mode="text" as="element(Q{}span)">
    <xsl:variable name="words" as="xs:string" select="f:source-words(.)"/>
    <span>
      <xsl:sequence select="f:attributes(., 'left-out gen')"/>
      <xsl:if test="not(self::am or @reason = 'markup')">
        <span class="mark" title="{f:label(local-name(), f:shown-source(normalize-space($words)))}">⁎</span>
      </xsl:if>
      <span class="source {local-name()}" hidden="hidden">{$words}</span>
    </span>
  </xsl:template>

  <!-- Page furniture: small and quiet, not part of the reading text. -->
  <xsl:template match="fw" mode="text" as="element(Q{}span)">
    <span title="{f:label('fw')}">
      <xsl:sequence select="f:attributes(., 'fw gen')"/>
      <xsl:text>{normalize-space(f:source-words(.))}</xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="unclear" mode="text" as="element()">
    <xsl:call-template name="f:phrase">
      <xsl:with-param name="title" as="xs:string" select="f:label('unclear')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="supplied" mode="text" as="element()">
    <xsl:call-template name="f:phrase">
      <xsl:with-param name="title" as="xs:string" select="f:label('supplied')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="add" mode="text" as="element()">
    <xsl:call-template name="f:phrase">
      <xsl:with-param name="as" as="xs:string" select="'ins'"/>
      <xsl:with-param name="title" as="xs:string" select="f:label('add')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sic" mode="text" as="element()">
    <xsl:call-template name="f:phrase">
      <xsl:with-param name="title" as="xs:string" select="f:label('sic')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="gap" mode="text" as="element(Q{}span)">
    <span title="{(f:gap-reason(.) ! f:label('gap-of', .), f:label('gap'))[1]}">
      <xsl:sequence select="f:attributes(., 'gap' || ' gen'[empty(f:gap-read(current()))])"/>
      <xsl:text>[…]</xsl:text>
    </span>
  </xsl:template>

  <!-- Why something is missing, and how much. -->
  <xsl:function name="f:gap-reason" as="xs:string?" visibility="private">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:variable name="words" as="xs:string*" select="
        $gap/@reason ! translate(., '-_', '  '),
        $gap/(@extent, string-join((@quantity, @unit), ' '))[normalize-space()][1],
        $gap/desc ! normalize-space()"/>
    <xsl:sequence select="string-join($words[. ne ''], ', ')[. ne '']"/>
  </xsl:function>

  <!-- The changes that the switch shows. -->
  <xsl:function name="f:changes" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(choice[*] | surplus | del)[empty(ancestor::surplus | ancestor::del)]"/>
  </xsl:function>

  <!-- A text with variants: the chosen one; the others are in the notes. -->
  <xsl:template match="app[*]" mode="text" as="node()*">
    <xsl:apply-templates select="f:alternative(., 'reading')" mode="text"/>
    <xsl:if test="count(*) gt 1"><xsl:sequence select="f:note-link(.)"/></xsl:if>
  </xsl:template>

  <xsl:template match="choice | app" mode="text" as="element(Q{}span)" priority="-1">
    <xsl:call-template name="f:phrase"/>
  </xsl:template>

</xsl:stylesheet>
