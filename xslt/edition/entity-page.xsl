<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of a person, a place or an organisation, from the mentions of all texts: what the
  authority says of it, everything it says, every mention in its context, who else is named beside it.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:mentions-of-block" match="mention" use="f:block-key(.)"/>
  <xsl:key name="f:anchor-of-text" match="mentions/anchor" use="../@stem || '#' || @id"/>

  <!-- The way from the page to the folder of the edition. -->
  <xsl:variable name="f:up" as="xs:string" static="yes" select="'../'"/>

  <xsl:template match="/" mode="entity" as="element(html)">
    <xsl:variable name="entity" as="element(entity)" select="$entities ! key('f:entity', f:entity-key($kind, $key), .)"/>
    <xsl:variable name="records" as="element()*" select="key('f:of-entity', f:entity-key($kind, $key))"/>
    <xsl:call-template name="f:corpus-page">
      <xsl:with-param name="title" as="xs:string" select="string($entity/@name)"/>
      <xsl:with-param name="here" as="xs:string" select="$kind || 's/'"/>
      <xsl:with-param name="up" as="xs:string" select="$f:up"/>
      <xsl:with-param name="content" as="element()*" select="
          f:entity-head($entity), f:entity-facts($entity, root()),
          f:all-it-says($entity, $records/parent::quotation),
          f:all-mentions($records[self::mention]), f:named-beside($entity, $records[self::mention])"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="f:entity-head" as="element(header)" visibility="private">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:variable name="counts" as="xs:string+" select="
        f:counted(f:count($entity/@mentions), 'mention'), f:counted(f:count($entity/@texts), 'text'),
        f:count($entity/@quotations)[. gt 0] ! f:counted(., 'quotation')"/>
    <header class="welcome">
      <p class="kind">{f:unit(1, $entity/@kind)}</p>
      <h1><bdi>{$entity/@name}</bdi><xsl:text> </xsl:text><xsl:sequence select="f:state-mark($entity/@state)"/></h1>
      <xsl:if test="normalize-space($entity/@role)"><p class="description" dir="auto">{$entity/@role}</p></xsl:if>
      <p class="totals">{string-join($counts, ' · ')}</p>
    </header>
  </xsl:function>

  <!-- What is known: other names, notes, coordinates, each with where it comes from. -->
  <xsl:function name="f:entity-facts" as="element(section)?" visibility="private">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:param name="corpus" as="document-node()"/>
    <xsl:variable name="entry" as="element()?" select="f:entry-in-authority($entity/@key)"/>
    <xsl:variable name="facts" as="element()*" select="
        f:fact-of-names(f:label('in-the-texts'), $entity/form),
        $entry ! f:fact-of-names(f:label('other-names'), 
          (f:names-of-entry(.) except f:main-name(.))[not(normalize-space() = $entity/form/normalize-space())]),
        $entry ! f:fact-of-elements(f:label('role'), tei:occupation, $corpus),
        $entry ! f:fact-of-elements(f:label('life'), (tei:birth, tei:death, tei:floruit), $corpus),
        $entry ! f:fact-of-elements(f:label('coordinates'), tei:location[tei:geo], $corpus),
        $entry ! f:fact-of-elements(f:label('about-it'), (tei:note, tei:desc, tei:event, tei:state, tei:trait), $corpus),
        $entry ! f:fact-of-elements(f:label('identifier'), tei:idno, $corpus)"/>
    <xsl:if test="$facts">
      <section class="facts" aria-labelledby="page:facts">
        <h2 id="page:facts">{f:label('what-is-known')}</h2>
        <dl><xsl:sequence select="$facts"/></dl>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:fact-of-names" as="element()*" visibility="private">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="names" as="element()*"/>
    <xsl:if test="$names[normalize-space()]">
      <dt>{$term}</dt>
      <dd>
        <xsl:for-each-group select="$names[normalize-space()]" group-by="f:plain-words(.)">
          <xsl:if test="position() gt 1"> · </xsl:if>
          <bdi><xsl:sequence select="f:language-pair(@xml:lang)"/>{current-grouping-key()}</bdi>
        </xsl:for-each-group>
      </dd>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:fact-of-elements" as="element()*" visibility="private">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="corpus" as="document-node()"/>
    <xsl:if test="$elements">
      <dt>{$term}</dt>
      <xsl:for-each select="$elements">
        <dd>
          <xsl:sequence select="f:words-of-fact(.)"/>
          <xsl:sequence select="f:sources-of(., $corpus)"/>
        </dd>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:words-of-fact" as="element(bdi)" visibility="private">
    <xsl:param name="fact" as="element()"/>
    <bdi>
      <xsl:sequence select="f:language-pair($fact/@xml:lang)"/>
      <xsl:choose>
        <xsl:when test="$fact/self::tei:location">
          <xsl:text>{string-join(($fact/tei:geo ! f:coordinates(.), $fact/(* except tei:geo) ! f:plain-words(.)[. ne '']), '. ')}</xsl:text>
        </xsl:when>
        <xsl:when test="$fact/self::tei:idno"><xsl:sequence select="f:link-if-safe(normalize-space($fact), $fact)"/></xsl:when>
        <xsl:otherwise>{(f:plain-words($fact)[. ne ''], f:said-date($fact))[1]}</xsl:otherwise>
      </xsl:choose>
    </bdi>
  </xsl:function>

  <!-- Latitude and longitude with their signs in letters; what has another form stays as it is. -->
  <xsl:function name="f:coordinates" as="xs:string" visibility="public">
    <xsl:param name="geo" as="element(tei:geo)"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(translate(normalize-space($geo), ',', ' '))"/>
    <xsl:sequence select="
        if (count($parts) eq 2 and (every $p in $parts satisfies matches($p, '^[+-]?[0-9]{1,3}(\.[0-9]{1,12})?$')))
        then replace($parts[1], '^[+-]', '') || '° ' || f:label-words('north-south')[1 + number(starts-with($parts[1], '-'))] || ', '
          || replace($parts[2], '^[+-]', '') || '° ' || f:label-words('east-west')[1 + number(starts-with($parts[2], '-'))]
        else normalize-space($geo)"/>
  </xsl:function>

  <!-- Where a fact comes from: passages of the texts, by text, then works and addresses. -->
  <xsl:function name="f:sources-of" as="node()*" visibility="private">
    <xsl:param name="fact" as="element()"/>
    <xsl:param name="corpus" as="document-node()"/>
    <xsl:variable name="pointers" as="xs:string*" select="tokenize($fact/@source)"/>
    <xsl:variable name="anchors" as="element(anchor)*" select="$pointers ! f:anchor-meant(., $corpus)"/>
    <xsl:variable name="others" as="element()*"
        select="$pointers[empty(f:anchor-meant(., $corpus))] ! f:source-link(., $fact)"/>
    <xsl:if test="$anchors or $others">
      <xsl:text> </xsl:text>
      <span class="sources">
        <xsl:for-each-group select="$anchors" group-by="string(../@stem)">
          <xsl:if test="position() gt 1">; </xsl:if>
          <bdi>{f:title-of-text(..)}</bdi>
          <xsl:for-each select="current-group()">
            <xsl:text>, </xsl:text>
            <a href="{f:address-of-text(../@stem, $f:up)}#{@id}">{@place}</a>
          </xsl:for-each>
        </xsl:for-each-group>
        <xsl:for-each select="$others">
          <xsl:if test="$anchors or position() gt 1">; </xsl:if>
          <xsl:sequence select="."/>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:function>

  <!-- The passage of a text that a pointer such as ../STEM.xml#ID means. -->
  <xsl:function name="f:anchor-meant" as="element(anchor)?" visibility="private">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="corpus" as="document-node()"/>
    <xsl:variable name="file" as="xs:string" select="replace(substring-before($pointer, '#'), '^.*/|\.xml$', '')"/>
    <xsl:sequence select="key('f:anchor-of-text', $file || '#' || substring-after($pointer, '#'), $corpus)[1]"/>
  </xsl:function>

  <!-- A work of the authority file itself, or an address. -->
  <xsl:function name="f:source-link" as="element()" visibility="private">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="fact" as="element()"/>
    <xsl:variable name="work" as="element()?"
        select="if (starts-with($pointer, '#')) then key('f:by-id', substring($pointer, 2), root($fact))[1] else ()"/>
    <xsl:choose>
      <xsl:when test="$work"><cite dir="auto">{f:plain-words($work)}</cite></xsl:when>
      <xsl:otherwise><xsl:sequence select="f:link-if-safe($pointer, $pointer)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:all-it-says" as="element(section)?" visibility="private">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:param name="quotations" as="element(quotation)*"/>
    <xsl:if test="$quotations">
      <section class="says" aria-labelledby="page:says">
        <h2 id="page:says">{f:label(f:heading-of-words($entity, $quotations), $entity/@name)}</h2>
        <xsl:sequence select="f:passages-by-text($quotations, f:quotation-item(?, ?, f:entity-key($entity/@kind, $entity/@key), $f:up), $f:up)"/>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- What one says, writes, or both. -->
  <xsl:function name="f:heading-of-words" as="xs:string" visibility="public">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:param name="quotations" as="element(quotation)+"/>
    <xsl:variable name="roles" as="xs:string*" select="
        $quotations/speaker[@kind = $entity/@kind][@key = $entity/@key]/@role ! string()"/>
    <xsl:sequence select="
        if (not($roles = 'written')) then 'everything-said'
        else if ($roles = 'said') then 'everything-said-and-written'
        else 'everything-written'"/>
  </xsl:function>

  <xsl:function name="f:all-mentions" as="element(section)?" visibility="private">
    <xsl:param name="mentions" as="element(mention)*"/>
    <xsl:if test="$mentions">
      <section class="mentioned-in" aria-labelledby="page:mentions">
        <h2 id="page:mentions">{f:label('mentions')}</h2>
        <xsl:sequence select="f:passages-by-text($mentions, f:passage-item(?, ?, 'hit ' || $kind, $f:up), $f:up)"/>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- Others that are named in the same paragraphs, the most frequent first. -->
  <xsl:function name="f:named-beside" as="element(section)?" visibility="private">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:param name="mentions" as="element(mention)*"/>
    <xsl:variable name="blocks" as="xs:string*"
        select="distinct-values(subsequence($mentions, 1, $f:most-shown) ! f:block-key(.))"/>
    <xsl:variable name="others" as="element(li)*">
      <xsl:for-each-group select="$blocks ! key('f:mentions-of-block', ., root($mentions[1]))" group-by="f:entity-key(@kind, @key)">
        <xsl:sort select="count(distinct-values(current-group() ! f:block-key(.)))" order="descending"/>
        <xsl:sort select="f:sort-key(f:entity-of(.)/@index-name)" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <xsl:if test="current-grouping-key() ne f:entity-key($entity/@kind, $entity/@key)">
          <li>
            <xsl:sequence select="f:entity-of(.) ! f:entity-link(., @name, $f:up)"/>
            <xsl:text> </xsl:text>
            <span class="count">{f:number(count(distinct-values(current-group() ! f:block-key(.))))}</span>
          </li>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="$others">
      <section class="beside" aria-labelledby="page:beside">
        <h2 id="page:beside">{f:label('named-beside')}</h2>
        <ul class="others"><xsl:sequence select="subsequence($others, 1, 40)"/></ul>
      </section>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
