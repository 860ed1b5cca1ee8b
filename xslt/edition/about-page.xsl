<?xml version="1.0" encoding="UTF-8"?>
<!-- About the corpus: what it is, its texts and where they come from, rights, citation, counts. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
    xmlns:f="https://rubricator.org/ns/function"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="/" mode="about" as="element(html)">
    <xsl:variable name="texts" as="element(mentions)*" select="corpus/mentions"/>
    <xsl:call-template name="f:corpus-page">
      <xsl:with-param name="title" as="xs:string" select="f:label('about')"/>
      <xsl:with-param name="here" as="xs:string" select="'about'"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:sequence select="f:page-head(f:label('about'),
            (normalize-space(f:catalogue()/description)[. ne ''], f:corpus-title(f:catalogue()))[1], ())"/>
        <xsl:sequence select="
            f:about-section('rights', f:rights()), f:about-section('cite', f:citations($texts)),
            f:about-section('texts-and-sources', f:texts-and-sources($texts)),
            f:about-section('how-read', f:rules-in-short()),
            f:about-section('counts', f:counts-told()), f:about-section('version', f:versions())"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="f:about-section" as="element(section)?" visibility="private">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:if test="$content">
      <section class="about-part" aria-labelledby="about:{$label}">
        <h2 id="about:{$label}">{f:label($label)}</h2>
        <xsl:sequence select="$content"/>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- The licence, and what the header of the corpus says of it and of the texts. -->
  <xsl:function name="f:rights" as="element(p)*" visibility="private">
    <xsl:variable name="corpus" as="element()" select="f:catalogue()"/>
    <xsl:variable name="licence" as="xs:string*"
        select="($corpus/@licence, $corpus/@licence-target) ! normalize-space()[. ne '']"/>
    <xsl:if test="exists($licence)">
      <p>{f:label('licence')}: <xsl:sequence select="f:link-if-safe($licence[1], $corpus/@licence-target)"/></p>
    </xsl:if>
    <xsl:for-each select="$corpus/rights[normalize-space()]"><p dir="auto">{normalize-space()}</p></xsl:for-each>
    <xsl:if test="empty(($licence, $corpus/rights[normalize-space()]))"><p>{f:label('no-licence')}</p></xsl:if>
  </xsl:function>

  <!-- The corpus, a text, a passage; the first ones serve as examples. -->
  <xsl:function name="f:citations" as="element()*" visibility="private">
    <xsl:param name="texts" as="element(mentions)*"/>
    <xsl:variable name="anchor" as="element(anchor)?" select="$texts[1]/(anchor[starts-with(@place, '§')], anchor)[1]"/>
    <dl>
      <dt>{f:label('the-corpus')}</dt>
      <dd><xsl:sequence select="f:citation-of-corpus-alone()"/>.</dd>
      <xsl:for-each select="$texts[1]">
        <dt>{f:label('a-text')}</dt>
        <dd><xsl:sequence select="f:citation-of-text(., ())"/>, <code>texts/{@stem}.html</code>.</dd>
        <xsl:if test="$anchor">
          <dt>{f:label('a-passage')}</dt>
          <dd><xsl:sequence select="f:citation-of-text(., $anchor)"/>, <code>texts/{@stem}.html#{$anchor/@id}</code>.</dd>
        </xsl:if>
      </xsl:for-each>
    </dl>
    <p>{f:label('anchors-stay')}</p>
  </xsl:function>

  <xsl:function name="f:citation-of-corpus-alone" as="node()+" visibility="private">
    <xsl:variable name="corpus" as="element()" select="f:catalogue()"/>
    <cite>{f:corpus-title($corpus)}</cite>
    <xsl:text>{normalize-space($corpus/@version)[. ne ''] ! (', ' || f:label('in-version', .))}</xsl:text>
    <xsl:text>{normalize-space($corpus/@date)[. ne ''] ! (', ' || f:said-value(.))}</xsl:text>
  </xsl:function>

  <xsl:function name="f:citation-of-text" as="node()+" visibility="private">
    <xsl:param name="text" as="element(mentions)"/>
    <xsl:param name="anchor" as="element(anchor)?"/>
    <xsl:variable name="author" as="xs:string" select="normalize-space(f:record-of($text)/@author)"/>
    <xsl:if test="$author ne ''"><bdi>{$author}</bdi>, </xsl:if>
    <bdi>{f:label('quoted', f:title-of-text($text))}</bdi>
    <xsl:if test="$anchor">, {$anchor/@place}</xsl:if>
    <xsl:sequence select="f:citation-of-corpus(f:catalogue())"/>
  </xsl:function>

  <xsl:function name="f:record-of" as="element()?" visibility="private">
    <xsl:param name="text" as="element(mentions)"/>
    <xsl:sequence select="$catalogue ! key('f:record-of-text', $text/@stem, .)[1]"/>
  </xsl:function>

  <xsl:function name="f:texts-and-sources" as="element(ul)?" visibility="private">
    <xsl:param name="texts" as="element(mentions)*"/>
    <xsl:if test="$texts">
      <ul class="sources-of-texts">
        <xsl:for-each select="$texts">
          <li>
            <a class="title" href="{f:address-of-text(@stem, '')}"><bdi>{f:title-of-text(.)}</bdi></a>
            <span class="told">
              <xsl:for-each select="normalize-space(f:record-of(.)/@author)[. ne ''], @date">
                <xsl:if test="position() gt 1"> · </xsl:if>
                <bdi>{.}</bdi>
              </xsl:for-each>
            </span>
            <xsl:for-each select="dated"><span class="source-line" dir="auto">{.}</span></xsl:for-each>
            <xsl:for-each select="source"><span class="source-line" dir="auto">{.}</span></xsl:for-each>
            <xsl:for-each select="rights">
              <span class="source-line" dir="auto"><xsl:sequence select="f:link-if-safe(string(), @target)"/></span>
            </xsl:for-each>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:function>

  <!-- How much there is, and what counts as one. -->
  <xsl:function name="f:counts-told" as="element()+" visibility="private">
    <xsl:sequence select="f:totals(f:catalogue())"/>
    <p>{f:label('rule-of-words')} {f:label('rule-of-counting')}</p>
    <p><a href="../text/texts.tsv">{f:label('table-of-texts')}</a></p>
    <p><a href="manual.html">{f:label('manual')}</a>: {f:label('manual-about')}</p>
  </xsl:function>

  <xsl:function name="f:versions" as="element(dl)" visibility="private">
    <xsl:variable name="corpus" as="element()" select="f:catalogue()"/>
    <dl>
      <xsl:sequence select="
          f:fact(f:label('version'), normalize-space($corpus/@version)),
          f:fact(f:label('when'), normalize-space($corpus/@date)[. ne ''] ! f:said-value(.)),
          f:fact(f:label('language'), f:language($corpus/@language)[. ne 'und'] ! f:language-name(.)),
          f:fact(f:label('made-with'), normalize-space($corpus/@tool))"/>
    </dl>
  </xsl:function>

</xsl:stylesheet>
