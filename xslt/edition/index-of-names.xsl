<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes of persons, places and organisations: from the list of entities to a page a kind. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Entries from which on an index has letters. -->
  <xsl:variable name="f:many-entries" as="xs:integer" static="yes" select="30"/>

  <xsl:template match="/" mode="index" as="element(html)">
    <xsl:variable name="own" as="element(entity)*" select="entities/entity[@kind = $kind]"/>
    <xsl:variable name="named" as="element(entity)*" select="$own[not(@state = 'not-named')]"/>
    <xsl:call-template name="f:corpus-page">
      <xsl:with-param name="title" as="xs:string" select="f:label($kind || 's')"/>
      <xsl:with-param name="here" as="xs:string" select="$kind || 's'"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:sequence select="f:page-head(f:label($kind || 's'), f:label($f:description-of-index($kind)),
            (f:counted(count($named), $kind),
             f:counted(xs:integer(sum($named/@mentions ! f:count(.))), 'mention-of-' || $kind))[exists($own)])"/>
        <xsl:choose>
          <xsl:when test="empty($own)"><p class="rules">{f:label('none-named')}</p></xsl:when>
          <xsl:when test="count($own) le $f:many-entries"><xsl:sequence select="f:names-table($own)"/></xsl:when>
          <xsl:otherwise><xsl:sequence select="f:names-by-letter($own)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:variable name="f:description-of-index" as="map(xs:string, xs:string)" visibility="private" select="map {
      'person': 'index-of-persons', 'place': 'index-of-places', 'organisation': 'index-of-organisations' }"/>

  <xsl:function name="f:names-by-letter" as="element()+" visibility="private">
    <xsl:param name="entities" as="element(entity)+"/>
    <xsl:variable name="sections" as="element(section)+">
      <xsl:for-each-group select="$entities" group-by="f:letter-of(@index-name)">
        <section>
          <h2 class="letter" id="letter:{f:id-part(current-grouping-key())}"><bdi>{current-grouping-key()}</bdi></h2>
          <xsl:sequence select="f:names-table(current-group())"/>
        </section>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="f:ways-within(f:label('letters'), $sections), $sections"/>
  </xsl:function>

  <xsl:function name="f:letter-of" as="xs:string" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="(upper-case(substring(f:sort-key($name), 1, 1))[matches(., '^\p{L}')], '#')[1]"/>
  </xsl:function>

  <xsl:function name="f:names-table" as="element(div)" visibility="private">
    <xsl:param name="entities" as="element(entity)+"/>
    <div class="table-frame">
      <table class="names-table">
        <thead>
          <tr>
            <th scope="col">{f:label('name')}</th>
            <th scope="col">{f:label('role')}</th>
            <th scope="col" class="number">{f:label('mentions')}</th>
            <th scope="col" class="number">{f:label('texts')}</th>
          </tr>
        </thead>
        <tbody><xsl:sequence select="$entities ! f:name-row(.)"/></tbody>
      </table>
    </div>
  </xsl:function>

  <xsl:function name="f:name-row" as="element(tr)" visibility="private">
    <xsl:param name="entity" as="element(entity)"/>
    <tr>
      <th scope="row">
        <xsl:sequence select="f:entity-link($entity, $entity/@index-name, '')"/>
        <xsl:if test="$entity/@state">
          <xsl:text> </xsl:text>
          <xsl:sequence select="f:state-mark($entity/@state)"/>
        </xsl:if>
        <xsl:sequence select="f:other-forms($entity)"/>
      </th>
      <td class="word">
        <xsl:for-each select="$entity/@role"><bdi>{.}</bdi></xsl:for-each>
        <xsl:for-each select="$entity/@note"><span class="note-in-short" dir="auto">{.}</span></xsl:for-each>
      </td>
      <xsl:sequence select="
          f:number-cell('mention', f:count($entity/@mentions)), f:number-cell('text', f:count($entity/@texts))"/>
    </tr>
  </xsl:function>

  <!-- How the texts write the name otherwise, at most five ways. -->
  <xsl:function name="f:other-forms" as="element(span)?" visibility="private">
    <xsl:param name="entity" as="element(entity)"/>
    <xsl:variable name="forms" as="xs:string*" select="$entity/form[not(. = ($entity/@name, $entity/@index-name))]"/>
    <xsl:if test="exists($forms)">
      <span class="forms">
        <xsl:for-each select="subsequence($forms, 1, 5)">
          <xsl:if test="position() gt 1"> · </xsl:if>
          <bdi>{.}</bdi>
        </xsl:for-each>
        <xsl:if test="count($forms) gt 5"> · …</xsl:if>
      </span>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
