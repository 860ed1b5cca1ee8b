<?xml version="1.0" encoding="UTF-8"?>
<!--
  From the mentions of all texts (element corpus, no namespace) to the list of all persons, places and
  organisations: element entities, in it entity kind, key, file?, name, index-name, mentions, texts,
  quotations, state?, role?, note? (a sentence), and a form a child. Those in the authority that no text names have 0 of each.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="f:of-entity" match="mention | quotation/speaker" use="f:entity-key(@kind, @key)"/>
  <xsl:key name="f:entry-of-text" match="mentions/entry" use="@key"/>

  <!-- Kind and key as one string. -->
  <xsl:function name="f:entity-key" as="xs:string" visibility="public">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="$kind || ' ' || $key"/>
  </xsl:function>

  <xsl:template match="/" mode="entities" as="element(entities)">
    <xsl:variable name="named" as="element(entity)*">
      <xsl:for-each-group select="corpus/mentions/(mention | quotation/speaker)" group-by="f:entity-key(@kind, @key)">
        <xsl:sequence select="f:entity(@kind, @key, current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <entities>
      <xsl:perform-sort select="$named, f:never-named($named)">
        <xsl:sort select="f:sort-key(@index-name)" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <xsl:sort select="@key" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
      </xsl:perform-sort>
    </entities>
  </xsl:template>

  <xsl:function name="f:entity" as="element(entity)" visibility="private">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="records" as="element()*"/>
    <xsl:variable name="entry" as="element()?" select="f:entry-in-authority($key)"/>
    <xsl:variable name="own" as="element(entry)?" select="$records[1] ! key('f:entry-of-text', $key, root(.))[1]"/>
    <xsl:variable name="forms" as="xs:string*" select="distinct-values($records[self::mention]/words ! string()[. ne ''])"/>
    <xsl:variable name="name" as="xs:string"
        select="($entry ! f:entry-name(.), $own/@name ! string(), $forms, f:words-of-key($key))[. ne ''][1]"/>
    <entity kind="{$kind}" key="{$key}" name="{$name}" index-name="{($entry ! f:index-name(.), $name)[1]}"
        mentions="{count($records[self::mention])}" texts="{count($records/ancestor::mentions)}"
        quotations="{count($records/parent::quotation)}">
      <xsl:sequence select="
          f:entity-file($key)[exists($records)] ! f:attribute('file', .),
          f:state($key, $entry, $own, $records) ! f:attribute('state', .),
          ($entry ! f:role(.), $own/@description ! string())[1] ! f:attribute('role', .),
          $entry ! f:note-in-short(.) ! f:attribute('note', .)"/>
      <xsl:for-each select="subsequence($forms, 1, 40)"><form>{.}</form></xsl:for-each>
    </entity>
  </xsl:function>

  <!-- The words of a key that names nothing better: those after its first colon, or '…'. -->
  <xsl:function name="f:words-of-key" as="xs:string" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="words" as="xs:string"
        select="if (starts-with($key, 'text:')) then substring-after($key, '#') else substring-after($key, ':')"/>
    <xsl:sequence select="($words[normalize-space()], '…')[1]"/>
  </xsl:function>

  <!-- What a reader should know of how sure an entry is. -->
  <xsl:function name="f:state" as="xs:string?" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="entry" as="element()?"/>
    <xsl:param name="own" as="element(entry)?"/>
    <xsl:param name="records" as="element()*"/>
    <xsl:sequence select="
        if (empty($records)) then 'not-named'
        else if (f:is-draft($entry)) then 'draft'
        else if (empty(($entry, $own)) and not(starts-with($key, 'uri:'))) then 'not-identified'
        else ()"/>
  </xsl:function>

  <xsl:function name="f:never-named" as="element(entity)*" visibility="private">
    <xsl:param name="named" as="element(entity)*"/>
    <xsl:variable name="keys" as="map(xs:string, xs:boolean)"
        select="map:merge($named ! map:entry(f:entity-key(@kind, @key), true()))"/>
    <xsl:for-each select="($people, $places, $organisations)//(tei:person | tei:personGrp | tei:place | tei:org)[@xml:id]">
      <xsl:variable name="kind" as="xs:string" select="f:kind-of-entry(., 'person')"/>
      <xsl:variable name="key" as="xs:string" select="'id:' || normalize-space(@xml:id)"/>
      <xsl:if test="not($keys(f:entity-key($kind, $key)))"><xsl:sequence select="f:entity($kind, $key, ())"/></xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The name by which an index sorts: the surname first, where the entry tells it. -->
  <xsl:function name="f:index-name" as="xs:string?" visibility="private">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="name" as="element()?" select="f:main-name($entry)"/>
    <xsl:variable name="surname" as="element()*" select="$name/tei:surname"/>
    <xsl:sequence select="
        if ($surname and $name/tei:forename)
        then string-join($surname ! f:plain-words(.), ' ') || ', '
          || string-join($name/(* except tei:surname) ! f:plain-words(.), ' ')
        else $name ! f:plain-words(.)"/>
  </xsl:function>

  <!-- Characters of a note that an index has room for. -->
  <xsl:variable name="f:longest-note" as="xs:integer" static="yes" select="240"/>

  <!-- What an entry notes: as many whole sentences as there is room for, else the first words. -->
  <xsl:function name="f:note-in-short" as="xs:string?" visibility="public">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="words" as="xs:string?" select="$entry/tei:note[normalize-space()][1] ! f:plain-words(.)"/>
    <xsl:variable name="ends" as="xs:integer*" select="$words ! (f:sentence-ends(.), string-length(.))"/>
    <xsl:variable name="end" as="xs:integer?" select="max($ends[. le $f:longest-note])"/>
    <xsl:sequence select="
        if (exists($end)) then normalize-space(substring($words, 1, $end))
        else $words ! (replace(substring(., 1, $f:longest-note), '\s\S{0,60}$', '') || ' …')"/>
  </xsl:function>

  <!-- What a person did, what kind of place or body it is: nothing where the entry does not say. -->
  <xsl:function name="f:role" as="xs:string?" visibility="public">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="
        $entry/(tei:occupation | tei:roleName | tei:desc)[normalize-space()] ! f:plain-words(.),
        ($entry/@role, $entry/@type) ! translate(normalize-space(), '-_', '  ')"/>
    <xsl:sequence select="$words[. ne ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
