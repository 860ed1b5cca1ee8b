<?xml version="1.0" encoding="UTF-8"?>
<!-- The start page: what the corpus is, its texts, what was left out, how to cite it. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="/" mode="start" as="element(Q{}html)">
    <xsl:variable name="corpus" as="element()" select="Q{}catalogue"/>
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" as="xs:string" select="f:corpus-title($corpus)"/>
      <xsl:with-param name="corpus" as="xs:string" select="string($corpus/@title)"/>
      <xsl:with-param name="version" as="xs:string" select="string($corpus/@version)"/>
      <xsl:with-param name="date" as="xs:string" select="string($corpus/@date)"/>
      <xsl:with-param name="root" as="xs:string" select="'../'"/>
      <xsl:with-param name="here" as="xs:string" select="'texts'"/>
      <xsl:with-param name="kind" as="xs:string" select="'start'"/>
      <xsl:with-param name="content" as="element(Q{}main)">
        <main id="page:main">
          <xsl:apply-templates select="$corpus" mode="f:start"/>
        </main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The parts of the start page. -->
  <xsl:mode name="f:start" on-no-match="fail" visibility="public"/>

  <xsl:function name="f:corpus-title" as="xs:string" visibility="public">
    <xsl:param name="corpus" as="element()"/>
    <xsl:sequence select="(normalize-space($corpus/@title)[. ne ''], f:label('edition'))[1]"/>
  </xsl:function>

  <xsl:template match="Q{}catalogue" mode="f:start" as="element()*">
    <header class="welcome">
      <h1><bdi>{f:corpus-title(.)}</bdi></h1>
      <xsl:if test="normalize-space(Q{}description)">
        <p class="description" dir="auto">{normalize-space(Q{}description)}</p>
      </xsl:if>
      <xsl:sequence select="f:totals(.)"/>
      <p class="ways">
        <a href="../concordance/index.html">{f:label('concordance')}</a>
        <xsl:text> </xsl:text>
        <a href="../text/texts.tsv">{f:label('table-of-texts')}</a>
        <xsl:text> </xsl:text>
        <a href="manual.html">{f:label('manual')}</a>
      </p>
    </header>
    <xsl:sequence select="f:texts-table(.), f:left-out(.), f:corpus-facts(.)"/>
  </xsl:template>

  <!-- What is counted, and the label of the unit. -->
  <xsl:variable name="f:units" as="map(xs:string, xs:string)" visibility="private" select="map {
      'words': 'word', 'persons': 'person', 'places': 'place', 'organisations': 'organisation',
      'dates': 'date', 'quotations': 'quotation', 'editor-notes': 'note'}"/>
  <xsl:variable name="f:numbers-of-table" as="xs:string+" visibility="private"
      select="'words', 'persons', 'places', 'organisations', 'dates', 'quotations', 'editor-notes'"/>

  <!-- Totals of what the texts count. -->
  <xsl:function name="f:totals" as="element(Q{}p)" visibility="private">
    <xsl:param name="corpus" as="element()"/>
    <xsl:variable name="sums" as="element(Q{}span)*">
      <span>
        <b>{f:number(count($corpus/Q{}text))}</b>
        <xsl:text> {f:unit(count($corpus/Q{}text), 'text')}</xsl:text>
      </span>
      <xsl:for-each select="$f:numbers-of-table">
        <xsl:variable name="sum" as="xs:integer" select="f:sum($corpus, .)"/>
        <xsl:if test="$sum gt 0">
          <span><b>{f:number($sum)}</b> {f:sum-label(., $sum)}</span>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <p class="totals">
      <xsl:for-each select="$sums">
        <xsl:if test="position() gt 1"><xsl:text> · </xsl:text></xsl:if>
        <xsl:sequence select="."/>
      </xsl:for-each>
    </p>
  </xsl:function>

  <xsl:function name="f:sum" as="xs:integer" visibility="private">
    <xsl:param name="corpus" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="xs:integer(sum($corpus/Q{}text/@*[local-name() eq $name] ! f:count(.)))"/>
  </xsl:function>

  <xsl:function name="f:sum-label" as="xs:string" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="sum" as="xs:integer"/>
    <xsl:variable name="mentioned" as="xs:string?" select="'mention-of-'[$name = ('persons', 'places', 'organisations')]"/>
    <xsl:sequence select="f:unit($sum, $mentioned || $f:units($name))"/>
  </xsl:function>

  <!-- A table of the texts; columns of which nothing is known are not shown. -->
  <xsl:function name="f:texts-table" as="element(Q{}section)?" visibility="private">
    <xsl:param name="corpus" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="('author', 'date')[f:is-known($corpus, .)]"/>
    <xsl:variable name="numbers" as="xs:string*" select="$f:numbers-of-table[f:sum($corpus, .) gt 0]"/>
    <xsl:if test="$corpus/Q{}text">
      <section aria-labelledby="page:texts">
        <h2 id="page:texts">{f:label('texts')}</h2>
        <div class="table-frame">
          <table class="texts-table">
            <thead>
              <tr>
                <th scope="col">{f:label('title')}</th>
                <xsl:for-each select="$words">
                  <th scope="col">{f:heading-of-fact(.)}</th>
                </xsl:for-each>
                <xsl:for-each select="$numbers">
                  <th scope="col" class="number">{f:label(.)}</th>
                </xsl:for-each>
                <th scope="col">{f:label('plain-text')}</th>
              </tr>
            </thead>
            <tbody>
              <xsl:sequence select="$corpus/Q{}text ! f:text-row(., $words, $numbers)"/>
            </tbody>
          </table>
        </div>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:heading-of-fact" as="xs:string" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="f:label(if ($name eq 'date') then 'when' else $name)"/>
  </xsl:function>

  <xsl:function name="f:is-known" as="xs:boolean" visibility="private">
    <xsl:param name="corpus" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="exists($corpus/Q{}text/@*[local-name() eq $name][normalize-space()])"/>
  </xsl:function>

  <xsl:function name="f:text-row" as="element(Q{}tr)" visibility="private">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="words" as="xs:string*"/>
    <xsl:param name="numbers" as="xs:string*"/>
    <tr>
      <th scope="row">
        <a href="texts/{f:file-name($record/@stem)}.html">
          <xsl:sequence select="f:language-pair($record/@language)"/>
          <xsl:text>{f:record-title($record)}</xsl:text>
        </a>
      </th>
      <xsl:for-each select="$words">
        <xsl:variable name="value" as="xs:string" select="normalize-space($record/@*[local-name() eq current()])"/>
        <td class="{string-join(('word', 'unknown'[$value eq '']), ' ')}">
          <xsl:if test="$value eq ''"><xsl:attribute name="data-label" select="f:heading-of-fact(.)"/></xsl:if>
          <bdi>{if ($value eq '') then f:label('unknown') else if (. eq 'date') then f:said-value($value) else $value}</bdi>
        </td>
      </xsl:for-each>
      <xsl:for-each select="$numbers">
        <xsl:sequence select="f:number-cell(., f:count($record/@*[local-name() eq current()]))"/>
      </xsl:for-each>
      <td class="word">
        <a href="../text/{f:file-name($record/@stem)}.txt">
          <xsl:text>TXT</xsl:text>
          <span class="off"> {f:label('plain-text-of', f:record-title($record))}</span>
        </a>
      </td>
    </tr>
  </xsl:function>

  <!-- A count; the words for it are for narrow screens, which have no heads of columns. -->
  <xsl:function name="f:number-cell" as="element(Q{}td)" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="number" as="xs:integer?"/>
    <td class="{string-join(('number', 'none'[not($number gt 0)]), ' ')}">
      <xsl:if test="exists($number)">
        <xsl:attribute name="data-label" select="f:unit($number, ($f:units($name), $name)[1])"/>
        <xsl:text>{f:number($number)}</xsl:text>
      </xsl:if>
    </td>
  </xsl:function>

  <xsl:function name="f:left-out" as="element(Q{}section)?" visibility="private">
    <xsl:param name="corpus" as="element()"/>
    <xsl:if test="$corpus/Q{}left-out">
      <section class="left-out-texts" aria-labelledby="page:left-out">
        <h2 id="page:left-out">{f:label('left-out')}</h2>
        <p>{f:counted(count($corpus/Q{}left-out), 'left-out-text')}</p>
        <ul>
          <xsl:for-each select="$corpus/Q{}left-out">
            <li><b>{@stem}</b>{@reason[normalize-space()] ! (': ' || .)}</li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- Version, licence, citation, tool. -->
  <xsl:function name="f:corpus-facts" as="element(Q{}section)" visibility="private">
    <xsl:param name="corpus" as="element()"/>
    <section class="about" aria-labelledby="page:about">
      <h2 id="page:about">{f:label('about-edition')}</h2>
      <dl>
        <xsl:sequence select="
            f:fact(f:label('version'), normalize-space($corpus/@version)),
            f:fact(f:label('when'), normalize-space($corpus/@date)[. ne ''] ! f:said-value(.)),
            f:fact(f:label('language'), f:language($corpus/@language)[. ne 'und'] ! f:language-name(.))"/>
        <xsl:if test="normalize-space($corpus/@licence) or normalize-space($corpus/@licence-target)">
          <dt>{f:label('licence')}</dt>
          <dd><xsl:sequence select="f:link-if-safe(
              (normalize-space($corpus/@licence), normalize-space($corpus/@licence-target))[. ne ''][1],
              $corpus/@licence-target)"/></dd>
        </xsl:if>
        <dt>{f:label('cite-as')}</dt>
        <dd>
          <cite>{f:corpus-title($corpus)}</cite>
          <xsl:text>{normalize-space($corpus/@version)[. ne ''] ! (', ' || f:label('in-version', .))}</xsl:text>
          <xsl:text>{normalize-space($corpus/@date)[. ne ''] ! (', ' || f:said-value(.))}.</xsl:text>
        </dd>
        <xsl:sequence select="f:fact(f:label('made-with'), normalize-space($corpus/@tool))"/>
      </dl>
    </section>
  </xsl:function>

</xsl:stylesheet>
