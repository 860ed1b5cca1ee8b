<?xml version="1.0" encoding="UTF-8"?>
<!--
  In this text: persons, places, organisations, other names, dates, speakers, each with links to where it is
  mentioned.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="f:entries-section" as="element(Q{}section)?">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:param name="others" as="element()*"/>
    <xsl:param name="dates" as="element()*"/>
    <xsl:param name="speeches" as="element()*"/>
    <xsl:variable name="lists" as="element(Q{}section)*">
      <xsl:call-template name="f:names-list">
        <xsl:with-param name="kind" as="xs:string" select="'person'"/>
        <xsl:with-param name="title" as="xs:string" select="f:label('persons')"/>
        <xsl:with-param name="mentions" as="element()*" select="$mentions[f:kind(.) eq 'person']"/>
      </xsl:call-template>
      <xsl:call-template name="f:names-list">
        <xsl:with-param name="kind" as="xs:string" select="'place'"/>
        <xsl:with-param name="title" as="xs:string" select="f:label('places')"/>
        <xsl:with-param name="mentions" as="element()*" select="$mentions[f:kind(.) eq 'place']"/>
      </xsl:call-template>
      <xsl:call-template name="f:names-list">
        <xsl:with-param name="kind" as="xs:string" select="'organisation'"/>
        <xsl:with-param name="title" as="xs:string" select="f:label('organisations')"/>
        <xsl:with-param name="mentions" as="element()*" select="$mentions[f:kind(.) eq 'organisation']"/>
      </xsl:call-template>
      <xsl:call-template name="f:other-names-list"><xsl:with-param name="names" as="element()*" select="$others"/></xsl:call-template>
      <xsl:call-template name="f:dates-list"><xsl:with-param name="dates" as="element()*" select="$dates"/></xsl:call-template>
      <xsl:call-template name="f:speakers-list">
        <xsl:with-param name="speeches" as="element()*" select="$speeches"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="exists($lists)">
      <section class="entries" aria-labelledby="page:entries">
        <h2 id="page:entries">{f:label('in-this-text')}</h2>
        <xsl:sequence select="$lists"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="f:names-list" as="element(Q{}section)?">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="mentions" as="element()*"/>
    <xsl:variable name="entries" as="element(Q{}li)*">
      <xsl:for-each-group select="$mentions" group-by="f:mention-key(.)">
        <xsl:variable name="entry" as="element()?" select="f:entry(., $kind)"/>
        <xsl:sequence select="f:entry-item(f:entry-id($kind, current-grouping-key()),
            f:display-name(current-grouping-key(), $kind, root(.)), f:description($entry),
            f:entry-state(current-grouping-key(), $entry),
            f:entity-address(f:kind-of-entry($entry, $kind), f:corpus-key-of-mention(.)), current-group(),
            f:uses-told(current-group()))"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="f:list-section($kind, $title, $entries)"/>
  </xsl:template>

  <!-- What a reader should know of how sure an entry is. -->
  <xsl:function name="f:entry-state" as="xs:string?" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="entry" as="element()?"/>
    <xsl:sequence select="
        if (f:is-draft($entry)) then 'draft' else if (starts-with($key, 'name:')) then 'not-identified' else ()"/>
  </xsl:function>

  <xsl:template name="f:dates-list" as="element(Q{}section)?">
    <xsl:param name="dates" as="element()*"/>
    <xsl:variable name="entries" as="element(Q{}li)*">
      <xsl:for-each-group select="$dates" group-by="f:date-value(.)">
        <xsl:sort select="replace(current-grouping-key(), '^[A-Za-z]+ ', '')"
            collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <xsl:sequence select="f:entry-item(f:date-entry-id(.), f:said-date(.), f:forms(current-group()), (),
            'dates.html#' || f:date-entry-id(.), current-group(), f:reasons-told(current-group()))"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="f:ready-section('date', f:label('dates'), $entries)"/>
  </xsl:template>

  <!-- How dates of one value are inferred, each way once. -->
  <xsl:function name="f:reasons-told" as="element(Q{}span)*" visibility="private">
    <xsl:param name="dates" as="element()+"/>
    <xsl:for-each-group select="$dates[f:reason(.)]" group-by="f:reason(.)">
      <xsl:sequence select="f:reason-told(current-grouping-key(), ., f:link-to-block(?, root(.)))"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- How a date is written in the text, at most five ways. -->
  <xsl:function name="f:forms" as="xs:string?" visibility="private">
    <xsl:param name="dates" as="element()+"/>
    <xsl:variable name="all" as="xs:string*" select="distinct-values($dates ! f:words(., 'reading'))[. ne '']"/>
    <xsl:sequence select="
        string-join((subsequence($all, 1, 5) ! f:label('quoted', .), '…'[count($all) gt 5]), ', ')[. ne '']"/>
  </xsl:function>

  <xsl:template name="f:speakers-list" as="element(Q{}section)?">
    <xsl:param name="speeches" as="element()*"/>
    <xsl:variable name="entries" as="element(Q{}li)*">
      <xsl:for-each-group select="$speeches" group-by="f:speaker-keys(.)">
        <xsl:variable name="key" as="xs:string" select="current-grouping-key()"/>
        <xsl:variable name="kind" as="xs:string" select="f:kind-of-speaker($key, root(.))"/>
        <xsl:sequence select="f:entry-item(f:entry-id('speaker', $key), f:name-of-speaker($key, .),
            f:description(f:entry-of-key($key, $kind, root(.))), (), f:page-of-speaker($key, .), current-group(), ())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="f:list-section('speaker', f:label(
        if ($speeches[not(normalize-space(@who))]) then 'speakers-and-authors' else 'speakers'), $entries)"/>
  </xsl:template>

  <!-- The page of who is quoted; who only has speeches in a play may have none. -->
  <xsl:function name="f:page-of-speaker" as="xs:string?" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="speech" as="element()"/>
    <xsl:variable name="pointer" as="xs:string?"
        select="tokenize($speech/@who)[f:resolve(., $speech) eq $key][1]"/>
    <xsl:sequence select="
        if ($speech/self::sp) then ()
        else if ($pointer) then f:entity-address(f:kind-of-pointer($pointer, $speech), f:corpus-key($pointer, $speech))
        else f:authors-quoted($speech)[f:page-key-of-author(.) eq $key][1]
          ! f:entity-address(f:kind-of-author(.), f:key-of-author(.))"/>
  </xsl:function>

  <!-- A list by name. -->
  <xsl:function name="f:list-section" as="element(Q{}section)?" visibility="public">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="entries" as="element(Q{}li)*"/>
    <xsl:variable name="sorted" as="element(Q{}li)*">
      <xsl:perform-sort select="$entries">
        <xsl:sort select="f:sort-key(*[1])" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <xsl:sort select="@id" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
      </xsl:perform-sort>
    </xsl:variable>
    <xsl:sequence select="f:ready-section($kind, $title, $sorted)"/>
  </xsl:function>

  <xsl:function name="f:ready-section" as="element(Q{}section)?" visibility="private">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="entries" as="element(Q{}li)*"/>
    <xsl:if test="exists($entries)">
      <section class="entry-list of-{$kind}s" aria-labelledby="page:{$kind}s">
        <h3 id="page:{$kind}s">{$title} <span class="count">{f:number(count($entries))}</span></h3>
        <ul><xsl:sequence select="$entries"/></ul>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:entry-item" as="element(Q{}li)" visibility="public">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="description" as="xs:string?"/>
    <xsl:param name="state" as="xs:string?"/>
    <xsl:param name="page" as="xs:string?"/>
    <xsl:param name="mentions" as="element()+"/>
    <xsl:param name="more" as="element()*"/>
    <li id="{$id}" class="{string-join(('entry', $state), ' ')}">
      <bdi class="name">
        <xsl:choose>
          <xsl:when test="$page"><a href="../{$page}">{$name}</a></xsl:when>
          <xsl:otherwise>{$name}</xsl:otherwise>
        </xsl:choose>
      </bdi>
      <xsl:if test="$state">
        <xsl:text> </xsl:text>
        <span class="state">{f:label($state)}</span>
      </xsl:if>
      <xsl:if test="$description">
        <xsl:text> </xsl:text>
        <bdi class="description">{$description}</bdi>
      </xsl:if>
      <xsl:for-each select="$more"><xsl:text> </xsl:text><xsl:sequence select="."/></xsl:for-each>
      <xsl:text> </xsl:text>
      <span class="mentions"><xsl:sequence select="f:mention-links($mentions)"/></span>
    </li>
  </xsl:function>

  <!-- One link a mention; those of one paragraph stand together. -->
  <xsl:function name="f:mention-links" as="node()*" visibility="public">
    <xsl:param name="mentions" as="element()+"/>
    <xsl:for-each-group select="$mentions" group-adjacent="f:whereabouts(.)">
      <xsl:for-each select="current-group()">
        <xsl:if test="position() gt 1"><xsl:text> </xsl:text></xsl:if>
        <a href="#{f:id(.)}">{if (position() eq 1) then current-grouping-key() else '+'}</a>
      </xsl:for-each>
      <xsl:if test="position() ne last()"><xsl:text>, </xsl:text></xsl:if>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
