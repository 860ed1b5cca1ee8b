<?xml version="1.0" encoding="UTF-8"?>
<!-- All dates of the texts in order of time; at the end those that name no year. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="/" mode="dates" as="element(html)">
    <xsl:variable name="dates" as="element(date)*" select="corpus/mentions/date"/>
    <xsl:variable name="sections" as="element(section)*" select="f:years($dates), f:without-year($dates)"/>
    <xsl:call-template name="f:corpus-page">
      <xsl:with-param name="title" as="xs:string" select="f:label('dates')"/>
      <xsl:with-param name="here" as="xs:string" select="'dates'"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:sequence select="f:page-head(f:label('dates'), f:label('index-of-dates'),
            f:counted(count($dates), 'date')[exists($dates)])"/>
        <xsl:choose>
          <xsl:when test="empty($dates)"><p class="rules">{f:label('none-named')}</p></xsl:when>
          <xsl:otherwise><xsl:sequence select="f:ways-within(f:label('years'), $sections), $sections"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The year that a value begins with; nothing for a day of every year, an hour, or other signs. -->
  <xsl:function name="f:year-of" as="xs:integer?" visibility="public">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:variable name="bare" as="xs:string" select="f:bare-value($value)"/>
    <xsl:sequence select="
        if (matches($bare, '^-?[0-9]{4,9}([-T/ ].*)?$')) then xs:integer(replace($bare, '^(-?[0-9]+).*$', '$1')) else ()"/>
  </xsl:function>

  <!-- The value without the name of the attribute that it comes from. -->
  <xsl:function name="f:bare-value" as="xs:string" visibility="private">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="replace($value, '^(to|notBefore|notAfter) ', '')"/>
  </xsl:function>

  <xsl:function name="f:years" as="element(section)*" visibility="private">
    <xsl:param name="dates" as="element(date)*"/>
    <xsl:for-each-group select="$dates[exists(f:year-of(@value))]" group-by="f:year-of(@value)">
      <xsl:sort select="current-grouping-key()"/>
      <section class="year">
        <h2 class="letter" id="year:{current-grouping-key()}">{f:said-value(f:four-digits(current-grouping-key()))}</h2>
        <xsl:sequence select="f:dates-of-group(
            f:said-value(f:four-digits(current-grouping-key())), current-group())"/>
      </section>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:four-digits" as="xs:string" visibility="private">
    <xsl:param name="year" as="xs:integer"/>
    <xsl:sequence select="'-'[$year lt 0] || format-integer(abs($year), '0000')"/>
  </xsl:function>

  <xsl:function name="f:without-year" as="element(section)?" visibility="private">
    <xsl:param name="dates" as="element(date)*"/>
    <xsl:variable name="rest" as="element(date)*" select="$dates[empty(f:year-of(@value))]"/>
    <xsl:if test="$rest">
      <section class="year">
        <h2 class="letter" id="year:none">{f:label('without-year')}</h2>
        <xsl:sequence select="f:dates-of-group(f:label('without-year'), $rest)"/>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- One value after the other, each with all that it is the value of; what the heading has said is
       not to be seen again. -->
  <xsl:function name="f:dates-of-group" as="element(dl)" visibility="private">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:param name="dates" as="element(date)+"/>
    <dl class="days-of-year">
      <xsl:for-each-group select="$dates" group-by="string(@value)">
        <xsl:sort select="f:bare-value(current-grouping-key())"
            collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <dt>
          <xsl:if test="@value"><xsl:attribute name="id" select="'date:' || f:id-part(@value)"/></xsl:if>
          <xsl:variable name="said" as="xs:string" select="(@said, f:label('no-value'))[1]"/>
          <xsl:choose>
            <xsl:when test="$said = $heading"><span class="off">{$said}</span></xsl:when>
            <xsl:otherwise>{$said}</xsl:otherwise>
          </xsl:choose>
        </dt>
        <dd>
          <ul class="passages"><xsl:sequence select="subsequence(current-group(), 1, $f:most-shown) ! f:date-item(.)"/></ul>
          <xsl:if test="count(current-group()) gt $f:most-shown">
            <p class="more">{f:label('more-in-texts', f:number(count(current-group()) - $f:most-shown))}</p>
          </xsl:if>
        </dd>
      </xsl:for-each-group>
    </dl>
  </xsl:function>

  <xsl:function name="f:date-item" as="element(li)" visibility="private">
    <xsl:param name="date" as="element(date)"/>
    <li class="cited">
      <xsl:sequence select="f:passage($date, 'hit date', '')"/>
      <span class="told">
        <bdi>{f:title-of-text($date/..)}</bdi>
        <xsl:text>, {$date/@place}</xsl:text>
        <xsl:for-each select="f:how-sure($date)"> · <span class="sure">{.}</span></xsl:for-each>
        <xsl:for-each select="$date/@reason"> · <xsl:sequence select="f:reason-told(., $date, f:link-to-anchor(?, $date/..))"/></xsl:for-each>
      </span>
    </li>
  </xsl:function>

  <!-- A link to the block of a text whose id is its stem, a full stop and a word. -->
  <xsl:function name="f:link-to-anchor" as="element(a)?" visibility="private">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="text" as="element(mentions)"/>
    <xsl:for-each select="key('f:anchor-of-text', $text/@stem || '#' || $text/@stem || '.' || $word, root($text))[1]">
      <a href="{f:address-of-text($text/@stem, '')}#{@id}">{@place}</a>
    </xsl:for-each>
  </xsl:function>

  <!-- How sure the value is, and what kind of thing it rests on, where no reason is told. -->
  <xsl:function name="f:how-sure" as="xs:string*" visibility="public">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="
        $date[not(@reason)] ! (@cert ! f:certainty(.), @evidence ! ($f:evidences(.) ! f:label(.), string(.))[1])"/>
  </xsl:function>

  <xsl:variable name="f:evidences" as="map(xs:string, xs:string)" visibility="private" select="map {
      'internal': 'evidence-internal', 'external': 'evidence-external', 'conjecture': 'evidence-conjecture' }"/>

</xsl:stylesheet>
