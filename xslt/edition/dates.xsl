<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates and times: machine-readable where HTML can say it, in words in the margin. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="date | time" mode="text" as="node()+" priority="1">
    <xsl:variable name="value" as="xs:string?" select="f:date-value(.)"/>
    <xsl:choose>
      <xsl:when test="$value and f:may-link(.)">
        <a href="#{f:date-entry-id(.)}">
          <xsl:sequence select="f:anchor-attributes(., 'date')"/>
          <xsl:call-template name="f:time"/>
        </a>
        <xsl:sequence select="f:margin-of-date(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{if (f:holds-block(.)) then 'div' else 'span'}">
          <xsl:sequence select="f:anchor-attributes(., 'date')"/>
          <xsl:call-template name="f:time"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The words of a date, inside a time element where the value is legal there. -->
  <xsl:template name="f:time" as="node()*">
    <xsl:variable name="legal" as="xs:string?" select="f:html-time(@when)"/>
    <xsl:choose>
      <xsl:when test="$legal and not(f:holds-block(.))">
        <time datetime="{$legal}"><xsl:apply-templates mode="text"/></time>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Beside a date: its value where that says more than the words, and why it is so. -->
  <xsl:function name="f:margin-of-date" as="element(Q{}span)?" visibility="private">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="reason" as="xs:string?" select="f:reason($date)"/>
    <xsl:if test="$reason or f:adds($date)">
      <xsl:sequence select="f:margin(f:said-date($date), 'when', $reason ! f:reason-told(., $date, f:link-to-block(?, root($date))))"/>
    </xsl:if>
  </xsl:function>

  <xsl:key name="f:reason" match="Q{}reason" use="@of"/>

  <!-- Why a date has its value, as the ledger tells it. -->
  <xsl:function name="f:reason" as="xs:string?" visibility="public">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="
        $reasons ! key('f:reason', local-name($date) || '-' || f:ordinal($date), .)[1] ! normalize-space()"/>
  </xsl:function>

  <!-- How the value of a date (an element or its record) is inferred, how sure it is, and whether it
       rests on what the text does not tell. link: to the block that a word of the reason names. -->
  <xsl:function name="f:reason-told" as="element(Q{}span)" visibility="public">
    <xsl:param name="reason" as="xs:string"/>
    <xsl:param name="date" as="element()"/>
    <xsl:param name="link" as="function(xs:string) as element(Q{}a)?"/>
    <span class="why">
      <xsl:text>{f:label('inferred')} </xsl:text>
      <bdi lang=""><xsl:sequence select="f:with-places($reason, $link)"/></bdi>
      <xsl:text>{string-join(($date/@cert ! f:certainty(.), f:from-elsewhere($date)) ! ('; ' || .))}</xsl:text>
    </span>
  </xsl:function>

  <!-- A word such as p8 is a link where the text has a block of that name. -->
  <xsl:function name="f:with-places" as="node()*" visibility="private">
    <xsl:param name="reason" as="xs:string"/>
    <xsl:param name="link" as="function(xs:string) as element(Q{}a)?"/>
    <xsl:analyze-string select="$reason" regex="[\p{{L}}\p{{N}}]+">
      <xsl:matching-substring>
        <xsl:variable name="found" as="element(Q{}a)?" select="if (matches(., '^[a-z]{1,12}[0-9]{1,9}[a-z]?$')) then $link(.) else ()"/>
        <xsl:choose>
          <xsl:when test="$found"><xsl:sequence select="$found"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:matching-substring>
      <xsl:non-matching-substring><xsl:value-of select="."/></xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- A link to the block whose id is the stem of the text, a full stop and a word. -->
  <xsl:function name="f:link-to-block" as="element(Q{}a)?" visibility="private">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:for-each select="key('f:by-id', $stem || '.' || $word, $document)[1][ancestor::text][f:is-block(.)][f:is-read(.)]">
      <a href="#{f:id(.)}">{f:whereabouts(.)}</a>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:from-elsewhere" as="xs:string?" visibility="public">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="$date/@evidence[. = 'external'] ! f:label('evidence-external')"/>
  </xsl:function>

  <xsl:variable name="f:certainties" as="map(xs:string, xs:string)" visibility="private" select="map {
      'high': 'cert-high', 'medium': 'cert-medium', 'low': 'cert-low' }"/>

  <!-- TEI's word for how sure a value is, in plain ones. -->
  <xsl:function name="f:certainty" as="xs:string" visibility="public">
    <xsl:param name="certainty" as="xs:string"/>
    <xsl:sequence select="($f:certainties($certainty) ! f:label(.), $certainty)[1]"/>
  </xsl:function>

  <!-- All dates with a value that are read, in order. -->
  <xsl:function name="f:dates" as="element()*" visibility="public">
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="$document//text//(date | time)[f:date-value(.)][f:is-read(.)]"/>
  </xsl:function>

  <!-- The value as one string, that of the start first, so that it also sorts. -->
  <xsl:function name="f:date-value" as="xs:string?" visibility="public">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="values" as="xs:string*" select="
        for $name in ('when', 'from', 'to', 'notBefore', 'notAfter')
        return $date/@*[local-name() eq $name or local-name() eq $name || '-iso'][normalize-space()][1]
            ! ($name[. ne 'when'], normalize-space())"/>
    <xsl:sequence select="
        if (exists($values)) then string-join($values[. ne 'from'], ' ')
        else $date/@when-custom[normalize-space()] ! normalize-space()"/>
  </xsl:function>

  <xsl:function name="f:date-entry-id" as="xs:string" visibility="public">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="'date:' || f:id-part(f:date-value($date))"/>
  </xsl:function>

  <!-- The value where it is a legal HTML time, a year having four digits at least. -->
  <xsl:function name="f:html-time" as="xs:string?" visibility="public">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:variable name="v" as="xs:string" select="normalize-space($value)"/>
    <xsl:sequence select="
        if (starts-with($v, '-') and not(starts-with($v, '--')) or starts-with($v, '0000')) then ()
        else if ($v castable as xs:date and matches($v, '^\d{4,9}-\d\d-\d\d$')) then $v
        else if ($v castable as xs:gYearMonth and matches($v, '^\d{4,9}-\d\d$')) then $v
        else if ($v castable as xs:gYear and matches($v, '^\d{4,9}$')) then $v
        else if ($v castable as xs:gMonthDay and matches($v, '^--\d\d-\d\d$')) then substring($v, 3)
        else if (matches($v, '^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$')) then $v
        else if (substring-before($v, 'T') castable as xs:date and matches($v,
            '^\d{4,9}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$'))
        then $v
        else ()"/>
  </xsl:function>

  <!-- The value in words. -->
  <xsl:function name="f:said-date" as="xs:string" visibility="public">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="at" as="function(xs:string) as xs:string" select="function($name) {
        string($date/@*[local-name() eq $name or local-name() eq $name || '-iso'][normalize-space()][1]
        ! normalize-space(.))}"/>
    <xsl:sequence select="
        if ($at('when') ne '') then f:said-value($at('when'))
        else if ($at('from') || $at('to') ne '') then f:said-bounds($at('from'), $at('to'), 'span', 'from', 'to')
        else if ($at('notBefore') || $at('notAfter') ne '')
        then f:said-bounds($at('notBefore'), $at('notAfter'), 'between', 'notBefore', 'notAfter')
        else normalize-space($date/@when-custom)"/>
  </xsl:function>

  <!-- True where the value says more than the words of the date do. -->
  <xsl:function name="f:adds" as="xs:boolean" visibility="private">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="f:bare-words(f:words($date, 'reading'))"/>
    <xsl:sequence select="some $w in f:bare-words(f:said-date($date)) satisfies not($w = $words)"/>
  </xsl:function>

  <!-- The words that stand around the bounds of a span and say no part of them. -->
  <xsl:variable name="f:words-of-spans" as="xs:string*" visibility="private"
      select="tokenize(lower-case(string-join(('between', 'from') ! f:label(.), ' ')), '[^\p{L}]+')"/>

  <xsl:function name="f:bare-words" as="xs:string*" visibility="private">
    <xsl:param name="string" as="xs:string"/>
    <xsl:sequence select="tokenize(lower-case($string), '[^\p{L}\p{N}:]+')[not(. = ('', $f:words-of-spans))]"/>
  </xsl:function>

</xsl:stylesheet>
